namespace FactCheck.Mentions.Dates;

/// <summary>Weeks, months, quarters and longer units as the calendar has them around a day.</summary>
internal static class CalendarUnits
{
    public static CalendarDate Containing(DateOnly day, TimeUnit unit) => Shifted(day, unit, 0);

    /// <summary>The days of the unit that holds the day (0), of the one before (-1) or after (1).</summary>
    public static CalendarDate Shifted(DateOnly day, TimeUnit unit, int by)
    {
        var monday = Resolver.MondayOf(day).AddDays(7 * by);
        var month = new DateOnly(day.Year, day.Month, 1);
        return unit switch
        {
            TimeUnit.Day => CalendarDate.OfDay(day.AddDays(by)),
            TimeUnit.Weekday => CalendarDate.OfDay(WorkingDay(day, by)),
            TimeUnit.Week => CalendarDate.OfDays(monday, monday.AddDays(6)),
            TimeUnit.Workweek => CalendarDate.OfDays(monday, monday.AddDays(4)),
            TimeUnit.Weekend => CalendarDate.OfDays(monday.AddDays(5), monday.AddDays(6)),
            TimeUnit.Fortnight => CalendarDate.OfDays(monday.AddDays(7 * by), monday.AddDays((7 * by) + 13)),
            TimeUnit.Month => Months(month.AddMonths(by), 1),
            TimeUnit.Quarter => Months(month.AddMonths(-((month.Month - 1) % 3) + (3 * by)), 3),
            TimeUnit.Year => Months(new DateOnly(day.Year + by, 1, 1), 12),
            TimeUnit.Decade => Months(new DateOnly((day.Year / 10 * 10) + (10 * by), 1, 1), 120),
            TimeUnit.Century when day.Year > 200 => Months(new DateOnly((day.Year / 100 * 100) + (100 * by), 1, 1), 1200),
            _ => default,
        };
    }

    private static CalendarDate Months(DateOnly first, int count) =>
        first.Year < 9800 ? CalendarDate.OfDays(first, first.AddMonths(count).AddDays(-1)) : default;

    private static DateOnly WorkingDay(DateOnly day, int by)
    {
        day = day.AddDays(by);
        while (Resolver.WeekdayOf(day) > 5)
            day = day.AddDays(by < 0 ? -1 : 1);
        return day;
    }
}
