using FactCheck.Mentions.Measures;
using FactCheck.Mentions.Numbers;
using FactCheck.Tables;

namespace FactCheck.Mentions.Amounts;

/// <summary>Tells pounds that are money from pounds that are a weight: "sold for 450,000 pounds ($570,000)", "3,000 pounds a month in rent".</summary>
internal static class Pounds
{
    private const int Reach = 6;

    private static readonly WordSet Payments = WordSet.Load("Mentions/Amounts/payment-words.tsv");

    /// <param name="at">The token after the number.</param>
    public static bool AreMoney(in TokenRun run, in NumberReading number, int at)
    {
        if (!run.Is(at, "pounds") && !run.Is(at, "pound"))
            return false;
        if (number.Has(NumberForms.Magnitude) && number.Value.Abs() >= 1000000)
            return true;
        if (run.Is(at + 1, '(') && run.IsDigits(at + 3) && CurrencyReader.TryReadBefore(run, at + 3, at + 2, out _, out _, out _))
            return true;
        if (run.Is(at + 1, "and") && CurrencyReader.TryReadAfter(run, at + 3, out var small, out _, out _) && small is { Code: "GBP", IsMinor: true })
            return true;
        for (var before = number.First - 1; before >= number.First - Reach && !(run.Mark(before) is '.' or ',' or ';') && !run.Is(before, "at"); before--)
        {
            if (run.IsWord(before) && run.At(before).StartsWith("weigh", StringComparison.OrdinalIgnoreCase))
                return false;
            if (run.IsIn(Payments, before))
                return !run.Is(at + 1, "of");
        }

        return false;
    }
}
