namespace FactCheck.Mentions.Dates;

/// <summary>Reads one date of any kind: the smallest thing that has a place in the calendar.</summary>
internal static class DateAtoms
{
    public static bool TryRead(in Reading r, int at, bool isListed, out CalendarDate date, out int end)
    {
        if (r.Memo.TryRecall(at, isListed, out var isDate, out date, out end))
            return isDate;
        isDate = TryReadCompleted(r, at, isListed, out date, out end);
        r.Memo.Keep(at, isListed, isDate, date, end);
        return isDate;
    }

    private static bool TryReadCompleted(in Reading r, int at, bool isListed, out CalendarDate date, out int end)
    {
        if (!TryReadOne(r, at, isListed, out date, out end))
            return false;
        // "the first half of 2023-24" is of a year that does not begin in January; its years are read without the half.
        if (date is { Shape: Shape.Quarter or Shape.Half, Year: > 0 } && r.IsDash(end) && r.IsGlued(end) && r.IsGlued(end + 1) && r.Length(end + 1) == 2 && r.Value(end + 1) == (date.Year + 1) % 100)
            return false;
        if (date is { Year: 0, Shape: Shape.Day or Shape.Month or Shape.Quarter or Shape.Season }
            && RelativeYears.TryRead(r, end, out var year, out var last))
            (date, end) = (date with { Year = year }, last);
        return date.Shape != Shape.Day || date.Year is <= 0 or > 9999 || CalendarDate.Exists(date.Year, date.Month, date.Day);
    }

    private static bool TryReadOne(in Reading r, int at, bool isListed, out CalendarDate date, out int end) =>
        StoryDates.TryRead(r, at, out date, out end)
        || EndedPeriods.TryRead(r, at, out date, out end)
        || DoubleSteps.TryRead(r, at, out date, out end)
        || PartDates.TryRead(r, at, out date, out end)
        || Offsets.TryRead(r, at, out date, out end)
        || RelativeDays.TryRead(r, at, out date, out end)
        || PeriodDates.TryRead(r, at, out date, out end)
        || DirectedDates.TryRead(r, at, out date, out end)
        || Holidays.TryRead(r, at, out date, out end)
        || WeekdayDates.TryRead(r, at, out date, out end)
        || NumericDates.TryReadInContext(r, at, isListed, out date, out end)
        || NumericDates.TryRead(r, at, out date, out end)
        || MonthDates.TryRead(r, at, out date, out end)
        || YearDates.TryRead(r, at, isListed, out date, out end);
}
