namespace FactCheck.Mentions.Dates;

/// <summary>Completes a date from the day of publication.</summary>
internal static class Resolver
{
    /// <summary>A day that was so few days ago is meant, and not the one a year ahead, whatever the verb: "anyone should call who saw it on 20 March".</summary>
    private const int Lately = 7;

    /// <summary>The date with its year (and month) where the day of publication gives them; a weekday or a day of a month becomes a day.</summary>
    public static CalendarDate Resolve(in CalendarDate date, DateOnly? reference, Lean lean)
    {
        if (date.HasYear || reference is not { } today || today.Year is < 2 or > 9990)
            return date;
        if (date.Lean != Lean.Unknown)
            lean = date.Lean;
        return date.Shape switch
        {
            Shape.Weekday => CalendarDate.OfDay(NearestWeekday(today, date.Weekday, lean)),
            Shape.DayOfMonth => DayOfMonth(date, today, lean),
            Shape.None => date,
            _ => date with { Year = YearOf(date, today, lean) },
        };
    }

    public static int WeekdayOf(DateOnly day) => day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek;

    public static DateOnly MondayOf(DateOnly day) => day.AddDays(1 - WeekdayOf(day));

    private static DateOnly NearestWeekday(DateOnly today, int weekday, Lean lean)
    {
        var ahead = (weekday - WeekdayOf(today) + 7) % 7;
        var behind = (7 - ahead) % 7;
        return lean switch
        {
            Lean.Past => today.AddDays(-behind),
            Lean.Future => today.AddDays(ahead),
            _ => behind < ahead ? today.AddDays(-behind) : today.AddDays(ahead),
        };
    }

    private static CalendarDate DayOfMonth(in CalendarDate date, DateOnly today, Lean lean)
    {
        var step = lean == Lean.Past ? -1 : 1;
        var month = new DateOnly(today.Year, today.Month, 1);
        for (var i = 0; i < 48; i++, month = month.AddMonths(step))
        {
            if (!CalendarDate.Exists(month.Year, month.Month, date.Day))
                continue;
            var day = new DateOnly(month.Year, month.Month, date.Day);
            if (date.Weekday != 0 ? WeekdayOf(day) == date.Weekday : (lean == Lean.Past ? day <= today : day >= today))
                return CalendarDate.OfDay(day);
        }

        return date;
    }

    /// <summary>The year in which the date lies before, after or nearest to today; one in which the weekday is right, where one is said.</summary>
    private static int YearOf(in CalendarDate date, DateOnly today, Lean lean)
    {
        if (date.Weekday != 0 && YearWithWeekday(date, today, lean) is var year and not 0)
            return year;
        var same = Distance(date, today.Year, today);
        var other = today.Year + (same > 0 ? -1 : 1);
        if (date is { Shape: Shape.Day, Month: 2, Day: 29 })
            return LeapYear(today, lean);
        // what is told of a quarter in the past tense is told when it is over
        if (lean == Lean.Past && date.Shape is Shape.Quarter or Shape.Half && same == 0)
            return today.Year - 1;
        return lean switch
        {
            Lean.Past => same > 0 ? other : today.Year,
            Lean.Future => same < -Lately ? other : today.Year,
            _ => Math.Abs(Distance(date, other, today)) < Math.Abs(same) ? other : today.Year,
        };
    }

    private static int LeapYear(DateOnly today, Lean lean)
    {
        var year = today.Year;
        if (lean == Lean.Past ? today < new DateOnly(year, 3, 1) && !DateTime.IsLeapYear(year) : today >= new DateOnly(year, 3, 1))
            year += lean == Lean.Past ? -1 : 1;
        while (!DateTime.IsLeapYear(year))
            year += lean == Lean.Past ? -1 : 1;
        return year;
    }

    private static int YearWithWeekday(in CalendarDate date, DateOnly today, Lean lean)
    {
        var best = 0;
        for (var year = today.Year - 6; year <= today.Year + 6; year++)
        {
            if (!CalendarDate.Exists(year, date.Month, date.Day) || WeekdayOf(new(year, date.Month, date.Day)) != date.Weekday)
                continue;
            var distance = Distance(date, year, today);
            if ((lean == Lean.Past && distance > 0) || (lean == Lean.Future && distance < 0))
                continue;
            if (best == 0 || Math.Abs(distance) < Math.Abs(Distance(date, best, today)))
                best = year;
        }

        return best;
    }

    /// <summary>Days from today to the date in that year; 0 where today lies in it.</summary>
    private static int Distance(in CalendarDate date, int year, DateOnly today)
    {
        if (!(date with { Year = year }).TryGetDays(out var first, out var last))
            return int.MaxValue / 2;
        return first > today ? first.DayNumber - today.DayNumber : last < today ? last.DayNumber - today.DayNumber : 0;
    }
}
