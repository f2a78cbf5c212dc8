namespace FactCheck.Mentions.Dates;

/// <summary>Reads quarters, halves, seasons and fiscal years: "Q2 2016", "the third quarter of 2014", "2019 H2", "spring 2017", "FY2018".</summary>
internal static class PeriodDates
{
    /// <summary>"the latter half of 2014": the word means nothing in another date.</summary>
    public const string Latter = "latter";

    public static bool TryRead(in Reading r, int at, out CalendarDate date, out int end) =>
        TryReadCode(r, at, out date, out end) || TryReadFigureFirst(r, at, out date, out end) || TryReadOfYear(r, at, out date, out end)
        || TryReadHalf(r, at, out date, out end) || TryReadYearFirst(r, at, out date, out end) || TryReadNamed(r, at, out date, out end)
        || TryReadSeason(r, at, out date, out end) || TryReadFiscal(r, at, out date, out end);

    /// <summary>"Q1", "q3 2019", "Q1-2019", "H2 2019".</summary>
    private static bool TryReadCode(in Reading r, int at, out CalendarDate date, out int end)
    {
        if (!TryReadLetter(r, at, out date, out end))
            return false;
        var next = r.Mark(end) is '-' or '/' or ',' ? end + 1 : r.Skip(end, Form.Of);
        next = r[next].Form == Form.Fy || r.Is(next, Form.Fiscal) ? next + 1 : next;
        if (Years.TryReadFigures(r, next, out var year, out var last) || Years.TryReadApostrophe(r, next, out year, out last))
            (date, end) = (date with { Year = year }, last);
        else if (date.Shape == Shape.Half)
            return false;
        return true;
    }

    /// <summary>"3Q 2016", "3Q16", "1H 2016".</summary>
    private static bool TryReadFigureFirst(in Reading r, int at, out CalendarDate date, out int end)
    {
        date = default;
        end = at + 2;
        var isQuarter = r.Word(at + 1) is "Q";
        var number = r.Value(at);
        if (r.Length(at) != 1 || !r.IsGlued(at + 1) || !(isQuarter || r.Word(at + 1) is "H") || number < 1 || number > (isQuarter ? 4 : 2)
            || (r.IsGlued(at) && (r.IsWord(at - 1) || r.Mark(at - 1) is '.' or ',' or '-')))
            return false;
        date = new() { Shape = isQuarter ? Shape.Quarter : Shape.Half, Number = number };
        if (Years.TryReadFigures(r, end, out var year, out var last) || Years.TryReadApostrophe(r, end, out year, out last))
            (date, end) = (date with { Year = year }, last);
        else if (r.IsDigits(end) && r.IsGlued(end) && r.Length(end) == 2)
            (date, end) = (date with { Year = Years.OfTwoDigits(r.Value(end)) }, end + 1);
        return isQuarter || date.Year != 0;
    }

    /// <summary>"last year's third quarter", "the 2016 third quarter", "2016's first half".</summary>
    private static bool TryReadOfYear(in Reading r, int at, out CalendarDate date, out int end)
    {
        date = default;
        end = at;
        var start = r.Skip(at, Form.The);
        int year;
        if (Years.TryReadFigures(r, start, out year, out var next))
            next = r.Mark(next) is '\'' or '\u2019' && r.Is(next + 1, Form.S) ? next + 2 : next;
        else if (!(r.Reference is { } today && Directions.TryRead(r, start, out var sign, out _, out next) && r[next].Unit == TimeUnit.Year
            && r.IsPossessive(next) && Set(today.Year + sign, next + 1, out year, out next)))
            return false;
        if (!TryReadNumbered(r, next, out date, out end))
            return false;
        date = date with { Year = year };
        return true;
    }

    /// <summary>"First-half profit": of a half without a year only the figures of a business are said; "in the first half" is of a match.</summary>
    private static bool TryReadHalf(in Reading r, int at, out CalendarDate date, out int end)
    {
        date = default;
        end = at;
        return r[at].Ordinal is 1 or 2 && r.IsDash(at + 1) && r.Is(at + 2, Form.Half) && TryReadNumbered(r, at, out date, out end)
            && Neighbours.Is(r.Word(end), Neighbour.BusinessFigure);
    }

    /// <summary>"third quarter", "first-half", "Q3".</summary>
    private static bool TryReadNumbered(in Reading r, int at, out CalendarDate date, out int end)
    {
        if (TryReadLetter(r, at, out date, out end))
            return true;
        if (!Numerals.TryReadOrdinal(r, at, out var number, out end))
            return false;
        end = Numerals.SkipHyphen(r, end);
        var isHalf = r.Is(end, Form.Half);
        if (!isHalf && (r[end].Unit != TimeUnit.Quarter || r.IsPlural(end)) || number is < 1 or > 4 || (isHalf && number > 2))
            return false;
        end++;
        date = new() { Shape = isHalf ? Shape.Half : Shape.Quarter, Number = number };
        // "third quarter-final"
        return !(r.IsGlued(end) && r.IsDash(end));
    }

    /// <summary>The letter and figure of a code: "Q1", "q 3", "H2".</summary>
    private static bool TryReadLetter(in Reading r, int at, out CalendarDate date, out int end)
    {
        date = default;
        end = at + 2;
        var isQuarter = r.Is(at, Form.Q);
        var isHalf = r[at].Unit == TimeUnit.Hour && r.Length(at) == 1 && r.IsCapitalised(at);
        var number = r.Value(at + 1);
        if (!(isQuarter || isHalf) || r.Length(at + 1) != 1 || !r.IsGlued(at + 1) || number < 1 || number > (isQuarter ? 4 : 2)
            || (r.IsGlued(end) && r.IsWord(end)))
            return false;
        // "Q1. How many miles is it?": a question's number
        if (!r.IsInside(at - 1) && r.Mark(end) is '.' or ':' && r.IsCapitalised(end + 1))
            return false;
        date = new() { Shape = isQuarter ? Shape.Quarter : Shape.Half, Number = number };
        return true;
    }

