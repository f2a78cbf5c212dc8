namespace FactCheck.Mentions.Dates;

/// <summary>Reads years that stand alone, where the words around say that the figures are a year, and decades and centuries.</summary>
internal static class YearDates
{
    /// <summary>In words: "purchasing power parity terms".</summary>
    private const int LongestMeasure = 4;

    /// <summary>In tokens: "2019: $88.4 million a year;".</summary>
    private const int LongestLabelled = 16;

    private const int YearDigits = 4;

    /// <param name="isListed">The year continues a list that began with a date: "in 2007 and 2009".</param>
    public static bool TryRead(in Reading r, int at, bool isListed, out CalendarDate date, out int end) =>
        TryReadDecade(r, at, out date, out end) || Centuries.TryRead(r, at, out date, out end)
            || TryReadYear(r, at, isListed, out date, out end);

    private static bool TryReadYear(in Reading r, int at, bool isListed, out CalendarDate date, out int end)
    {
        date = default;
        var isNamed = r[at].Unit == TimeUnit.Year && !r[at].IsPlural;
        var start = isNamed ? r.Skip(at + 1, Form.Of) : at;
        if (!isNamed && TryReadWithEra(r, at, out date, out end))
            return true;
        if (!Years.TryReadFigures(r, start, out var year, out end) && !(IsAfterPreposition(r, start)
            && Years.TryReadWords(r, start, out year, out end)))
            return isNamed && TryReadApostropheYear(r, start, out date, out end);
        if (!isNamed && !isListed && !IsYear(r, start, end))
            return false;
        if (isNamed && Years.GoesOnToNext(r, end, year))
            return false;
        date = CalendarDate.OfYear(year);
        return (IsOfLaw(r, start) || r.Word(end) is "levels" || YearContexts.IsOfFigures(r, start, end) || !Years.IsCounting(r, end)) && !(r.IsGlued(end) && r.IsWord(end));
    }

    /// <summary>"the Telecommunications Act of 1996 protects": what follows is a verb, however plural it looks.</summary>
    private static bool IsOfLaw(in Reading r, int year) =>
        r.Is(year - 1, Form.Of) && Neighbours.Is(r.Word(year - 2), Neighbour.Law);

    /// <summary>"44 BC", "AD 79".</summary>
    private static bool TryReadWithEra(in Reading r, int at, out CalendarDate date, out int end)
    {
        date = default;
        end = at + 2;
        if (r.Is(at, Form.Ad) && r.Word(at).SequenceEqual("AD") && r.IsDigits(at + 1) && r.Length(at + 1) <= 4 && r.Value(at + 1) > 0)
        {
            date = CalendarDate.OfYear(r.Value(at + 1));
            return true;
        }

        if (!r.IsDigits(at) || !Eras.TryRead(r, at + 1, out _, out _) || !Years.TryReadOfDate(r, at, out var year, out end))
            return false;
        date = CalendarDate.OfYear(year);
        return true;
    }

    private static bool TryReadApostropheYear(in Reading r, int at, out CalendarDate date, out int end)
    {
        var isRead = Years.TryReadApostrophe(r, at, out var year, out end);
        date = CalendarDate.OfYear(year);
        return isRead;
    }

