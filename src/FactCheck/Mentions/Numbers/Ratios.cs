using System.Numerics;
using Fractions;

namespace FactCheck.Mentions.Numbers;

/// <summary>Reads "two out of five", "one in three", "2000 over 3": a number and the number that it is a part of.</summary>
internal static class Ratios
{
    private static readonly string[] People =
        ["people", "adults", "voters", "women", "men", "children", "students", "workers", "patients", "households", "families", "respondents", "teenagers", "teens", "parents", "users", "companies", "firms", "employers", "employees",
         "residents", "citizens", "pupils", "girls", "boys", "doctors", "teachers", "homeowners", "consumers", "drivers", "businesses", "said", "say", "of", "are", "were", "have", "believe", "think", "support"];

    public static NumberReading Extend(in TokenRun run, in NumberReading part)
    {
        if (part.Has(NumberForms.Ordinal) || !part.Value.Denominator.IsOne || part.Value.IsNegative)
            return part;
        if (run.Is(part.End, "out") && run.Is(part.End + 1, "of"))
            return part.Has(NumberForms.Digits) && NumberedRanks.IsRank(run, part.First) ? part : Over(run, part, part.End + 2, mustBeLess: true, mustBeRound: false);
        // "one voter in four"
        if (part.Value == Fraction.One && part.Has(NumberForms.Words) && run.IsWord(part.End) && run.Is(part.End + 1, "in") && Over(run, part, part.End + 2, mustBeLess: true, mustBeRound: true) is var share && share.End > part.End
            && Amounts.CountedNouns.Read(run, share.End) is null)
            return share;
        if (run.Is(part.End, "in"))
            return Over(run, part, part.End + 1, mustBeLess: true, mustBeRound: true);
        if (Odds.Read(run, part) is { } odds)
            return odds;
        // "a billion over nineteen billion", but "$10,000 over 3 years".
        return run.Is(part.End, "over") ? Over(run, part, part.End + 1, mustBeLess: false, mustBeRound: false) : part;
    }

    private static NumberReading Over(in TokenRun run, in NumberReading part, int at, bool mustBeLess, bool mustBeRound)
    {
        if (run.Is(at, "every") || (mustBeLess && run.Is(at, "the")))
            at++;
        // "one in a million".
        if (mustBeLess && run.Is(at, "a"))
            at++;
        if (ReadWhole(run, at) is not { } whole || !whole.Value.Denominator.IsOne || whole.Value.IsZero || whole.Has(NumberForms.Ordinal))
            return part;
        var denominator = whole.Value.Numerator;
        if (mustBeLess && part.Value >= whole.Value)
            return part;
        var isOfPeople = IsOfPeople(run, whole.End);
        var isUsual = IsRound(denominator) || (part.Value == Fraction.One && isOfPeople);
        if (mustBeRound && !(isUsual && (part.Value.Numerator * 2 <= denominator || denominator == 10 || isOfPeople) && !StartsUnit(run, whole.End)))
            return part;
        if (!mustBeLess && run.IsWord(whole.End))
            return part;
        var forms = part.Forms | NumberForms.Parts | (mustBeLess ? NumberForms.Share : NumberForms.None);
        return part with { End = whole.End, Value = part.Value / whole.Value, Resolution = null, Forms = forms };
    }

    private static NumberReading? ReadWhole(in TokenRun run, int at)
    {
        if (run.IsDigits(at))
        {
            // "one in 11.5 million".
            if (DigitReader.Read(run, at) is not { } digits)
                return null;
            var scaled = Magnitudes.Extend(run, digits);
            return scaled.Has(NumberForms.Letter) ? digits : scaled;
        }

        var phrase = CardinalPhrase.Read(run, at);
        return phrase.End > at && !phrase.IsOrdinal ? new(at, phrase.End, new Fraction(phrase.Value), null, NumberForms.Words) : null;
    }

    /// <summary>What people say "one in" of: two to ten, a dozen, then round numbers.</summary>
    private static bool IsRound(BigInteger value) =>
        (value >= 2 && value <= 10) || value == 12 || (value <= 100 && value % 5 == 0) || (value % 100).IsZero;

    /// <summary>"two in three voters" is a share, "two in three games" is not.</summary>
    private static bool IsOfPeople(in TokenRun run, int at)
    {
        foreach (var word in People)
        {
            if (run.Is(at, word))
                return true;
        }

        return run.IsWord(at) && char.IsUpper(run.FirstCharacter(at)) && run.At(at).EndsWith("s", StringComparison.Ordinal);
    }

    /// <summary>"one in ten minutes" tells a time, not a share.</summary>
    private static bool StartsUnit(in TokenRun run, int at) => Measures.UnitReader.Read(run, at) is { Unit.Dimension: not "count" };
}
