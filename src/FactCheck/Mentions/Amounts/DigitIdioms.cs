using FactCheck.Mentions.Numbers;
using FactCheck.Tables;

namespace FactCheck.Mentions.Amounts;

/// <summary>Recognises digits with a fixed meaning that counts nothing: "24/7", "a 50/50 chance", "1080p", "5G network", "4x4", ".38-caliber", "John 3:16", the title "1984".</summary>
internal static class DigitIdioms
{
    private const int MaxTitleTokens = 6;

    /// <summary>What "4K" and "5G" are the kind of.</summary>
    private static readonly string[] Technologies = ["tv", "tvs", "video", "videos", "resolution", "display", "displays", "screen", "screens", "camera", "cameras", "footage", "content", "television", "streaming", "network", "networks", "phone", "phones", "service", "services", "technology", "connectivity", "mobile", "wireless", "spectrum", "smartphone", "smartphones", "rollout", "coverage", "internet"];

    private static readonly WordSet BeforePlural = new(["the", "his", "her", "their", "my", "our", "your", "early", "mid", "late", "low", "high", "upper", "lower", "and"], StringComparison.OrdinalIgnoreCase);

    private static readonly string[] States = ["AL", "AK", "AZ", "AR", "CA", "CO", "CT", "DE", "DC", "FL", "GA", "HI", "ID", "IL", "IN", "IA", "KS", "KY", "LA", "ME", "MD", "MA", "MI", "MN", "MS", "MO", "MT", "NE", "NV", "NH", "NJ", "NM", "NY", "NC", "ND", "OH", "OK", "OR", "PA", "RI", "SC", "SD", "TN", "TX", "UT", "VT", "VA", "WA", "WV", "WI", "WY", "PR"];

    /// <param name="limit">The first token that no earlier mention has.</param>
    public static bool TrySkip(in TokenRun run, int at, int limit, out int end)
    {
        end = at + 5;
        if (IsRecord(run, at))
            return true;
        end = at + 4;
        if (IsRelay(run, at))
            return true;
        end = at + 3;
        // "a 737-800".
        if (IsAirliner(run.At(at)) && run.IsHyphen(at + 1) && run.Touches(at + 1) && run.Touches(at + 2) && run.IsDigits(at + 2) && (run[at + 2].Length == 1 || run.At(at + 2) is [_, '0', '0']))
            return true;
        if (IsEvenSlash(run, at) || IsSize(run, at) || IsVerse(run, at, limit))
            return true;
        end = at + 2;
        if (IsGrade(run, at) || IsCalibre(run, at, out end))
            return true;
        if (run.Slice(at, at + 1) is "50 Cent" || (run.Slice(at, at + 1) is "60 Minutes" && run.IsWord(at - 1)))
            return true;
        end = at + 1;
        // "18 U.S.C. § 1001".
        if (run.At(at + 1) is "U" && run.At(at + 3) is "S" && run.At(at + 5) is "C")
            return true;
        // "00 flour".
        if (run.At(at) is "00" or "000" && !run.Touches(at) && !run.Touches(at + 1))
            return true;
        return IsPostcode(run, at, limit) || IsTitle(run, at, out end);
    }

    /// <summary>"1,000s of", "100s of", "the 737s", "in their 40s", "the under 18s": digits in the plural are no seconds.</summary>
    public static bool IsPlural(in TokenRun run, in NumberReading number)
    {
        if (number.Has(NumberForms.Decimal | NumberForms.Words | NumberForms.Power) || run.At(number.End) is not "s" || !run.Touches(number.End))
            return false;
        return number.Has(NumberForms.Grouped) || run.Is(number.End + 1, "of") || IsAirliner(run.At(number.First)) || run.IsIn(BeforePlural, number.First - 1);
    }

    /// <summary>"5-of-9 shooting", "went 2-for-4", "a 5-to-4 decision", "a 9-to-5 job"; but "a 3-to-1 ratio" and "5-to-10-year".</summary>
    private static bool IsRecord(in TokenRun run, int at)
    {
        if (!run.IsHyphen(at + 1) || !run.Touches(at + 1) || !run.IsHyphen(at + 3) || !run.IsDigits(at + 4) || !run.Touches(at + 4) || run[at].Length > 3 || run[at + 4].Length > 3)
            return false;
        if (run.Is(at + 2, "of") || run.Is(at + 2, "for"))
            return true;
        return run.Is(at + 2, "to") && !run.Is(at + 4, '1') && Small(run, at) > Small(run, at + 4) && Odds.Read(run, new(at, at + 1, new(Small(run, at)), null, NumberForms.Digits)) is null;
    }

    private static bool IsAirliner(ReadOnlySpan<char> digits) => digits is ['7', _, '7'];

