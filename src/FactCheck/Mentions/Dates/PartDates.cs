namespace FactCheck.Mentions.Dates;

/// <summary>Reads parts of longer stretches: "early March", "the end of 2014", "mid-2015", "later this week", "the first week of May", "last Friday in October".</summary>
internal static class PartDates
{
    public static bool TryRead(in Reading r, int at, out CalendarDate date, out int end) =>
        TryReadAbbreviated(r, at, out date, out end) || TryReadYearEnd(r, at, out date, out end) || TryReadThird(r, at, out date, out end) || OrdinalDates.TryRead(r, at, out date, out end);

    /// <summary>"EOD", "EOM", "EOY": the end of the day, the month, the year.</summary>
    private static bool TryReadAbbreviated(in Reading r, int at, out CalendarDate date, out int end)
    {
        date = default;
        end = at + 1;
        if (r[at].Form is not (Form.Eod or Form.Eom or Form.Eoy) || r.Reference is not { } today || r.Word(at)[1] != 'O')
            return false;
        date = r.Is(at, Form.Eod) ? CalendarDate.OfDay(today)
            : Third(CalendarUnits.Containing(today, r.Is(at, Form.Eom) ? TimeUnit.Month : TimeUnit.Year), 2);
        return true;
    }

    /// <summary>"by year-end", "at the year-end", "by month-end"; "a year-end bonus" tells of what kind.</summary>
    private static bool TryReadYearEnd(in Reading r, int at, out CalendarDate date, out int end)
    {
        date = default;
        end = at + 3;
        if (r[at].Unit is not (TimeUnit.Year or TimeUnit.Month or TimeUnit.Quarter) || !r.IsDash(at + 1) || !r.IsGlued(at + 1) || !r.Is(at + 2, Form.End) || r.IsPlural(at) || r.Reference is not { } today)
            return false;
        var before = r.Is(at - 1, Form.The) ? at - 2 : at - 1;
        var whole = CalendarUnits.Containing(today, r[at].Unit);
        var hasYear = Years.TryReadFigures(r, end, out var year, out var last) && r[at].Unit == TimeUnit.Year;
        if (hasYear)
            (whole, end) = (CalendarDate.OfYear(year), last);
        date = Third(whole, 2);
        var isPlaced = r[before].Form is Form.By or Form.At or Form.Until or Form.Before or Form.Since or Form.From or Form.After && !r.IsDash(end);
        return hasYear || (isPlaced && (before == at - 1 || !r.IsOtherWord(end)));
    }

    private static bool TryReadThird(in Reading r, int at, out CalendarDate date, out int end)
    {
        date = default;
        end = at;
        var start = r.Skip(at, Form.The);
        var third = r[start].Form switch
        {
            Form.Early or Form.Beginning or Form.Earlier => 0,
            Form.Mid or Form.Middle => 1,
            Form.Late or Form.End or Form.Later => 2,
            Form.Starting when r.Word(start).StartsWith("beg", StringComparison.OrdinalIgnoreCase) => 0,
            _ => -1,
        };
        if (third < 0 || (start > at && r[start].Form is Form.Early or Form.Late or Form.Later or Form.Earlier))
            return false;
        var isNoun = r[start].Form is Form.Beginning or Form.Middle or Form.End or Form.Starting;
        var next = start + 1;
        next = r.IsDash(next) ? next + 1 : next;
        // "at end-2024"
        if (isNoun && !r.Is(next, Form.Of) && !(r.Is(start, Form.End) && next > start + 1 && r.IsGlued(next) && r.Length(next) == 4 && r.IsDigits(next)))
            return false;
        next = r[next].Form is Form.Of or Form.In && (isNoun || r[start].Form is not Form.Mid) ? next + 1 : next;
        var wholeAt = r.Skip(next, Form.Around);
        if (!isNoun && r.Is(start + 1, Form.In) && !r.Is(wholeAt, Form.The) && !r.IsDigits(wholeAt) && r[wholeAt].Month == 0)
            return false;
        if (!isNoun && r[wholeAt].Unit != TimeUnit.None || !Wholes.TryRead(r, wholeAt, out var whole, out end)
            || whole.Shape is Shape.Decade or Shape.Century)
            return false;
        // "early in the day Wednesday" is no third of a day
        if (!isNoun && whole.TryGetDays(out var first, out var last) && first == last)
            return false;
        if (isNoun && r[r.Skip(wholeAt, Form.The)].Unit == TimeUnit.Day)
            return third == 2 && Set(whole, out date);
        var isTwofold = r[start].Form is Form.Later or Form.Earlier || (r[start].Form is Form.Early or Form.Late
            && r[end - 1].Unit == TimeUnit.Week);
        date = isTwofold ? Half(whole, third > 0, r) : Third(whole, third);
        return true;
    }

    /// <summary>A third of a year by whole months, of a month by tens of days; of a week, its first and last three days.</summary>
    private static CalendarDate Third(in CalendarDate whole, int third)
    {
        whole.TryGetDays(out var first, out var last);
        var days = last.DayNumber - first.DayNumber + 1;
        if (days == 7)
            return third switch
            {
                0 => CalendarDate.OfDays(first, first.AddDays(2)),
                1 =>
                CalendarDate.OfDays(first.AddDays(2), first.AddDays(4)),
                _ => CalendarDate.OfDays(first.AddDays(4), last)
            };
        if (days <= 31)
            return third switch
            {
                0 => CalendarDate.OfDays(first, first.AddDays(9)),
                1 =>
                CalendarDate.OfDays(first.AddDays(10), first.AddDays(19)),
                _ => CalendarDate.OfDays(first.AddDays(20), last)
            };
        var months = (last.Year * 12) + last.Month - (first.Year * 12) - first.Month + 1;
        var from = first.AddMonths(months / 3 * third);
        return CalendarDate.OfDays(from, third == 2 ? last : from.AddMonths(months / 3).AddDays(-1));
    }

    private static CalendarDate Half(in CalendarDate whole, bool isLater, in Reading r)
    {
        whole.TryGetDays(out var first, out var last);
        var days = last.DayNumber - first.DayNumber + 1;
        var middle = days is > 360 and < 370 ? first.AddMonths(6) : first.AddDays(days / 2);
        if (!isLater)
            return CalendarDate.OfDays(first, r.Reference is { } now && now > first && now < middle ? now.AddDays(-1) : middle.AddDays(-1));
        return CalendarDate.OfDays(r.Reference is { } today && today > middle && today <= last ? today : middle, last);
    }

    private static bool Set(CalendarDate value, out CalendarDate date)
    {
        date = value;
        return true;
    }
}
