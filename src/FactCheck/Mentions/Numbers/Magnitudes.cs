using System.Numerics;
using Fractions;

namespace FactCheck.Mentions.Numbers;

/// <summary>Reads the magnitude after a number in digits: "million", "bn", "m", "k", "lakh", "hundred thousand", "dozen".</summary>
internal static class Magnitudes
{
    private const int MaxWords = 4;

    public static NumberReading Extend(in TokenRun run, in NumberReading number)
    {
        var at = run.IsHyphen(number.End) && run.Touches(number.End) && run.Touches(number.End + 1) ? number.End + 1 : number.End;
        if (!run.IsWord(at))
            return number;
        if (TryReadLetters(run, at, number, out var letters))
            return letters;
        var reading = number;
        for (var words = 0; words < MaxWords && run.IsWord(at) && NumberWords.TryFind(run, at, out var word) && IsMagnitude(run, at, word, reading); words++)
        {
            var factor = new Fraction(word.Value);
            var step = reading.Has(NumberForms.Decimal | NumberForms.Magnitude) ? reading.Resolution : Fraction.One;
            reading = reading with { End = at + 1, Value = reading.Value * factor, Resolution = step * factor, Forms = reading.Forms | NumberForms.Magnitude };
            at++;
        }

        if (reading.End == number.End)
            return number;
        if (!number.Has(NumberForms.Decimal | NumberForms.Grouped | NumberForms.Power) && run[number.First].Length <= 3 && ReadMixed(run, number, reading) is { } mixed)
            reading = mixed;
        return PartsReader.ReadAnd(run, reading, LastScale(run, reading)) ?? reading;
    }

    /// <summary>"4 thousand 3 hundred and 21".</summary>
    private static NumberReading? ReadMixed(in TokenRun run, in NumberReading number, in NumberReading simple)
    {
        var phrase = CardinalPhrase.Read(run, number.First);
        if (phrase.End <= simple.End || phrase.IsOrdinal)
            return null;
        return simple with { End = phrase.End, Value = new Fraction(phrase.Value), Resolution = Fraction.One };
    }

    /// <summary>The magnitude that a reading ends with, or one.</summary>
    public static BigInteger LastScale(in TokenRun run, in NumberReading reading) =>
        NumberWords.TryFind(run, reading.End - 1, out var word) && word.Role == NumberWordRole.Scale ? word.Value : BigInteger.One;

    private static bool IsMagnitude(in TokenRun run, int at, NumberWord word, in NumberReading number)
    {
        if (word.Form is not (NumberWordForm.Cardinal or NumberWordForm.Plural) || word.Role is not (NumberWordRole.Scale or NumberWordRole.Hundred or NumberWordRole.Multiple))
            return false;
        // "scored 5 score points": only words are counted in scores.
        return word.Value != 20 && !(run.Is(at, "cr") && number.Has(NumberForms.Magnitude));
    }

    /// <summary>One or two letters right after the digits. Which of them are units is decided by who looks at the words around.</summary>
    private static bool TryReadLetters(in TokenRun run, int at, in NumberReading number, out NumberReading reading)
    {
        reading = default;
        var isSpaced = run.Gap(at) > 0;
        var letters = run.At(at);
        if (number.Has(NumberForms.Power) || letters.Length > 2)
            return false;
        var exponent = letters switch
        {
            "k" or "K" => 3,
            "m" or "M" => 6,
            "b" or "B" or "G" => 9,
            "T" => 12,
            "MM" or "mm" or "mM" => 6,
            "Kr" => 7,
            _ => 0,
        };
        if (exponent == 0 || (isSpaced && run.Gap(at) > 2))
            return false;
        var factor = new Fraction(BigInteger.Pow(10, exponent));
        var step = number.Has(NumberForms.Decimal) ? number.Resolution : Fraction.One;
        reading = number with { End = at + 1, Value = number.Value * factor, Resolution = step * factor, Forms = number.Forms | NumberForms.Magnitude | NumberForms.Letter };
        return true;
    }
}