    /// <summary>"the 1960s", "1990 s", "the '90s", "the 90s", "the nineties".</summary>
    private static bool TryReadDecade(in Reading r, int at, out CalendarDate date, out int end)
    {
        date = default;
        end = at + 1;
        if (Decades.TryGet(r, at, out var decade))
        {
            date = new() { Shape = Shape.Decade, Number = decade };
            return r.Is(at - 1, Form.The) || r[at - 1].Form is Form.Early or Form.Mid or Form.Late || r.IsDash(at - 1);
        }

        var digits = r.Mark(at) is '\'' or '\u2019' or '\u2018' && r.IsGlued(at + 1) ? at + 1 : at;
        var value = r.Value(digits);
        end = digits + 2;
        var hasMark = r.Mark(digits + 1) is '\'' or '\u2019' && r.IsGlued(digits + 1);
        if (hasMark)
            end++;
        if (value < 0 || value % 10 != 0 || !r.Is(end - 1, Form.S) || Numerals.IsPartOfNumber(r, digits) && digits == at)
            return false;
        var isLong = r.Length(digits) == 4 && value is >= 1000 and <= 2990;
        var isShort = r.Length(digits) == 2 && value >= 10 && (digits > at || r[at - 1].Form is Form.The or Form.Early or Form.Mid
            or Form.Late or Form.In) && !(r[at - 1].Form is Form.Early or Form.Mid or Form.Late && IsSomebodys(r, at - 2));
        date = new() { Shape = Shape.Decade, Number = isLong ? value / 10 : DecadeOfTwoDigits(value) };
        if (isLong && value % 100 == 0 && (r.Is(at - 1, Form.The) || IsPartOfThe(r, at - 1)))
            date = new()
            {
                Shape = value % 1000 == 0 && value >= 2000 ? Shape.Decade : Shape.Century,
                Number = value % 1000 == 0
                && value >= 2000 ? value / 10 : value / 100
            };
        return isLong || isShort;
    }

    /// <summary>"the mid-1800s", "the late 1700s".</summary>
    private static bool IsPartOfThe(in Reading r, int at)
    {
        var part = r.IsDash(at) ? at - 1 : at;
        return r[part].Form is Form.Early or Form.Mid or Form.Late && r.Is(part - 1, Form.The);
    }

    /// <summary>"The 30s" to "the 90s" are of the last century: nobody tells yet of the next.</summary>
    private static int DecadeOfTwoDigits(int value) => value >= 30 ? 190 + (value / 10) : Years.OfTwoDigits(value) / 10;

    /// <summary>"Terms", "constant prices", "current US dollars": in what a figure is measured.</summary>
    private static bool IsMeasureAt(in Reading r, int at)
    {
        for (var last = at; last < at + LongestMeasure && r.IsWord(last); last++)
        {
            if (Neighbours.Is(r.Word(last), Neighbour.Measure))
                return true;
        }

        return false;
    }

    private static bool IsYear(in Reading r, int at, int end)
    {
        var year = r.Value(at);
        if (IsAfterPreposition(r, at) || YearContexts.Tell(r, at, end) || (r.Is(end, Form.Or) && r.Is(end + 1, Form.Later)))
            return true;
        // "the old record (1997)"; "McInnes (2003)", "et al. (2010)" and "214 (1985)" are citations
        if (r.Mark(at - 1) == '(' && r.Mark(end) is ')' && r.IsWord(at - 2) && !r.IsCapitalised(at - 2) && r.Word(at - 2) is not "al")
            return year is >= 1400 and <= 2100;
        // "$400 billion (2014 in PPP terms)"
        if (r.Mark(at - 1) == '(' && r.Is(end, Form.In) && IsMeasureAt(r, end + 1))
            return year is >= 1900 and <= 2100;
        if (IsFirstLabel(r, at, end) || IsNextLabel(r, at, end))
            return year is >= 1900 and <= 2100;
        // "in the previous year, 2012, inflation …"
        if (r.Mark(at - 1) == ',' && r[at - 2].Unit == TimeUnit.Year && !r.IsPlural(at - 2) && r.Mark(end) is ',' or '.')
            return year is >= 1400 and <= 2100;
        // "below 1990 levels", "double 2019 levels"
        if (r.Word(end) is "levels" or "level" && !r.IsGlued(end) && r.Word(at - 1) is "below" or "above" or "from" or "than" or "to" or "of" or "on" or "at" or "with" or "double" or "their" or "its" or "the" or "under" or "over")
            return year is >= 1850 and <= 2100;
        // "the 2016 election", "its 2010 census"
        if (year is >= 1800 and <= 2100 && IsDeterminer(r, at - 1) && r.IsWord(end) && !r.IsGlued(end) && r[end].Unit == TimeUnit.None)
            return true;
        return at == 0 && year is >= 1800 and <= 2100 && r.Word(end) is "was" or "saw" or "is" or "will" or "marked" or "brought";
    }

