namespace FactCheck.Mentions.Dates;

/// <summary>A date as far as words say it, or as far as it could be completed from the day of publication.</summary>
internal readonly record struct CalendarDate
{
    public Shape Shape { get; init; }

    /// <summary>0 where it is not said; negative before Christ (-44 is 44 BC).</summary>
    public int Year { get; init; }

    public int Month { get; init; }

    public int Day { get; init; }

    /// <summary>1 for Monday to 7; 0 where it is not said.</summary>
    public int Weekday { get; init; }

    /// <summary>The number of a quarter, a half, a season (1 is spring), a decade (199) or a century (19 for the 1900s, -4 for the fourth before Christ).</summary>
    public int Number { get; init; }

    public DateOnly First { get; init; }

    public DateOnly Last { get; init; }

    /// <summary>The words point one way from the day of publication: "last Friday", "this coming May".</summary>
    public Lean Lean { get; init; }

    public bool HasYear => Year != 0 || Shape is Shape.Days or Shape.Decade or Shape.Century;

    public static CalendarDate OfDay(DateOnly day) => new() { Shape = Shape.Day, Year = day.Year, Month = day.Month, Day = day.Day };

    public static CalendarDate OfDay(int year, int month, int day) => new() { Shape = Shape.Day, Year = year, Month = month, Day = day };

    public static CalendarDate OfMonth(int year, int month) => new() { Shape = Shape.Month, Year = year, Month = month };

    public static CalendarDate OfYear(int year) => new() { Shape = Shape.Year, Year = year };

    public static CalendarDate OfDays(DateOnly first, DateOnly last) => new() { Shape = Shape.Days, First = first, Last = last };

    /// <summary>True for a day that some year has; 29 February counts where the year is unknown.</summary>
    public static bool Exists(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year is >= 1 and <= 9999 ? year : 2000, month);

    /// <summary>The days that it covers, where its year is known and between 1 and 9999.</summary>
    public bool TryGetDays(out DateOnly first, out DateOnly last)
    {
        (first, last) = (First, Last);
        if (Shape == Shape.Days)
            return true;
        if (Shape is Shape.None or Shape.DayOfMonth or Shape.Weekday)
            return false;
        var (start, months) = Shape switch
        {
            Shape.Decade => (Months(Number * 10, 1), 120),
            Shape.Century => (Months(Number * 100, 1), 1200),
            Shape.Year => (Months(Year, 1), 12),
            Shape.Half => (Months(Year, (Number * 6) - 5), 6),
            Shape.Quarter => (Months(Year, (Number * 3) - 2), 3),
            Shape.Season => (Months(Year, Number * 3), 3),
            _ => (Months(Year, Month), 1),
        };
        if (start < Months(1, 1) || start + months > Months(9999, 12))
            return false;
        first = new(start / 12, (start % 12) + 1, 1);
        last = first.AddMonths(months).AddDays(-1);
        if (Shape == Shape.Day)
            first = last = first.AddDays(Day - 1);
        return true;
    }

    private static int Months(int year, int month) => (year * 12) + month - 1;
}
