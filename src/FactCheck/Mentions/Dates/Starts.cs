namespace FactCheck.Mentions.Dates;

/// <summary>The readers of the grammar that may find something where a token stands. Those that cannot are not tried: nearly all of what is tried in vain is told by the first word.</summary>
[Flags]
internal enum Starts
{
    None = 0,
    Story = 1 << 0,
    Ended = 1 << 1,
    DoubleStep = 1 << 2,
    Part = 1 << 3,
    Offset = 1 << 4,
    RelativeDay = 1 << 5,
    Period = 1 << 6,
    Directed = 1 << 7,
    Holiday = 1 << 8,
    Weekday = 1 << 9,
    Figures = 1 << 10,
    Month = 1 << 11,
    Year = 1 << 12,
    DayPeriod = 1 << 13,
    LonePeriod = 1 << 14,
    Clock = 1 << 15,
    Set = 1 << 16,
    Amount = 1 << 17,
    Whole = 1 << 18,

    /// <summary>Any date, without its time.</summary>
    Atom = Story | Ended | DoubleStep | Part | Offset | RelativeDay | Period | Directed | Holiday | Weekday | Figures | Month | Year,

    /// <summary>Those that pass over "the" before they look.</summary>
    AfterThe = Story | Ended | DoubleStep | Part | Offset | RelativeDay | Period | Directed | Holiday | Month | Year | DayPeriod,
}
