using FactCheck.CuratedClaims;
using FactCheck.Mentions;
using Fractions;

namespace FactCheck.Verdicts;

/// <summary>The numbers that count as the value on record, by its tolerance.</summary>
internal static class EvidenceInterval
{
    public static Interval? Of(Figure figure, Tolerance tolerance) => figure.Value switch
    {
        MentionValue.Exact { Value: var value } => Interval.Around(value, Distance(value, figure.Resolution, tolerance)),
        MentionValue.Range { Low: var low, High: var high } => new(
            low - Distance(low ?? Fraction.Zero, figure.Resolution, tolerance),
            high + Distance(high ?? Fraction.Zero, figure.Resolution, tolerance)),
        _ => null,
    };

    private static Fraction Distance(Fraction value, Fraction? resolution, Tolerance tolerance) => tolerance switch
    {
        Tolerance.Exact => Fraction.Zero,
        Tolerance.Relative { Share: var share } => value.Abs() * share,
        Tolerance.Absolute { Distance: var distance } => distance,
        // A whole number written to its last digit is a count: 13 is not 12.
        _ => resolution is { } step && !(step == 1 && value.Denominator.IsOne) ? step / 2 : Fraction.Zero,
    };
}
