using FactCheck.Mentions.Measures;
using FactCheck.Mentions.Numbers;
using Fractions;

namespace FactCheck.Mentions.Amounts;

/// <summary>Reads the cents after a whole sum: "3 dollars 50 cents", "15 dollars and 50".</summary>
internal static class SmallChange
{
    /// <summary>A hundredth for "10 cents": what the number as written was multiplied by, where that is less than one.</summary>
    public static Fraction FactorOf(in TokenRun run, in Amount amount)
    {
        if (amount.IsUnitBefore || NumberReader.Read(run, amount.NumberFirst) is not { Value.IsZero: false } written)
            return Fraction.One;
        var factor = amount.Value / written.Value;
        return factor.Abs() < Fraction.One ? factor.Abs() : Fraction.One;
    }

    public static Amount Extend(in TokenRun run, in Amount amount, in NumberReading number)
    {
        if (number.Has(NumberForms.Decimal | NumberForms.Magnitude | NumberForms.Parts) || amount.Value.IsNegative)
            return amount;
        var hasAnd = run.Is(amount.End, "and");
        var at = hasAnd || run.Is(amount.End, ',') ? amount.End + 1 : amount.End;
        if (NumberReader.Read(run, at) is not { } cents || cents.First != at || cents.Value >= 100 || !cents.Value.Denominator.IsOne || cents.Value.IsNegative || cents.Has(NumberForms.Ordinal | NumberForms.Letter))
            return amount;
        if (CurrencyReader.TryReadAfter(run, cents.End, out var currency, out var end, out _))
        {
            return IsPartOf(currency, amount, isAfterComma: at != amount.End && !hasAnd) ? amount with { End = end, NumberEnd = end, Value = amount.Value + (cents.Value * currency.Factor), Resolution = currency.Factor } : amount;
        }

        // Without a word for cents, two digits and nothing after them: "15 dollars 50." but not "10 dollars and 50 people".
        var isBare = cents.Value >= 10 && at != amount.End + 1 || (hasAnd && cents.Value >= 10);
        if (!isBare || (run.IsWord(cents.End) && !run.Is(cents.End, "more") && !run.Is(cents.End, "each")) || run.Mark(cents.End) is '%' or '-' or '/' || (run.Is(amount.End, ',') && !hasAnd))
            return amount;
        var hundredth = new Fraction(1, 100);
        return amount with { End = cents.End, NumberEnd = cents.End, Value = amount.Value + (cents.Value * hundredth), Resolution = hundredth };
    }

    /// <summary>After a comma another sum may stand ("Rs 500, 50 pence more than she"): there the change must be of the same money, or in cents, which many currencies have.</summary>
    private static bool IsPartOf(CurrencyEntry currency, in Amount amount, bool isAfterComma) =>
        currency.IsMinor && (!isAfterComma || currency.Code == amount.Unit || currency.Code == "USD");
}
