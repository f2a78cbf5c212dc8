namespace FactCheck.Mentions.Dates;

/// <summary>Reads the small numbers that dates are counted with, in digits and in words.</summary>
internal static class Numerals
{
    /// <summary>A whole number: up to four digits, or words below a hundred.</summary>
    public static bool TryReadCardinal(in Reading r, int at, out int value, out int end)
    {
        end = at + 1;
        value = r.Value(at);
        if (value >= 0)
            return r.Length(at) <= 4 && !IsPartOfNumber(r, at);
        value = r[at].Number;
        if (value is < 0 or >= 100)
            return false;
        if (value >= 20 && TryReadUnits(r, at + 1, out var unit, out var last))
            (value, end) = (value + unit, last);
        return true;
    }

    /// <summary>"2nd", "second", "twenty-fourth", "thirty first".</summary>
    public static bool TryReadOrdinal(in Reading r, int at, out int value, out int end)
    {
        end = at + 1;
        value = r.Value(at);
        if (value > 0)
        {
            end = at + 2;
            return r.Length(at) <= 2 && r.Is(at + 1, Form.St) && r.IsGlued(at + 1) && !IsPartOfNumber(r, at);
        }

        value = r[at].Ordinal;
        if (value > 0)
            return true;
        if (r[at].Number is not (>= 20 and < 100) || r[at].Number % 10 != 0)
            return false;
        var next = SkipHyphen(r, at + 1);
        value = r[at].Number + r[next].Ordinal;
        end = next + 1;
        return r[next].Ordinal is > 0 and < 10;
    }

    /// <summary>A day of a month, 1 to 31: "5", "5th", "fifth", "twenty nine".</summary>
    public static bool TryReadDay(in Reading r, int at, out int value, out int end) =>
        (TryReadOrdinal(r, at, out value, out end) || (r.Length(at) <= 2 && r.IsDigits(at) || !r.IsDigits(at))
            && TryReadCardinal(r, at, out value, out end))
        && value is >= 1 and <= 31;

    /// <summary>A number is part of a longer one: "1,234", "2.5", "1/2", or of a code: "A4", "4G".</summary>
    public static bool IsPartOfNumber(in Reading r, int at)
    {
        if (r.IsGlued(at) && ((r.IsWord(at - 1) && !(r[at - 1].Month != 0 && r[at - 1].IsShort && r.Length(at) <= 2)
            && !r.Is(at - 1, Form.Fy)) || r.IsDigits(at - 1) || IsJoined(r, at - 1) || r.Mark(at - 1) is '$' or '£' or '€' or '#'))
            return true;
        return r.Mark(at + 1) is '%' || (r.IsGlued(at + 2) && IsJoined(r, at + 1));
    }

    private static bool IsJoined(in Reading r, int mark) =>
        r.Mark(mark) is ',' or '.' && r.IsGlued(mark) && r.IsGlued(mark + 1) && r.IsDigits(mark - 1) && r.IsDigits(mark + 1)
        && (r.Mark(mark) == '.' || r.Length(mark + 1) == 3);

    public static int SkipHyphen(in Reading r, int at) => r.IsDash(at) && r.IsGlued(at) && r.IsGlued(at + 1) ? at + 1 : at;

    private static bool TryReadUnits(in Reading r, int at, out int value, out int end)
    {
        var next = SkipHyphen(r, at);
        value = r[next].Number;
        end = next + 1;
        return value is >= 1 and < 10;
    }
}
