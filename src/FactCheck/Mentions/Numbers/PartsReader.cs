using System.Numerics;
using Fractions;

namespace FactCheck.Mentions.Numbers;

/// <summary>Reads fractions in words, alone or after a whole number: "half a million", "two thirds", "two and a half", "thirty-two and one fifth".</summary>
internal static class PartsReader
{
    /// <summary>The word for a part at the position, "half", "quarters", "fifth": its denominator, and the token after it.</summary>
    public static bool TryReadPart(in TokenRun run, int at, bool takesSingular, out BigInteger denominator, out int end)
    {
        (denominator, end) = (BigInteger.One, at);
        // "ninety-five hundredths", "three-quarters".
        var i = run.IsHyphen(at) && run.Touches(at) && run.Touches(at + 1) ? at + 1 : at;
        if (!run.IsWord(i) || !NumberWords.TryFind(run, i, out var word))
            return false;
        var isPart = word.Form == NumberWordForm.Parts || (takesSingular && word.Form == NumberWordForm.Ordinal && word.Value > 2);
        if (!isPart)
        {
            if (word.Role != NumberWordRole.Tens || word.Form != NumberWordForm.Cardinal || !NumberWords.TryFind(run, NextWord(run, i + 1), out var unit))
                return false;
            // "twenty firsts", "twenty-first".
            var fits = unit.Role == NumberWordRole.Digit && unit.Value < 10 && !run.Is(NextWord(run, i + 1), "half") && !run.Is(NextWord(run, i + 1), "quarter")
                && (unit.Form == NumberWordForm.Parts || (takesSingular && unit.Form == NumberWordForm.Ordinal));
            if (!fits)
                return false;
            denominator = word.Value + unit.Value;
            end = NextWord(run, i + 1) + 1;
            return true;
        }

        denominator = word.Value;
        end = i + 1;
        return !denominator.IsZero;
    }

    /// <summary>The fraction that a whole phrase goes on with, or null: "one hundred and thirty fifths" is 130/5, "two and fifty-four hundredths" 2.54.</summary>
    public static NumberReading? ReadOver(in TokenRun run, int first, CardinalPhrase phrase)
    {
        if (phrase.Last is NumberWordRole.Zero or NumberWordRole.Multiple || !TryReadPart(run, phrase.End, phrase.Value == 1 || !phrase.LastTens.IsZero || phrase.Last == NumberWordRole.Digit, out var denominator, out var end))
            return null;
        var value = phrase.Value;
        if (!phrase.LastTens.IsZero && denominator < 10 && phrase.AndAt != phrase.End - 2 && (value != phrase.LastTens || run.IsHyphen(phrase.End)))
        {
            // "one hundred thirty fifths": hundred parts of thirty-five; "three twenty firsts": three of twenty-one.
            denominator += phrase.LastTens;
            value = phrase.ValueBeforeTens.IsZero ? BigInteger.One : phrase.ValueBeforeTens;
        }

        var numerator = value - phrase.ValueBeforeAnd;
        if (phrase.AndAt >= 0 && value == phrase.Value && numerator < denominator)
        {
            // "two million and one half", "one billion and three quarters million".
            var whole = new NumberReading(first, phrase.AndAt, new Fraction(phrase.ValueBeforeAnd), null, NumberForms.Words);
            return AddPart(run, whole, new Fraction(numerator, denominator), end, Magnitudes.LastScale(run, whole));
        }

        return WithScale(run, new(first, end, new Fraction(value, denominator), null, NumberForms.Words | NumberForms.Parts));
    }

    /// <summary>"and a half", "and three quarters" after a number, with the magnitude that they are of; null when it does not follow.</summary>
    public static NumberReading? ReadAnd(in TokenRun run, in NumberReading whole, BigInteger lastScale)
    {
        // "two-and-a-half years".
        var isTied = run.IsHyphen(whole.End) && run.Touches(whole.End) && run.Is(whole.End + 1, "and") && run.IsHyphen(whole.End + 2);
        if (!isTied && !run.Is(whole.End, "and"))
            return null;
        var at = isTied ? whole.End + 3 : whole.End + 1;
        var numerator = BigInteger.One;
        if (run.Is(at, "a") || run.Is(at, "an"))
        {
            at++;
        }
        else if (CardinalPhrase.Read(run, at) is { IsOrdinal: false } phrase && phrase.End > at)
        {
            (numerator, at) = (phrase.Value, phrase.End);
        }

        if (!TryReadPart(run, at, at > whole.End + (isTied ? 3 : 1), out var denominator, out var end) || numerator >= denominator)
            return null;
        return AddPart(run, whole, new Fraction(numerator, denominator), end, lastScale);
    }

    private static NumberReading AddPart(in TokenRun run, in NumberReading whole, Fraction part, int end, BigInteger lastScale)
    {
        var forms = whole.Forms | NumberForms.Parts;
        if (NumberWords.TryFind(run, end, out var scale) && scale.Role == NumberWordRole.Scale && scale.Form == NumberWordForm.Cardinal)
        {
            // "two and a half thousand", but "one billion and three quarters million".
            var value = lastScale > scale.Value ? whole.Value + (part * new Fraction(scale.Value)) : (whole.Value + part) * new Fraction(scale.Value);
            return whole with { End = end + 1, Value = value, Resolution = null, Forms = forms | NumberForms.Magnitude };
        }

        if (lastScale > 1)
            part *= new Fraction(lastScale);
        return whole with { End = end, Value = whole.Value + part, Resolution = null, Forms = forms };
    }

    /// <summary>"half a million", "two thirds of a million", "three quarters billion": the magnitude that a fraction is of.</summary>
    public static NumberReading WithScale(in TokenRun run, in NumberReading part)
    {
        var at = part.End;
        if (run.Is(at, "of"))
            at++;
        if (run.Is(at, "a") || run.Is(at, "an"))
            at++;
        if (run.IsHyphen(at) && at == part.End)
            at++;
        if (!NumberWords.TryFind(run, at, out var scale) || scale.Form != NumberWordForm.Cardinal || scale.Role is not (NumberWordRole.Scale or NumberWordRole.Multiple or NumberWordRole.Hundred))
            return part;
        return part with { End = at + 1, Value = part.Value * new Fraction(scale.Value), Forms = part.Forms | NumberForms.Magnitude };
    }

    private static int NextWord(in TokenRun run, int at) => run.IsHyphen(at) && run.Touches(at) && run.Touches(at + 1) ? at + 1 : at;
}