    /// <summary>"2017-Q1", "2018Q4", "18q4", "2019 H2".</summary>
    private static bool TryReadYearFirst(in Reading r, int at, out CalendarDate date, out int end)
    {
        date = default;
        end = at;
        if (!r.IsDigits(at) || r.Length(at) is not (2 or 4))
            return false;
        var next = r.Mark(at + 1) is '-' or '/' ? at + 2 : at + 1;
        if (!TryReadLetter(r, next, out date, out end) || (r.Length(at) == 2 && !r.IsGlued(next)))
            return false;
        var year = r.Length(at) == 2 ? Years.OfTwoDigits(r.Value(at)) : r.Value(at);
        date = date with { Year = year };
        return year is >= 1500 and <= 2999;
    }

    /// <summary>"third quarter", "second quarter of 2016", "first half of last year", "last quarter of 2014".</summary>
    private static bool TryReadNamed(in Reading r, int at, out CalendarDate date, out int end)
    {
        date = default;
        var start = r.Skip(at, Form.The);
        end = start;
        if (r.Is(start, Form.Last) && r[start + 1].Unit == TimeUnit.Quarter && r.Is(start + 2, Form.Of))
            (date, end) = (new() { Shape = Shape.Quarter, Number = 4 }, start + 2);
        else if (r.Word(start) is Latter && r.Is(start + 1, Form.Half))
            (date, end) = (new() { Shape = Shape.Half, Number = 2 }, start + 2);
        else if (!TryReadNumbered(r, start, out date, out end))
            return false;
        if (TryReadYear(r, end, out var year, out var last))
            (date, end) = (date with { Year = year }, last);
        else if (date.Shape == Shape.Half)
            return false;
        return true;
    }

    private static bool TryReadSeason(in Reading r, int at, out CalendarDate date, out int end)
    {
        date = default;
        var start = r.Skip(at, Form.The);
        end = start + 1;
        if (r[start].Season == 0 || r.IsGlued(end) && r.IsWord(end))
            return false;
        date = new() { Shape = Shape.Season, Number = r[start].Season };
        if (TryReadYear(r, end, out var year, out var last))
        {
            (date, end) = (date with { Year = year }, last);
            return true;
        }

        // "in the fall", "by spring"; "a fall", "hot springs" and "the fall of Rome" are none
        var isIn = r[at - 1].Form is Form.In or Form.By or Form.Until or Form.Since or Form.During or Form.Through;
        var isAlone = Admission.IsWholeBlock(r, at, end) && !r.Word(start).Equals("fall", StringComparison.OrdinalIgnoreCase)
            && start == at;
        return r.Reference is not null && (isAlone || (isIn && !r.Is(end, Form.Of) && !(r.IsWord(end) && r[end].Form == Form.None)));
    }

    /// <summary>"fiscal 2018", "FY2018", "FY 18", "fiscal year 2017": the year as it is named, whatever months it has.</summary>
    private static bool TryReadFiscal(in Reading r, int at, out CalendarDate date, out int end)
    {
        date = default;
        end = at;
        if (r[at].Form is not (Form.Fy or Form.Fiscal))
            return false;
        var next = r[at + 1].Unit == TimeUnit.Year ? at + 2 : at + 1;
        if (!Years.TryReadFigures(r, next, out var year, out end) && !(r.Is(at, Form.Fy) && r.Length(next) == 2 && r.IsDigits(next)
            && r.IsGlued(next)))
            return false;
        if (year == 0 || r.Length(next) == 2)
            (year, end) = (Years.OfTwoDigits(r.Value(next)), next + 1);
        date = CalendarDate.OfYear(year);
        return !Years.GoesOnToNext(r, end, year);
    }

    /// <summary>"2016", ", 2016", "of 2016", "of the year", "of last year".</summary>
    public static bool TryReadYear(in Reading r, int at, out int year, out int end)
    {
        year = 0;
        var next = r.SkipComma(at);
        next = r[next].Form is Form.Of or Form.In or Form.From ? next + 1 : next;
        var isOf = next > at && r.Mark(at) != ',';
        if (Years.TryReadFigures(r, next, out year, out end) || Years.TryReadApostrophe(r, next, out year, out end) || (isOf
            && Years.TryReadWords(r, next, out year, out end)))
            return true;
        var isFiscal = r[r.Skip(next, Form.The)].Form is Form.Fiscal or Form.Fy;
        if (isFiscal && TryReadFiscal(r, r.Skip(next, Form.The), out var fiscal, out end))
            return (year = fiscal.Year) > 0;
        if (r.Reference is not { } today)
            return false;
        var start = r.Skip(next, Form.The);
        if (isOf && r[start].Unit == TimeUnit.Year && start > next)
            return Set(today.Year, start + 1, out year, out end);
        return Directions.TryRead(r, start, out var sign, out _, out var word) && r[word].Unit == TimeUnit.Year && !r.IsPlural(word)
            && Set(today.Year + sign, word + 1, out year, out end);
    }

    private static bool Set(int value, int last, out int year, out int end)
    {
        (year, end) = (value, last);
        return true;
    }
}
