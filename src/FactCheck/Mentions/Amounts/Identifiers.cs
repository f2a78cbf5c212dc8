using FactCheck.Mentions.Measures;
using FactCheck.Mentions.Numbers;

namespace FactCheck.Mentions.Amounts;

/// <summary>Recognises digits that are tied to letters or to other digits: "F-16", "H2O", "13F", "192.168.1.2", "3-aminopyridine".</summary>
internal static class Identifiers
{
    /// <summary>Endings of chemical names: what a digit is tied to in front of them is a place in a molecule.</summary>
    private static readonly string[] ChemicalEndings = ["yl", "ine", "ene", "ane", "oxo", "oxy", "ol", "amide", "diyl", "amino", "ium", "hydro", "chloro", "fluoro", "bromo", "acid", "nitro"];

    private const int LongestLocants = 16;

    private static readonly string[] Streets = ["Street", "St", "Avenue", "Ave", "Road", "Rd", "Boulevard", "Blvd", "Lane", "Drive", "Square", "Place", "Terrace", "Crescent"];

    public static bool TrySkip(in TokenRun run, int at, int limit, out int end)
    {
        end = EndOfLocants(run, at);
        if (end > at)
            return true;
        end = at + 1;
        if (!IsTiedInFront(run, at, limit) && !IsTiedBehind(run, at) && !IsClockHour(run, at) && !IsAddress(run, at))
            return false;
        end = EndOfTied(run, at);
        return true;
    }

    /// <summary>"2,4-D", "1,2-dichloroethane": places in a molecule.</summary>
    private static int EndOfLocants(in TokenRun run, int at)
    {
        var end = at + 1;
        while (end - at < LongestLocants && run[end - 1].Length == 1 && run.Is(end, ',') && run.Touches(end) && run.IsDigits(end + 1) && run.Touches(end + 1) && run[end + 1].Length == 1)
            end += 2;
        return end > at + 1 && run.IsHyphen(end) && run.Touches(end) && run.IsWord(end + 1) && run.Touches(end + 1) && !UnitTerms.TryRead(run, end + 1, out _) && !NumberWords.TryFind(run, end + 1, out _) ? EndOfTied(run, end) : at;
    }

    /// <summary>"192.168.1.2", "123-45-6789", "12:30:15", "1/2/2003": three groups or more with one mark between.</summary>
    public static bool TrySkipChain(in TokenRun run, int at, out int end)
    {
        end = at + 1;
        var mark = run.Mark(at + 1);
        if (mark is '-' or '\u2013' && IsScore(run, at))
        {
            // "7-6 (5)".
            end = run.Is(at + 3, '(') && run.IsDigits(at + 4) && run[at + 4].Length <= 2 && run.Is(at + 5, ')') && run.Gap(at + 3) == 1 ? at + 6 : at + 3;
            return true;
        }

        if (mark is not ('.' or '-' or ':' or '/'))
            return false;
        var groups = 1;
        while (run.Is(end, mark) && run.Touches(end) && (run.IsDigits(end + 1) || (mark == ':' && run.IsWord(end + 1))) && run.Touches(end + 1))
        {
            groups++;
            end += 2;
        }

        if (groups > 2)
            end = Math.Max(end, EndOfTied(run, end - 1));
        if (mark == '.' && groups > 2 && DigitGroups.Read(run, at).IsGrouped)
            return false;
        if (mark == ':' && groups == 2)
            return IsClock(run, at);
        // "1/0" is no number, "11/05" no fraction.
        var isPadded = groups == 2 && run.FirstCharacter(end - 1) == '0' && (mark == '/' || (mark == '-' && run[end - 1].Length > 2));
        return groups > 2 || isPadded;
    }

    /// <summary>"3-1", "2013-14", "425-1231": two numbers that are no range, and nothing that they count.</summary>
    private static bool IsScore(in TokenRun run, int at)
    {
        var second = at + 2;
        if (!run.Touches(at + 1) || !run.IsDigits(second) || !run.Touches(second) || run[at].Length > 4 || run[second].Length > 4)
            return false;
        var after = second + 1;
        var isTied = run.Touches(after) && !(run.Mark(after) is ')' or '.' or ',' or ';' && !(run.IsDigits(after + 1) && run.Touches(after + 1)));
        if (isTied || IsCounted(run, after))
            return false;
        return IsSet(run, at) || IsFalling(run, at);
    }

    private static bool IsCounted(in TokenRun run, int after) =>
        PercentReader.Read(run, after) is not null || UnitReader.Read(run, after) is { IsDoubtful: false } || NumberWords.TryFind(run, after, out _) || CountedNouns.Read(run, after) is not null;

