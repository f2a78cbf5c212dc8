using Fractions;

namespace FactCheck.Mentions.Numbers;

/// <summary>Reads a power in words: "ten to the sixth", "10 to the power of minus 9", "two to the tenth power".</summary>
internal static class SpelledPowers
{
    private const int MaxBase = 100;
    private const int MaxExponent = 100;

    public static NumberReading Extend(in TokenRun run, in NumberReading number)
    {
        var at = number.End;
        if (!run.Is(at, "to") || !run.Is(at + 1, "the") || number.Has(NumberForms.Ordinal | NumberForms.Power | NumberForms.Parts | NumberForms.Decimal) || number.Value > MaxBase || number.Value < 1)
            return number;
        at += 2;
        var hasPower = run.Is(at, "power");
        if (hasPower)
            at = run.Is(at + 1, "of") ? at + 2 : at + 1;
        var isNegative = run.Is(at, "minus") || run.Is(at, "negative") || run.IsDash(at);
        if (isNegative)
            at++;
        if (!TryReadExponent(run, at, out var exponent, out var end) || exponent > MaxExponent)
            return number;
        if (run.Is(end, "power"))
            (hasPower, end) = (true, end + 1);
        // "two to the third floor" goes somewhere.
        var isTen = number.Value == 10 && (!run.IsWord(end) || Measures.UnitTerms.TryRead(run, end, out _));
        if (!hasPower && !isTen)
            return number;
        return number with { End = end, Value = Fraction.Pow(number.Value, isNegative ? -exponent : exponent), Resolution = null, Forms = number.Forms | NumberForms.Power };
    }

    private static bool TryReadExponent(in TokenRun run, int at, out int exponent, out int end)
    {
        (exponent, end) = (0, at + 1);
        if (run.IsDigits(at))
        {
            if (run[at].Length > 3)
                return false;
            exponent = int.Parse(run.At(at), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture);
            if (run.Touches(end) && (run.Is(end, "th") || run.Is(end, "st") || run.Is(end, "nd") || run.Is(end, "rd")))
                end++;
            return true;
        }

        var phrase = CardinalPhrase.Read(run, at);
        end = phrase.End;
        if (phrase.End == at || phrase.Value > MaxExponent)
            return false;
        exponent = (int)phrase.Value;
        return true;
    }
}
