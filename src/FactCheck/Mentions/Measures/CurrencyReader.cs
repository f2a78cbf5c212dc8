using FactCheck.Mentions.Numbers;

namespace FactCheck.Mentions.Measures;

/// <summary>Finds the currency before or after a number.</summary>
internal static class CurrencyReader
{
    private const int MaxTokens = 5;
    private const int MaxLength = 32;

    /// <summary>Names that stand before a number by accident far more often than as its currency: "the dollar 5 years ago".</summary>
    private static readonly string[] WordsBefore = ["ringgit", "ringgits", "malaysian ringgit", "malaysia ringgit", "malaysian ringgits", "rupees", "rupiah", "naira", "renminbi", "baht", "riyals", "shekels", "zloty"];

    /// <summary>Codes that are English words in capitals as well.</summary>
    private static readonly string[] CodesThatAreWords = ["ALL", "CUP", "TOP", "TRY", "MAD", "COP", "LAK", "BAM", "SOS", "ETH"];

    /// <param name="limit">The first token that may be taken.</param>
    /// <param name="first">The first token of the currency.</param>
    /// <param name="isMillions">The code stands with an M for millions: "MUSD 30".</param>
    public static bool TryReadBefore(in TokenRun run, int at, int limit, out CurrencyEntry entry, out int first, out bool isMillions)
    {
        isMillions = false;
        first = at;
        entry = default;
        if (at <= limit || run.Gap(at) > 2)
            return false;
        if (run.Touches(at) && TryFindLetter(run, at - 1, out var code) && HasMagnitude(run, at))
        {
            first = at - 1;
            return CurrencyTable.TryFindSymbol(code, out entry);
        }

        if (run.Is(at - 1, '$') && at - 2 >= limit && run.Gap(at - 1) == 1 && TryFindSpacedDollar(run, at - 2, out entry))
        {
            first = at - 2;
            return true;
        }

        for (var start = Math.Max(limit, at - MaxTokens + 1); start < at; start++)
        {
            if (!CurrencyTable.MayStart(run, start))
                continue;
            var spelling = run.Slice(start, at - 1);
            if (spelling.Length <= MaxLength && TryFindBefore(run, start, at, spelling, out entry, out isMillions))
            {
                first = start;
                return true;
            }
        }

        return false;
    }

    public static bool TryReadAfter(in TokenRun run, int at, out CurrencyEntry entry, out int end, out bool isMillions)
    {
        (entry, end, isMillions) = (default, at, false);
        if (!run.Has(at) || (at > 0 && run.Gap(at) > 2))
            return false;
        if (!CurrencyTable.MayStart(run, at))
            return false;
        for (var last = at + MaxTokens - 1; last >= at; last--)
        {
            var spelling = run.Slice(at, last);
            if (spelling.IsEmpty || spelling.Length > MaxLength)
                continue;
            if (CurrencyTable.TryFindName(spelling, out entry) || (CurrencyTable.TryFindSymbol(spelling, out entry) && IsSymbolAfter(run, at, last, spelling))
                || TryFindMillions(spelling, out entry, out isMillions) || (spelling.Length > 1 && CurrencyTable.TryFindMinor(spelling, out entry)))
            {
                end = last + 1;
                return true;
            }
        }

        return TryReadSmallSign(run, at, out entry, out end);
    }

    /// <summary>"43c", "50p", "99¢": letters count only right after the digits.</summary>
    private static bool TryReadSmallSign(in TokenRun run, int at, out CurrencyEntry entry, out int end)
    {
        end = at + 1;
        var isSign = run.Is(at, '\u00A2') || (run.Touches(at) && run.Mark(at) is 'p' or 'c' && !(run.Touches(at + 1) && (run.IsWord(at + 1) || run.IsDigits(at + 1)))) || (run.Is(at, 'c') && !run.Has(at + 1));
        entry = default;
        return isSign && CurrencyTable.TryFindMinor(run.At(at), out entry);
    }

    /// <summary>The letters that write a currency before millions only: "R500m", "N5 billion", "Sh1.2 billion".</summary>
    private static bool TryFindLetter(in TokenRun run, int at, out string code)
    {
        code = run.At(at) switch { "R" => "ZAR", "N" => "NGN", "P" => "PHP", "Sh" or "Shs" => "KES", _ => "" };
        return code.Length > 0;
    }