    /// <summary>"6-3, 4-6": a set among sets.</summary>
    private static bool IsSet(in TokenRun run, int at)
    {
        const string Games = "01234567";
        if (run[at].Length > 1 || run[at + 2].Length > 1 || !Games.Contains(run.FirstCharacter(at)) || !Games.Contains(run.FirstCharacter(at + 2)))
            return false;
        var next = run.Is(at + 3, ',') ? at + 4 : at + 3;
        var isBeforeSet = next > at + 3 && run.IsDigits(next) && run.IsDash(next + 1) && run.Touches(next + 1) && run.IsDigits(next + 2) && run[next].Length == 1 && !IsCounted(run, next + 3);
        var isAfterSet = run.Is(at - 1, ',') && (run.Is(at - 2, ')') || (run.IsDigits(at - 2) && run.IsDash(at - 3) && run.IsDigits(at - 4) && run[at - 2].Length == 1 && run[at - 4].Length == 1));
        return isBeforeSet || isAfterSet;
    }

    private static bool IsFalling(in TokenRun run, int at)
    {
        int first = int.Parse(run.At(at), System.Globalization.CultureInfo.InvariantCulture), second = int.Parse(run.At(at + 2), System.Globalization.CultureInfo.InvariantCulture);
        return first >= second || (run[at].Length == 3 && run[at + 2].Length == 4 && second % 10 != 0);
    }

    /// <summary>The token after all that is tied to the digits without a gap.</summary>
    public static int EndOfTied(in TokenRun run, int at)
    {
        var end = at + 1;
        while (IsLetterInBrackets(run, end))
            end += 3;
        while (run.Touches(end) && (run.IsDigits(end) || run.IsWord(end) || (run.IsHyphen(end) && run.Touches(end + 1)) || (run.Is(end, '+') && run.Touches(end + 1) && run.IsDigits(end + 1)) || (run.Mark(end) is '.' or '/' or ':' or ',' && run.Touches(end + 1) && run.IsDigits(end + 1))))
            end++;
        return end;
    }

    /// <summary>"12:30" and "2:00 pm" are clock times, "16:9" is a ratio.</summary>
    private static bool IsClock(in TokenRun run, int at) =>
        run[at + 2].Length == 2 && run[at].Length <= 2 && (run.FirstCharacter(at + 2) == '0' || run.Is(at + 3, "am") || run.Is(at + 3, "pm") || run.Is(at + 3, "a") || run.Is(at + 3, "p"));

    /// <summary>"10 Downing Street", "1600 Pennsylvania Avenue".</summary>
    private static bool IsAddress(in TokenRun run, int at)
    {
        if (run[at].Length > 5)
            return false;
        // "221B Baker Street".
        var first = run.Touches(at + 1) && run.IsWord(at + 1) && run[at + 1].Length == 1 ? at + 2 : at + 1;
        for (var i = first; i <= first + 3 && run.IsWord(i) && run.Gap(i) == 1 && char.IsUpper(run.FirstCharacter(i)); i++)
        {
            if (i > first && Streets.AsSpan().Contains(run.At(i).ToString()))
                return true;
        }

        return false;
    }

    /// <summary>"2pm", "2.17 pm": what the date reader did not take is no figure either.</summary>
    private static bool IsClockHour(in TokenRun run, int at)
    {
        var word = run.Is(at + 1, '.') && run.Touches(at + 1) && run.IsDigits(at + 2) && run[at + 2].Length == 2 ? at + 3 : at + 1;
        return run[at].Length <= 2 && (run.Is(word, "pm") || run.Is(word, "am")) && !(run.Text[run[at].Start] > '1' && run[at].Length == 2);
    }

    /// <summary>"F16", "F-16", "COVID-19", "H2O", "#5": something is tied to the front that is neither sign nor currency.</summary>
    private static bool IsTiedInFront(in TokenRun run, int at, int limit)
    {
        if (!run.Touches(at) || at <= limit)
            return false;
        if (run.IsWord(at - 1))
            return !CurrencyReader.TryReadBefore(run, at, limit, out _, out _, out _) && !run.Is(at - 1, "x");
        if (run.Mark(at - 1) is '#' or '_' or '\\')
            return !NumberedRanks.IsRank(run, at);
        if (!run.Touches(at - 1) || at - 2 < limit || !run.IsWord(at - 2))
            return false;
        // "the over-65s".
        if (run.IsHyphen(at - 1) && (run.Is(at - 2, "over") || run.Is(at - 2, "under")) && run.At(at + 1) is "s" && run.Touches(at + 1))
            return false;
        // "a 20-by-30-foot room".
        if (run.Is(at - 2, "by") && run.IsHyphen(at - 1) && run.IsHyphen(at - 3) && run.IsDigits(at - 4) && run.Touches(at - 2))
            return false;
        // "a magnitude-5.8 earthquake".
        if (run.Is(at - 2, "magnitude"))
            return false;
        return run.Is(at - 1, '.') || (run.IsDash(at - 1) && !NumberWords.TryFind(run, at - 2, out _)) || (run.Is(at - 1, '/') && run[at - 2].Length == 1);
    }