    /// <summary>"24/7", "9/11", "60/40", "7/7" and a blood pressure of "120/80" are no fractions.</summary>
    private static bool IsEvenSlash(in TokenRun run, int at)
    {
        if (!run.Is(at + 1, '/') || !run.Touches(at + 1) || !run.IsDigits(at + 2) || !run.Touches(at + 2) || run[at].Length > 3 || run[at + 2].Length > 3)
            return false;
        if (run.Slice(at, at + 2) is "24/7" or "9/11")
            return true;
        int first = Small(run, at), second = Small(run, at + 2);
        return first == second || (first >= second && second >= 20) || (first + second == 100 && first > 9 && second > 9);
    }

    /// <summary>"4x4", "4x100", "1920x1080", without a unit behind.</summary>
    private static bool IsSize(in TokenRun run, int at) =>
        run.Touches(at + 1) && run.Mark(at + 1) is 'x' or 'X' or '\u00D7' && run.IsDigits(at + 2) && run.Touches(at + 2) && !IsPowerOfTen(run.At(at + 2)) && !run.Is(at + 3, '^') && !Measures.UnitTerms.TryRead(run, at + 3, out _);

    /// <summary>"the 4x100m", a relay, without a word that says so.</summary>
    private static bool IsRelay(in TokenRun run, int at) =>
        run.At(at) is "4" && run.Touches(at + 1) && run.Mark(at + 1) is 'x' or 'X' or '\u00D7' && run.Touches(at + 2) && run.At(at + 2) is "50" or "100" or "200" or "400" or "800" or "1500" && run.Is(at + 3, 'm') && run.Gap(at + 3) <= 1;

    /// <summary>"3x10^6", "1.0 x 107".</summary>
    private static bool IsPowerOfTen(ReadOnlySpan<char> digits) => digits is "10" or ['1', '0', not '0'];

    /// <summary>"John 3:16", "Genesis 1:1".</summary>
    private static bool IsVerse(in TokenRun run, int at, int limit) =>
        at - 1 >= limit && run.Is(at + 1, ':') && run.Touches(at + 1) && run.IsDigits(at + 2) && run.Touches(at + 2) && run.IsWord(at - 1) && run[at - 1].Length > 3
        && char.IsUpper(run.FirstCharacter(at - 1)) && !NamedNumbers.IsOpener(run, at - 1);

    /// <summary>"1080p", "4K video", "5G network".</summary>
    private static bool IsGrade(in TokenRun run, int at)
    {
        if (!run.Touches(at + 1) || run[at].Length > 4)
            return false;
        if (run.Is(at + 1, 'p'))
            return run.At(at) is "480" or "720" or "1080" or "1440" or "2160";
        if (run[at].Length > 1 || !(run.Mark(at + 1) is 'K' or 'G'))
            return false;
        // "the 5G auction": a generation of networks, whatever follows.
        if (run.Is(at + 1, 'G') && run.FirstCharacter(at) is >= '2' and <= '6' && !run.Is(at + 2, "of"))
            return true;
        foreach (var technology in Technologies)
        {
            if (run.Is(at + 2, technology))
                return true;
        }

        return false;
    }

    /// <summary>".38-caliber", "12-gauge", ".22 rifle"; "9 mm" has a unit of its own.</summary>
    public static bool IsCalibre(in TokenRun run, int at, out int end)
    {
        var word = run.IsHyphen(at + 1) ? at + 2 : at + 1;
        end = word + 1;
        if (run.Is(at - 1, '.') && run.Touches(at) && (run.Is(word, "rifle") || run.Is(word, "rifles") || run.Is(word, "pistol") || run.Is(word, "handgun") || run.Is(word, "revolver")))
            return true;
        return run.Is(word, "caliber") || run.Is(word, "calibre") || run.Is(word, "gauge");
    }

    /// <summary>"Beverly Hills, CA 90210".</summary>
    private static bool IsPostcode(in TokenRun run, int at, int limit) =>
        at - 1 >= limit && run[at].Length == 5 && (IsStateCode(run, at) || (run.Is(at - 1, '.') && run.At(at - 2) is "C" && run.At(at - 4) is "D"));

    private static bool IsStateCode(in TokenRun run, int at) =>
        run.IsWord(at - 1) && run[at - 1].Length == 2 && run.Gap(at) <= 2 && States.AsSpan().Contains(run.At(at - 1).ToString());

    /// <summary>A title in quotation marks: "1984", "12 Angry Men"; but not speech: "12 men ran".</summary>
    private static bool IsTitle(in TokenRun run, int at, out int end)
    {
        end = at + 1;
        if (!(run.Mark(at - 1) is '"' or '\u201C' or '\u2018') || !run.Touches(at))
            return false;
        for (var i = at + 1; i <= at + MaxTitleTokens && run.Has(i); i++)
        {
            end = i;
            if (run.Mark(i) is '"' or '\u201D' or '\u2019')
                return i > at + 1 || run[at].Length > 1;
            if (!run.IsWord(i) || !char.IsUpper(run.FirstCharacter(i)))
                return false;
        }

        return false;
    }

    private static int Small(in TokenRun run, int at) => int.Parse(run.At(at), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture);
}