    /// <summary>"R500m", "R1.2bn": an R before other digits names a road, a room or a bill.</summary>
    private static bool HasMagnitude(in TokenRun run, int at)
    {
        if (run.Touches(at - 1) && (run.IsWord(at - 2) || run.IsDigits(at - 2) || run.IsDash(at - 2)))
            return false;
        var end = at + 1;
        while (end < at + MaxTokens && run.Touches(end) && (run.IsDigits(end) || (run.Mark(end) is '.' or ',' && run.IsDigits(end + 1))))
            end++;
        // "N95 million masks" are counted.
        return run.At(end) is "m" or "bn" or "tn" or "million" or "billion" or "trillion" && run.Gap(end) <= 1 && (run.Is(at - 1, 'R') || Amounts.CountedNouns.Read(run, end + 1) is null);
    }

    private static bool IsSymbolAfter(in TokenRun run, int at, int last, ReadOnlySpan<char> symbol)
    {
        if (symbol is "Re" or "Re." or "BD" or "JD" or "QR" or "SR" or "KD" || CodesThatAreWords.AsSpan().Contains(symbol.ToString()))
            return run.Touches(at);
        // "1–5Rp" are radii of a planet.
        if (symbol is "Rp" && run.Touches(at))
            return false;
        // "$5 $6": the second sign belongs to the second number, unless it stands right after the first.
        return char.IsAsciiLetter(symbol[^1]) || run.Touches(at) || !(run.IsDigits(last + 1) && run.Gap(last + 1) <= 1) || IsBetweenEqual(run, at, last);
    }

    /// <summary>"10 $ 30 $": what follows the second number tells whose the first sign is.</summary>
    private static bool IsBetweenEqual(in TokenRun run, int at, int last) => !run.Touches(last + 1) && run.At(last + 2).SequenceEqual(run.At(at));

    private static bool TryFindBefore(in TokenRun run, int start, int at, ReadOnlySpan<char> spelling, out CurrencyEntry entry, out bool isMillions)
    {
        isMillions = false;
        if (run.Touches(start) && (run.IsWord(start - 1) || run.IsDigits(start - 1)))
        {
            entry = default;
            return false;
        }

        // "Euro 96", "Euro 2016" are tournaments.
        if (spelling is "Euro" && run.IsDigits(at) && run[at].Length is 2 or 4 && !(run.Touches(at + 1) && (run.IsWord(at + 1) || (run.IsDigits(at + 2) && run.Touches(at + 2)))))
        {
            entry = default;
            return false;
        }

        if (CurrencyTable.TryFindSymbol(spelling, out entry))
            return !char.IsAsciiLetter(spelling[^1]) || run.Touches(at) || !CodesThatAreWords.AsSpan().Contains(spelling.ToString());
        if (TryFindMillions(spelling, out entry, out isMillions))
            return true;
        foreach (var word in WordsBefore)
        {
            if (spelling.Equals(word, StringComparison.OrdinalIgnoreCase))
                return CurrencyTable.TryFindName(spelling, out entry);
        }

        return false;
    }

    private static bool TryFindMillions(ReadOnlySpan<char> spelling, out CurrencyEntry entry, out bool isMillions)
    {
        entry = default;
        isMillions = spelling.Length == 4 && spelling[0] == 'M' && char.IsAsciiLetterUpper(spelling[1]) && CurrencyTable.TryFindSymbol(spelling[1..], out entry);
        return isMillions;
    }

    /// <summary>"hk $ 10": tokenised texts set the letters apart.</summary>
    private static bool TryFindSpacedDollar(in TokenRun run, int at, out CurrencyEntry entry)
    {
        entry = default;
        var word = run.At(at);
        if (word.Length is 0 or > 3 || word is "A" or "a" || !run.IsWord(at))
            return false;
        Span<char> symbol = stackalloc char[4];
        word.ToUpperInvariant(symbol);
        symbol[word.Length] = '$';
        return CurrencyTable.TryFindSymbol(symbol[..(word.Length + 1)], out entry);
    }
}
