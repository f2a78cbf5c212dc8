namespace FactCheck.Mentions.Dates;

/// <summary>Reads ranges of days that share a month: "13–15 July 2013", "from the 13th to the 15th of July", "July 13-15, 2013", "12 and 13 May".</summary>
internal static class DayRanges
{
    public static bool TryRead(in Reading r, int at, out Stretch stretch) => TryReadDaysFirst(r, at, out stretch)
        || TryReadMonthFirst(r, at, out stretch);

    private static bool TryReadDaysFirst(in Reading r, int at, out Stretch stretch)
    {
        stretch = default;
        var start = r.Skip(at, Form.The);
        if (!Numerals.TryReadDay(r, start, out var first, out var end) || !Ranges.TryReadJoint(r, at, end, out var next))
            return false;
        if (!MonthDates.TryRead(r, next, out var last, out end) || last.Shape != Shape.Day || first >= last.Day || !StartsWithDay(r, next))
            return false;
        stretch = new(new(last with { Day = first }), new(last), end);
        return true;
    }

    private static bool StartsWithDay(in Reading r, int at) => r[at].Month == 0 && r.Length(at) != 4;

    private static bool TryReadMonthFirst(in Reading r, int at, out Stretch stretch)
    {
        stretch = default;
        if (!MonthDates.TryRead(r, at, out var begin, out var end) || begin.Shape != Shape.Day || begin.Year != 0
            || !Ranges.TryReadJoint(r, at, end, out var next))
            return false;
        if (!Numerals.TryReadDay(r, r.Skip(next, Form.The), out var last, out end) || last <= begin.Day
            || r[r.Skip(end, Form.Of)].Month != 0)
            return false;
        if (r.Mark(end) == ':' || r[end].Form is Form.Am or Form.Pm || !CalendarDate.Exists(0, begin.Month, last) || (r.IsDigits(end)
            && !r.IsGap(end)))
            return false;
        var yearAt = r.SkipComma(r.Skip(end, Form.Of));
        if (Years.TryReadFigures(r, yearAt, out var year, out var yearEnd))
            (begin, end) = (begin with { Year = year }, yearEnd);
        stretch = new(new(begin), new(begin with { Day = last }), end);
        return CalendarDate.Exists(begin.Year, begin.Month, last);
    }
}
