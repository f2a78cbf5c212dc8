using FactCheck.Mentions.Numbers;

namespace FactCheck.Mentions.Measures;

/// <summary>Reads units that stand alone, where every word must belong to them.</summary>
internal static class UnitNames
{
    /// <summary>The unit of a name with products and rates, or null.</summary>
    public static UnitDefinition? Parse(string name)
    {
        var text = StandaloneText.Segment(name);
        var run = new TokenRun(name, text.Tokens.AsSpan());
        var product = new UnitProduct();
        var (at, sign) = (0, 1);
        while (run.Has(at))
        {
            if (at > 0 && (run.Is(at, "per") || run.Is(at, '/') || run.Is(at, "a") || run.Is(at, "an")))
                (sign, at) = (-1, at + 1);
            else if (at > 0 && (run.IsHyphen(at) || run.Mark(at) is '\u00B7' or '\u22C5' or '*'))
                at++;
            if (!UnitTerms.TryRead(run, at, out var term) && !TryReadCurrency(run, at, out term))
                return null;
            product.Add(term, sign * term.Power);
            at = term.End;
            sign = 1;
        }

        return product.Count == 0 ? null : product.ToUnit();
    }

    private static bool TryReadCurrency(in TokenRun run, int at, out UnitTerm term)
    {
        term = default;
        if (!CurrencyReader.TryReadAfter(run, at, out var currency, out var end, out _) || currency.IsMinor)
            return false;
        term = new(end, new UnitDefinition(currency.Code, "currency " + currency.Code, null, Fractions.Fraction.Zero), 1, false, false);
        return true;
    }
}
