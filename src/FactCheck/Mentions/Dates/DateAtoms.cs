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

    private static bool TryReadOne(in Reading r, int at, bool isListed, out CalendarDate date, out int end)
    {
        (date, end) = (default, at);
        var starts = r.StartsAt(at);
        return ((starts & Starts.Story) != 0 && StoryDates.TryRead(r, at, out date, out end))
            || ((starts & Starts.Ended) != 0 && EndedPeriods.TryRead(r, at, out date, out end))
            || ((starts & Starts.DoubleStep) != 0 && DoubleSteps.TryRead(r, at, out date, out end))
            || ((starts & Starts.Part) != 0 && PartDates.TryRead(r, at, out date, out end))
            || ((starts & Starts.Offset) != 0 && Offsets.TryRead(r, at, out date, out end))
            || ((starts & Starts.RelativeDay) != 0 && RelativeDays.TryRead(r, at, out date, out end))
            || ((starts & Starts.Period) != 0 && PeriodDates.TryRead(r, at, out date, out end))
            || ((starts & Starts.Directed) != 0 && DirectedDates.TryRead(r, at, out date, out end))
            || ((starts & Starts.Holiday) != 0 && Holidays.TryRead(r, at, out date, out end))
            || ((starts & Starts.Weekday) != 0 && WeekdayDates.TryRead(r, at, out date, out end))
            || ((starts & Starts.Figures) != 0 && NumericDates.TryReadInContext(r, at, isListed, out date, out end))
            || ((starts & Starts.Figures) != 0 && NumericDates.TryRead(r, at, out date, out end))
            || ((starts & Starts.Month) != 0 && MonthDates.TryRead(r, at, out date, out end))
            || ((starts & Starts.Year) != 0 && YearDates.TryRead(r, at, isListed, out date, out end));
    }
}
