namespace FactCheck.Mentions.Dates;

/// <summary>A unit that time is counted in, from the shortest.</summary>
internal enum TimeUnit : byte
{
    None,
    Second,
    Minute,
    Hour,
    Night,
    Day,
    Weekday,
    Weekend,
    Workweek,
    Week,
    Fortnight,
    Month,
    Season,
    Quarter,
    Year,
    Decade,
    Century,
}