    /// <summary>"a profit of £23.4m (2022: £19.8m)", "(2020: 2,870)", but not "Lee (2022: 5)", a page.</summary>
    private static bool IsFirstLabel(in Reading r, int at, int end) =>
        r.Mark(at - 1) == '(' && r.Mark(end) is ':' && !r.IsWord(end + 1) && (r.Length(end + 2) + r.Length(end + 1) > 2 || (r.Mark(end + 2) == ',' && r.IsGlued(end + 2) && r.IsGlued(end + 3) && r.Length(end + 3) == 3));

    /// <summary>"(2019: 88.4 million; 2020: 92.1 million)": a year before a colon, as one shortly before it is.</summary>
    private static bool IsNextLabel(in Reading r, int at, int end)
    {
        if (r.Mark(at - 1) is not (',' or ';') || r.Mark(end) is not ':' || r.IsGlued(end + 1) || r.IsWord(end + 1))
            return false;
        for (var before = at - 2; before >= Math.Max(0, at - LongestLabelled); before--)
        {
            if (r.Length(before) == YearDigits && r.Value(before) is >= 1900 and <= 2100 && r.Mark(before + 1) == ':')
                return true;
        }

        return false;
    }

    /// <summary>"in his early 30s" is an age.</summary>
    private static bool IsSomebodys(in Reading r, int at) => r.Word(at) is "his" or "her" or "their" or "my" or "our" or "your" or "His" or "Her" or "Their";

    private static bool IsDeterminer(in Reading r, int at) =>
        r.Is(at, Form.The) || r.Word(at) is "its" or "his" or "her" or "their" or "our" or "my" or "a" or "this" || (r.IsPossessive(at)
            && r.IsWord(at));

    /// <summary>"down 3 points on 2012", "up on 2014", "compared with 2012", "against 2019".</summary>
    private static bool IsAfterComparison(in Reading r, int at) =>
        (r.Is(at - 1, Form.On) && (r.Mark(at - 2) == '%' || Neighbours.Is(r.Word(at - 2), Neighbour.Compared)))
            || (r.Word(at - 1) is "with" or "to" && r.Word(at - 2) is "compared" or "Compared") || r.Word(at - 1) is "versus" or "against";

    private static bool IsAfterPreposition(in Reading r, int at)
    {
        if (r[at - 1].Form is Form.In or Form.Since or Form.By or Form.Until or Form.Before or Form.After or Form.From or Form.During
            or Form.Of or Form.Early or Form.Late or Form.Mid
            or Form.Between or Form.Through)
            return r.Value(at) is -1 or >= 1400 and <= 2100 || (r[at - 1].Form is Form.In or Form.Since or Form.Until
                && r.Value(at) >= 1000);
        // "$1.5 trillion for 2018, up from 2017"
        if (r.Is(at - 1, Form.For) && !r.IsWord(at + 1))
            return r.Reference is { } day && Math.Abs(r.Value(at) - day.Year) <= YearContexts.Recent && !Neighbours.Is(r.Word(at - 2), Neighbour.Trading);
        if (r.IsDash(at - 1) && r.IsGlued(at))
            return r[at - 2].Form is Form.Mid or Form.Early or Form.Late or Form.Before or Form.After
                || r.Word(at - 2) is "pre" or "post" or "Pre" or "Post";
        if (r.Is(at - 1, Form.End) || (r.Is(at - 1, Form.As) && r[at - 2].Form is Form.Early or Form.Late) || (r.Is(at - 1, Form.Than)
            && r[at - 2].Form is Form.Later or Form.Earlier))
            return r.Value(at) is >= 1400 and <= 2100;
        if (IsAfterComparison(r, at))
            return r.Value(at) is >= 1800 and <= 2100;
        if (r.Is(at - 1, Form.To) && Neighbours.Is(r.Word(at - 2), Neighbour.Traced))
            return r.Value(at) is >= 1000 and <= 2100;
        return r.Is(at - 1, Form.Around) && r.Word(at - 1) is "circa" || (r.Mark(at - 1) == '.' && r.Word(at - 2) is "c" or "ca")
            || r.Word(at - 1) is "circa";
    }
}
