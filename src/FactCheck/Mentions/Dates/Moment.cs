namespace FactCheck.Mentions.Dates;

/// <summary>A date, a time, or both: what stands at one end of a range.</summary>
/// <param name="Part">A named part of the day where no clock time is said.</param>
/// <param name="Half">"early" is -1, "late" 1: only that half of the part of the day.</param>
internal readonly record struct Moment(CalendarDate Date, ClockTime? Clock = null, DayPart Part = DayPart.None, int Half = 0)
{
    public bool HasDate => Date.Shape != Shape.None;

    public bool HasTime => Clock is not null || Part != DayPart.None;

    /// <summary>True where nothing but a clock time is said, so that it may join the date beside it.</summary>
    public bool IsOnlyTime => !HasDate && HasTime;
}