    /// <summary>"24703L202", "13F filing", "3D", "14C ages", "5-FU": letters behind that are neither unit, magnitude nor ending.</summary>
    private static bool IsTiedBehind(in TokenRun run, int at)
    {
        var word = at + 1;
        if (!run.Touches(word))
            return false;
        if (run.IsHyphen(word))
            return run.Touches(word + 1) && run.IsWord(word + 1) && (HyphenIdioms.IsPart(run, at) || IsNameAfterHyphen(run, word + 1));
        if (IsLetterInBrackets(run, word))
            return run.IsWord(word + 1);
        if (!run.IsWord(word) || ((run.Is(word, "e") || run.Is(word, "x")) && run.Touches(word + 1) && !run.IsWord(word + 1)))
            return false;
        var letters = run.At(word);
        if (run.Touches(word + 1) && run.IsDigits(word + 1))
            return !(letters is "e" or "E" or "x" or "X") && !(letters is "h" && CompoundReader.EndsShortLength(run, word + 1)) && !(run[word + 1].Length == 1 && UnitTerms.TryRead(run, word, out _));
        if (IsEnding(letters) || letters.Length > 4)
            return false;
        // "Page et al. (2003b)", "Islam 2010a".
        if (letters is [>= 'a' and <= 'f'] && run[at].Length == 4 && run.At(at) is ['1', '8' or '9', ..] or ['2', '0', ..])
            return true;
        if (letters.Length == 1 && char.IsAsciiLetterUpper(letters[0]))
            return !IsUpperUnit(run, word);
        return !UnitTerms.TryRead(run, word, out _) && !CurrencyReader.TryReadAfter(run, word, out _, out _, out _) && !NumberWords.TryFind(letters, out _)
            && !(letters is "k" or "K" or "M" or "m" or "b" or "B" or "G" or "T" or "MM" or "mm" or "x" or "X" or "bps" or "bp" or "pc" or "pp" or "pct" or "plus" or "yo" or "max");
    }

    /// <summary>"401(k)", "501(c)(3)".</summary>
    private static bool IsLetterInBrackets(in TokenRun run, int at) =>
        run.Is(at, '(') && run.Touches(at) && run.Touches(at + 1) && run[at + 1].Length == 1 && (run.IsWord(at + 1) || run.IsDigits(at + 1))
        && run.Is(at + 2, ')') && run.Touches(at + 2);

    private static bool IsEnding(ReadOnlySpan<char> letters) =>
        letters.Equals("st", StringComparison.OrdinalIgnoreCase) || letters.Equals("nd", StringComparison.OrdinalIgnoreCase) || letters.Equals("rd", StringComparison.OrdinalIgnoreCase) || letters.Equals("th", StringComparison.OrdinalIgnoreCase);

    /// <summary>Single capitals that stand right after digits as units or magnitudes; C and F need more than that.</summary>
    private static bool IsUpperUnit(in TokenRun run, int word) => run.Mark(word) switch
    {
        'K' or 'M' or 'B' or 'G' or 'T' or 'L' or 'W' or 'V' or 'A' or 'N' or 'J' or 'Y' => true,
        'C' or 'F' => Temperatures.IsDegree(run, word),
        'D' => !run.Has(word + 1),
        _ => false,
    };

    private static bool IsNameAfterHyphen(in TokenRun run, int word)
    {
        var name = run.At(word);
        // "7-Eleven".
        if (char.IsUpper(name[0]) && NumberWords.TryFind(name, out _))
            return true;
        if (name.Length <= 3 && !name.ContainsAnyInRange('a', 'z') && !UnitTerms.TryRead(run, word, out _))
            return true;
        if (name.Length < 3 || UnitTerms.TryRead(run, word, out _))
            return false;
        if (name.Length < 5 && !name.StartsWith("ox", StringComparison.Ordinal))
            return false;
        foreach (var ending in ChemicalEndings)
        {
            if (name.EndsWith(ending, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
