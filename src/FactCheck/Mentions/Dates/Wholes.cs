namespace FactCheck.Mentions.Dates;

/// <summary>Reads the stretches of time that others are parts of: "2015", "October 2014", "last year", "the month".</summary>
internal static class Wholes
{
    /// <param name="date">With its days known.</param>
    public static bool TryRead(in Reading r, int at, out CalendarDate date, out int end)
    {
        if (TryReadOwn(r, at, out date, out end))
        {
            date = Resolver.Resolve(date, r.Reference, Tenses.LeanAt(r, at, end));
            return date.HasYear && date.TryGetDays(out _, out _);
        }

        return false;
    }

    private static bool TryReadOwn(in Reading r, int at, out CalendarDate date, out int end)
    {
        var start = r.Is(at, Form.Around) ? at + 1 : at;
        // the beginning of "past week" is a Monday, although "the past week" is the seven days before
        if (r[start].Form is Form.Past && r[start + 1].Unit == TimeUnit.Week && !r.IsPlural(start + 1) && r.Reference is { } day)
        {
            (date, end) = (CalendarUnits.Shifted(day, TimeUnit.Week, -1), start + 2);
            return true;
        }

        if (DirectedDates.TryRead(r, start, out date, out end) || PeriodDates.TryRead(r, start, out date, out end)
            || (MonthDates.TryRead(r, start, out date, out end) && date.Shape == Shape.Month))
            return true;
        start = r.Skip(start, Form.The);
        var isYear = r[start].Unit == TimeUnit.Year && r.IsDigits(start + 1);
        if (Years.TryReadFigures(r, isYear ? start + 1 : start, out var year, out end) && !(r.IsGlued(end) && r.IsWord(end))
            && !r.Is(end, Form.S))
        {
            date = CalendarDate.OfYear(year);
            return true;
        }

        end = start + 1;
        if (r.Reference is not { } today
            || r[start].Unit is not (TimeUnit.Day or TimeUnit.Week or TimeUnit.Month or TimeUnit.Quarter or TimeUnit.Year)
            || r.IsPlural(start) || (!r.Is(start - 1, Form.The) && (r.IsCapitalised(start) || r.IsOtherWord(end) || r.IsGlued(end) && r.IsDash(end))))
            return false;
        date = CalendarUnits.Containing(today, r[start].Unit);
        return true;
    }
}
