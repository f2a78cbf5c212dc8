using System.Numerics;
using FactCheck.Tables;
using Fractions;

namespace FactCheck.Mentions.Numbers;

/// <summary>Reads a number that begins with a number word.</summary>
internal static class WordReader
{
    private static readonly WordSet BeforePart = new(["by", "than", "about", "almost", "nearly", "roughly", "around", "over", "between", "least", "up", "down"], StringComparison.OrdinalIgnoreCase);

    private static readonly WordSet AfterPart = new(["to", "from", "in", "since", "and", "or", "on", "over", "after", "compared", "between", "during", "for", "at", "with", "when", "as", "by"], StringComparison.OrdinalIgnoreCase);

    /// <param name="at">A number word.</param>
    public static NumberReading? Read(in TokenRun run, int at, NumberWord word)
    {
        var first = HasArticle(run, at) ? at - 1 : at;
        var reading = word.Form switch
        {
            NumberWordForm.Parts => ReadParts(run, first, at),
            NumberWordForm.Plural => null,
            NumberWordForm.Ordinal when (first < at && EndsFraction(run, at, word)) || IsPartOfUnit(run, at, word) => PartsReader.WithScale(run, new(first, at + 1, new Fraction(BigInteger.One, word.Value), null, NumberForms.Words | NumberForms.Parts)),
            _ when word.Role == NumberWordRole.Multiple => ReadGroup(run, first, at, word),
            _ => ReadCardinal(run, first, at),
        };
        return reading is { } read ? Ratios.Extend(run, read) : null;
    }

    /// <summary>A decimal point in words: "two hundred point zero three", "1 point 1".</summary>
    public static NumberReading WithDecimals(in TokenRun run, in NumberReading whole)
    {
        if (!run.Is(whole.End, "point"))
            return whole;
        var (at, digits, value) = (whole.End + 1, 0, BigInteger.Zero);
        if (run.IsDigits(at) && run[at].Length <= 6)
        {
            value = BigInteger.Parse(run.At(at), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture);
            (digits, at) = (run[at].Length, at + 1);
        }
        else
        {
            while (digits < 20 && NumberWords.TryFind(run, at, out var word) && word.Form == NumberWordForm.Cardinal && word.Role is NumberWordRole.Digit or NumberWordRole.Zero)
            {
                value = (value * 10) + word.Value;
                (digits, at) = (digits + 1, at + 1);
            }

            if (digits == 0 && CardinalPhrase.Read(run, at) is { IsOrdinal: false } phrase && phrase.End > at && phrase.Value is { IsZero: false } rest && rest < 1000)
            {
                // "point seventy-one".
                (value, at) = (rest, phrase.End);
                digits = rest < 100 ? 2 : 3;
            }
        }

        if (digits == 0)
            return whole;
        var step = new Fraction(BigInteger.One, BigInteger.Pow(10, digits));
        return whole with { End = at, Value = whole.Value + (new Fraction(value) * step), Resolution = step, Forms = whole.Forms | NumberForms.Decimal };
    }

    private static bool HasArticle(in TokenRun run, int at) => (run.Is(at - 1, "a") || run.Is(at - 1, "an")) && run.Gap(at) <= 2;

    private static NumberReading? ReadParts(in TokenRun run, int first, int at)
    {
        if (!PartsReader.TryReadPart(run, at, false, out var denominator, out var end))
            return null;
        var reading = PartsReader.WithScale(run, new(first, end, new Fraction(BigInteger.One, denominator), null, NumberForms.Words | NumberForms.Parts));
        var isPlural = run.At(at).EndsWith("s", StringComparison.OrdinalIgnoreCase);
        return isPlural ? null : reading;
    }

    /// <summary>"a fifth of", "a third.", "fell by a third to 90", but not "a third man".</summary>
    private static bool EndsFraction(in TokenRun run, int at, NumberWord word) =>
        word.Value > 2 && ((run.IsIn(BeforePart, at - 2) && run.IsIn(AfterPart, at + 1)) || !run.IsWord(at + 1) || run.Is(at + 1, "of") || run.Is(at + 1, "more") || run.Is(at + 1, "less") || run.Is(at + 1, "fewer"));

    /// <summary>"tenth of a gallon", but not "fourth of July".</summary>
    private static bool IsPartOfUnit(in TokenRun run, int at, NumberWord word)
    {
        if (word.Value < 3 || !run.Is(at + 1, "of"))
            return false;
        var unit = run.Is(at + 2, "a") || run.Is(at + 2, "an") ? at + 3 : at + 2;
        return Measures.UnitReader.Read(run, unit) is { IsSymbol: false, Unit.Dimension: not "time" };
    }

    /// <summary>"a dozen", "a couple of".</summary>
    private static NumberReading? ReadGroup(in TokenRun run, int first, int at, NumberWord word)
    {
        if (first == at || word.Value == 20)
            return null;
        var end = run.Is(at + 1, "of") ? at + 2 : at + 1;
        var isPair = word.Value == 2;
        // "a couple of hundred", "a couple dozen".
        if (isPair && NumberWords.TryFind(run, end, out var scale) && scale is { Form: NumberWordForm.Cardinal, Role: NumberWordRole.Hundred or NumberWordRole.Scale or NumberWordRole.Multiple })
            return new(first, end + 1, new Fraction(scale.Value * 2), new Fraction(scale.Value), NumberForms.Words | NumberForms.Magnitude);
        if (isPair && run.IsWord(at + 1) && !run.Is(at + 1, "of"))
            return null;
        return new(first, isPair ? end : at + 1, new Fraction(word.Value), null, NumberForms.Words);
    }

    private static NumberReading? ReadCardinal(in TokenRun run, int first, int at)
    {
        var phrase = CardinalPhrase.Read(run, at);
        if (phrase.End == at)
            return null;
        if (first < at && phrase.Last is not (NumberWordRole.Hundred or NumberWordRole.Scale or NumberWordRole.Multiple) && !StartsWithMagnitude(run, at))
        {
            // "a twenty-first": one part of twenty-one, if it is not somebody's birthday.
            if (phrase.IsOrdinal && phrase.Value > 2 && (!run.IsWord(phrase.End) || run.Is(phrase.End, "of")))
                return new(first, phrase.End, new Fraction(BigInteger.One, phrase.Value), null, NumberForms.Words | NumberForms.Parts);
            first = at;
        }

        if (phrase.IsOrdinal)
            return new(first < at && phrase.Value > 0 ? at : first, phrase.End, new Fraction(phrase.Value), null, NumberForms.Words | NumberForms.Ordinal);
        if (PartsReader.ReadOver(run, first, phrase) is { } fraction)
            return fraction;
        var isHighScale = phrase.Last == NumberWordRole.Scale;
        var step = isHighScale ? phrase.SmallestScale : phrase.Last == NumberWordRole.Hundred && !phrase.SmallestScale.IsZero ? 100 : 1;
        var forms = NumberForms.Words | (isHighScale ? NumberForms.Magnitude : 0);
        var whole = WithDecimals(run, new(first, phrase.End, new Fraction(phrase.Value), new Fraction(step), forms));
        if (whole.Has(NumberForms.Decimal))
            return Magnitudes.Extend(run, whole);
        return PartsReader.ReadAnd(run, whole, isHighScale ? phrase.SmallestScale : BigInteger.One) ?? whole;
    }

    private static bool StartsWithMagnitude(in TokenRun run, int at) =>
        NumberWords.TryFind(run, at, out var word) && word.Role is NumberWordRole.Hundred or NumberWordRole.Scale or NumberWordRole.Multiple;
}
