namespace FactCheck.Mentions.Dates;

/// <summary>The hours of the parts of a day.</summary>
internal static class DayParts
{
    /// <summary>First hour, and the hour at which it is over.</summary>
    public static (int From, int To) HoursOf(DayPart part, int half)
    {
        var (from, to) = part switch
        {
            DayPart.Morning => (8, 12),
            DayPart.Afternoon => (12, 16),
            DayPart.Evening => (16, 20),
            DayPart.Night => (20, 24),
            DayPart.Lunch => (12, 14),
            DayPart.Dinner => (16, 20),
            _ => (8, 18),
        };
        var middle = (from + to) / 2;
        return half switch { < 0 => (from, middle), > 0 => (middle, to), _ => (from, to) };
    }
}
