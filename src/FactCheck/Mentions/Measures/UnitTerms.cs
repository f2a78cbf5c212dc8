using FactCheck.Mentions.Numbers;

namespace FactCheck.Mentions.Measures;

/// <summary>Reads one factor of a unit.</summary>
internal static class UnitTerms
{
    private const int MaxTokens = 5;
    private const int MaxLength = 32;

    public static bool TryRead(in TokenRun run, int at, out UnitTerm term)
    {
        term = default;
        if (!run.Has(at) || run.IsDigits(at))
            return false;
        var power = LeadingPower(run, at, out var start);
        if (!TryFind(run, start, out var entry, out var end))
            return false;
        if (power > 1)
        {
            term = new(end, entry.Unit, power, entry.IsSymbol, false);
            return true;
        }

        (power, end) = entry.IsSymbol && !run.Is(end - 1, '\'') && !run.Is(end - 1, '\u2019') && !run.Is(end - 1, '\u2032') ? SymbolPower(run, end) : NamePower(run, end);
        // "A1", "24703L202" are no units.
        if (entry.IsSymbol && run.IsWord(end - 1) && run.Touches(end) && (run.IsDigits(end) || run.IsWord(end)) && !(entry.Unit.Name == "hour" && Amounts.CompoundReader.EndsShortLength(run, end)))
            return false;
        term = new(end, entry.Unit, power, entry.IsSymbol, entry.IsDoubtful && power == 1);
        return true;
    }

    /// <summary>The longest spelling that begins at the token.</summary>
    private static bool TryFind(in TokenRun run, int at, out UnitEntry entry, out int end)
    {
        var (longest, limit) = (at, UnitTable.MayGoOn(run, at) ? at + MaxTokens : at);
        while (longest + 1 < limit && run.Gap(longest + 1) <= 1 && run.Has(longest + 1))
            longest++;
        for (var last = longest; last >= at; last--)
        {
            var spelling = run.Slice(at, last);
            if (spelling.Length <= MaxLength && !spelling.IsEmpty && UnitTable.TryFind(spelling, out entry))
            {
                end = last + 1;
                return true;
            }
        }

        (entry, end) = (default, at);
        return false;
    }

    private static int LeadingPower(in TokenRun run, int at, out int start)
    {
        var power = run.Is(at, "square") || run.Is(at, "sq") ? 2 : run.Is(at, "cubic") || run.Is(at, "cu") ? 3 : 1;
        start = power == 1 ? at : at + 1;
        if (power > 1 && run.Is(start, '.'))
            start++;
        if (power > 1 && run.IsHyphen(start))
            start++;
        return power;
    }

    private static (int Power, int End) NamePower(in TokenRun run, int at)
    {
        if (run.Is(at, "squared"))
            return (2, at + 1);
        return run.Is(at, "cubed") ? (3, at + 1) : (1, at);
    }

    private static (int Power, int End) SymbolPower(in TokenRun run, int at)
    {
        // "ml · kg −1 · min −1": a true minus sign after a space, as prints leave it.
        if (run.Is(at, '\u2212') && run.Gap(at) == 1 && run.Touches(at + 1) && run.At(at + 1) is "1" or "2" or "3" && !(run.Touches(at + 2) && (run.IsDigits(at + 3) || run.IsWord(at + 2))))
            return (-run.At(at + 1)[0] + '0', at + 2);
        if (!run.Touches(at))
            return NamePower(run, at);
        var start = run.Is(at, '^') ? at + 1 : at;
        if (!PowerReader.TryReadSigned(run, start, out var exponent, out var end) || exponent is 0 or 1 or > 3 or < -4)
            return (1, at);
        // "3km-5km" is no power, and neither is "10 m-2 m".
        var goesOn = run.Touches(end) && (run.IsWord(end) || (run.Is(end, '.') && run.IsDigits(end + 1)));
        var isSpacedUnit = start == at && run.IsDash(at) && run.Gap(end) == 1 && UnitTable.TryFind(run.At(end), out _) && !HasPower(run, end + 1);
        return goesOn || (isSpacedUnit && exponent != -1 && exponent != -2 && exponent != -3) ? (1, at) : (exponent, end);
    }

    private static bool HasPower(in TokenRun run, int at) => run.Touches(at) && (run.IsDash(at) || run.Is(at, '\u207B'));
}
