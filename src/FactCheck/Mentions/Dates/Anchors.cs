namespace FactCheck.Mentions.Dates;

/// <summary>Reads the dates that others are counted from. They are never counted from another themselves, so that reading stays linear.</summary>
internal static class Anchors
{
    public static bool TryRead(in Reading r, int at, out CalendarDate date, out int end) =>
        RelativeDays.TryRead(r, at, out date, out end)
        || DirectedDates.TryRead(r, at, out date, out end)
        || Holidays.TryRead(r, at, out date, out end)
        || WeekdayDates.TryRead(r, at, out date, out end)
        || NumericDates.TryRead(r, at, out date, out end)
        || MonthDates.TryRead(r, at, out date, out end);
}
