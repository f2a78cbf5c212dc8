namespace FactCheck.Mentions.Dates;

/// <summary>Reads one date of any kind: the smallest thing that has a place in the calendar.</summary>
internal static class DateAtoms
{
    public static bool TryRead(in Reading r, int at, bool isListed, out CalendarDate date, out int end) =>
        PartDates.TryRead(r, at, out date, out end)
        || Offsets.TryRead(r, at, out date, out end)
        || RelativeDays.TryRead(r, at, out date, out end)
        || DirectedDates.TryRead(r, at, out date, out end)
        || WeekdayDates.TryRead(r, at, out date, out end)
        || PeriodDates.TryRead(r, at, out date, out end)
        || NumericDates.TryRead(r, at, out date, out end)
        || MonthDates.TryRead(r, at, out date, out end)
        || YearDates.TryRead(r, at, isListed, out date, out end);
}
