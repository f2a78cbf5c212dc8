namespace FactCheck.Mentions.Dates;

/// <summary>Which stretch of the calendar a date names.</summary>
internal enum Shape : byte
{
    None,

    /// <summary>A day; its year may be unknown.</summary>
    Day,

    /// <summary>"the 18th", "Friday the 13th": no month.</summary>
    DayOfMonth,

    /// <summary>"Friday": no week.</summary>
    Weekday,
    Month,
    Quarter,
    Half,
    Season,
    Year,
    Decade,
    Century,

    /// <summary>Known first and last day.</summary>
    Days,
}
