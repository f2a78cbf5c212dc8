namespace FactCheck.Mentions.Dates;

/// <summary>Reads ranges of years: "2014-2018", "1961–70", "from 2014 to 2018", "between 2007 and 2009".</summary>
internal static class YearRanges
{
    public static bool TryRead(in Reading r, int at, out Stretch stretch)
    {
        stretch = default;
        if (TryReadSeason(r, at, out stretch))
            return true;
        if (!Years.TryReadFigures(r, at, out var from, out var end) || !Ranges.TryReadJoint(r, at, end, out var next))
            return false;
        var isDash = r.IsDash(end);
        var isShort = isDash && r.Length(next) == 2 && r.IsDigits(next) && r.IsGlued(next);
        var to = isShort ? (from / 100 * 100) + r.Value(next) : r.Value(next);
        if ((!isShort && !Years.TryReadFigures(r, next, out to, out _)) || to <= from || to - from > 1000 || from < 1300 || to > 2200)
            return false;
        end = next + 1;
        if (r.IsGlued(end) && (r.IsWord(end) || r.IsDigits(end + 1) || r.Mark(end) is '%') || r.Length(next) == 4 && r.IsWord(end)
            && Years.IsCounting(r, end))
            return false;
        if (!HasContext(r, at, end, isDash, isShort))
            return false;
        stretch = new(new(CalendarDate.OfYear(from)), new(CalendarDate.OfYear(to)), end);
        return true;
    }

    /// <summary>"1998/99", "2016/2017": two years in a row; 2011/12 may be a December.</summary>
    private static bool TryReadSeason(in Reading r, int at, out Stretch stretch)
    {
        stretch = default;
        if (r.Mark(at + 1) != '/' || !r.IsGlued(at + 1) || !r.IsGlued(at + 2) || !r.IsDigits(at + 2) || r.Length(at) != 4 || r.Value(at) is < 1800 or > 2100
            || (r.IsGlued(at) && (r.IsWord(at - 1) || r.Mark(at - 1) is '/' or '.' or '-')))
            return false;
        var next = r.Value(at) + 1;
        var isNext = r.Length(at + 2) == 4 ? r.Value(at + 2) == next : r.Length(at + 2) == 2 && next % 100 > 12 && r.Value(at + 2) == next % 100;
        if (!isNext || (r.IsGlued(at + 3) && (r.IsWord(at + 3) || r.Mark(at + 3) is '/' or '%' || (r.Mark(at + 3) is '.' or '-' && r.IsDigits(at + 4) && r.IsGlued(at + 4)))))
            return false;
        stretch = new(new(CalendarDate.OfYear(next - 1)), new(CalendarDate.OfYear(next)), at + 3);
        return true;
    }

    /// <summary>"2012-14" by itself may be a month or a code; "in 2012-14", "(2012–2014)" and "the 2012-14 season" are years.</summary>
    private static bool HasContext(in Reading r, int at, int end, bool isDash, bool isShort)
    {
        if (r[at - 1].Form is Form.From or Form.Between or Form.In or Form.Of or Form.During or Form.For or Form.The or Form.Since
            or Form.By or Form.Around)
            return true;
        if (r.Mark(at - 1) == '(' || r.IsWord(at - 1) && (r[at - 1].Month != 0 || r[at - 1].Unit == TimeUnit.Year || r[at - 1].Form is Form.Fy or Form.Fiscal))
            return true;
        // "a 1950-53 war"
        if (isDash && r.Is(at - 1, Form.A) && r.IsOtherWord(end) && r.IsGap(end))
            return r.Word(end) is not ("vote" or "split" or "lead" or "win" or "loss" or "victory" or "margin" or "majority" or "score" or "defeat" or "decision" or "tie");
        return isDash && !isShort && (at > 0 || r.IsWord(end)) && !r.IsGlued(at) && r.Mark(at - 1) is '\0' or ',' or ':';
    }
}
