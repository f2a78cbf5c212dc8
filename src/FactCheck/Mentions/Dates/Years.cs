namespace FactCheck.Mentions.Dates;

/// <summary>Reads years in the forms that a date or a preposition lets them have.</summary>
internal static class Years
{
    /// <summary>Two-digit years from 40 on are the last century's.</summary>
    private const int Pivot = 40;

    /// <summary>Four digits from 1000 to 2999 that are no part of a longer number.</summary>
    public static bool TryReadFigures(in Reading r, int at, out int year, out int end)
    {
        end = at + 1;
        year = r.Value(at);
        return r.Length(at) == 4 && year is >= 1000 and <= 2999 && !Numerals.IsPartOfNumber(r, at);
    }

    /// <summary>The year of a full date: also "'96", "96" before a pause, "nineteen eighty six", "345 BC", "2555 BE".</summary>
    public static bool TryReadOfDate(in Reading r, int at, out int year, out int end)
    {
        if (TryReadFigures(r, at, out year, out end) || (r.Length(at) == 4 && r.Value(at) is >= 3000 and var far && IsPause(r, at + 1)
            && Set(far, out year)))
            return TryReadEra(r, ref year, ref end);
        if (TryReadApostrophe(r, at, out year, out end) || TryReadWords(r, at, out year, out end))
            return true;
        end = at + 1;
        year = r.Value(at);
        if (year > 0 && r.Length(at) <= 4 && (r.Is(at + 1, Form.Be) || Eras.TryRead(r, at + 1, out _, out _))
            && !(Numerals.IsPartOfNumber(r, at)))
            return TryReadEra(r, ref year, ref end);
        if (r.Length(at) != 2 || year < 0 || !IsPause(r, at + 1) || Numerals.IsPartOfNumber(r, at))
            return false;
        year = OfTwoDigits(year);
        return true;
    }

    public static int OfTwoDigits(int value) => value + (value < Pivot ? 2000 : 1900);

    /// <summary>"'96", "’96".</summary>
    public static bool TryReadApostrophe(in Reading r, int at, out int year, out int end)
    {
        end = at + 2;
        year = r.Value(at + 1);
        if (r.Mark(at) is not ('\'' or '\u2019' or '\u2018') || r.Length(at + 1) != 2 || year < 0 || !r.IsGlued(at + 1))
            return false;
        year = OfTwoDigits(year);
        return true;
    }

    /// <summary>"nineteen eighty six", "two thousand and ten", "twenty seventeen".</summary>
    public static bool TryReadWords(in Reading r, int at, out int year, out int end)
    {
        year = 0;
        end = at;
        var first = r[at].Number;
        if (first == 2 && r[at + 1].Number == 1000)
        {
            end = r.Skip(at + 2, Form.And);
            if (r.IsDigits(end) || !Numerals.TryReadCardinal(r, end, out year, out end))
                (year, end) = (0, at + 2);
            year += 2000;
            return true;
        }

        if (first is < 17 or > 20 || r.IsDigits(at + 1) || !Numerals.TryReadCardinal(r, at + 1, out var rest, out end)
            || rest is < 10 or > 99)
            return false;
        year = (first * 100) + rest;
        return true;
    }

    /// <summary>"The financial year 2022-23": both years are read where they stand, not the first of them with what names it.</summary>
    public static bool GoesOnToNext(in Reading r, int end, int year) =>
        (r.IsDash(end) || r.Mark(end) == '/') && r.IsGlued(end) && r.IsGlued(end + 1) && r.Length(end + 1) == 2 && r.Value(end + 1) == (year + 1) % 100;

    /// <summary>"of 2000 people", "in 1500 m": a number of something.</summary>
    public static bool IsCounting(in Reading r, int end)
    {
        if (r.Mark(end) is '%' or '°' or '$')
            return true;
        if (!r.IsWord(end) || r.IsCapitalised(end) || r.IsGlued(end))
            return false;
        var word = r.Word(end);
        if (Neighbours.Is(word, Neighbour.Counted))
            return true;
        // a symbol of a unit
        if (word.Length <= 2 && r.IsOtherWord(end)
            && word is not ("it" or "he" or "we" or "us" or "my" or "so" or "if" or "do" or "be" or "go" or "me" or "vs"))
            return true;
        return word.Length > 3 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i') && r[end].Form == Form.None
            && !Neighbours.Is(word, Neighbour.Verb) && word is not ("unless" or "always" or "perhaps" or "across" or "this" or "versus");
    }

    /// <summary>Changes the year of "345 BC" to -345, of "2555 BE" to 2012, and takes in "AD".</summary>
    private static bool TryReadEra(in Reading r, ref int year, ref int end)
    {
        if (Eras.TryRead(r, end, out var isBeforeChrist, out var last))
            (year, end) = (isBeforeChrist ? -year : year, last);
        else if (r.Is(end, Form.Be) && r.Word(end).SequenceEqual("BE") && year > 543)
            (year, end) = (year - 543, end + 1);
        return true;
    }

    /// <summary>Nothing, or a mark, follows: "9 Aug 96 people" is not of the year 96.</summary>
    private static bool IsPause(in Reading r, int at) => !r.IsInside(at) || r.Mark(at) is not ('\0' or '%' or '-' or '/' or ':')
        || r.Is(at, Form.At) || r.Is(at, Form.And) || r.Is(at, Form.To);

    private static bool Set(int value, out int year)
    {
        year = value;
        return true;
    }
}
