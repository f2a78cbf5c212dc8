namespace FactCheck.Mentions.Dates;

/// <summary>A time of day, with its zone where one is named.</summary>
/// <param name="Minute">-1 where it is not said.</param>
/// <param name="Second">-1 where it is not said.</param>
/// <param name="HasHalf">Morning or afternoon is certain: "5 pm", "17:55", "noon".</param>
/// <param name="OffsetMinutes">East of Greenwich; null where no zone is named.</param>
internal readonly record struct ClockTime(int Hour, int Minute, int Second, bool HasHalf, int? OffsetMinutes)
{
    public ClockTime Afternoon() => HasHalf || Hour >= 12 ? this with { HasHalf = true } : this with { Hour = Hour + 12, HasHalf = true };

    public ClockTime Morning() => HasHalf ? this : this with { Hour = Hour == 12 ? 0 : Hour, HasHalf = true };

    /// <summary>The hour as the named part of the day has it: 7 in the evening is 19, 12 at night is 0.</summary>
    public ClockTime Within(DayPart part) => part switch
    {
        _ when HasHalf => this,
        DayPart.Morning => Morning(),
        DayPart.Afternoon or DayPart.Evening or DayPart.Dinner => Afternoon(),
        DayPart.Lunch => Hour < 10 ? Afternoon() : this with { HasHalf = true },
        DayPart.Night => Hour is >= 6 and < 12 ? Afternoon() : Morning(),
        _ => this,
    };
}
