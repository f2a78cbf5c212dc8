using FactCheck.Mentions.Numbers;
using Fractions;

namespace FactCheck.Mentions.Amounts;

/// <summary>Decides what a letter after digits is: <c>35m of its devices</c> counts millions, <c>9 m wide</c> metres.</summary>
internal static class LetterMagnitudes
{
    /// <param name="number">It ends with the letter.</param>
    /// <returns>The number with its magnitude, or without it when the letter is a unit's symbol or nothing.</returns>
    public static NumberReading Decide(in TokenRun run, in NumberReading number, bool isMoney)
    {
        var at = number.End - 1;
        var letters = run.At(at);
        var isSpaced = run.Gap(at) > 0;
        var isMagnitude = letters switch
        {
            "MM" or "Kr" => true,
            _ when isMoney => true,
            "k" => !run.IsWord(number.End) || !isSpaced,
            "K" => !isSpaced && !number.Has(NumberForms.Decimal) && !run.Touches(number.End),
            "M" => (!isSpaced && !number.Has(NumberForms.Power)) || number.Has(NumberForms.Grouped),
            "G" or "B" => !isSpaced,
            "m" => !isSpaced && (run.Is(number.End, "of") || CountedNouns.Read(run, number.End) is not null || IsMoneyAfter(run, number.End)),
            _ => false,
        };
        return isMagnitude ? number : Without(run, number);
    }

    private static bool IsMoneyAfter(in TokenRun run, int at) => Measures.CurrencyReader.TryReadAfter(run, at, out _, out _, out _);

    private static NumberReading Without(in TokenRun run, in NumberReading number)
    {
        var sure = number.Forms & ~(NumberForms.Letter | NumberForms.Magnitude);
        return DigitReader.Read(run, number.First) is { } digits ? digits with { Forms = sure } : number with { Value = Fraction.Zero };
    }
}
