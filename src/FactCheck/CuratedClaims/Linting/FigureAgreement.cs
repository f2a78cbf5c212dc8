using FactCheck.Mentions;
using Fractions;

namespace FactCheck.CuratedClaims.Linting;

/// <summary>Whether two figures on record can both be right.</summary>
internal static class FigureAgreement
{
    /// <summary>True when both count in units that convert into each other, or in the same one.</summary>
    public static bool HaveOneDimension(Figure a, Figure b)
    {
        if (a.Value is MentionValue.Temporal != b.Value is MentionValue.Temporal)
            return false;
        return a.Unit == b.Unit || (Dimension(a.Unit) is { } one && one == Dimension(b.Unit));
    }

    public static bool Agree(Figure a, Tolerance ofA, Figure b, Tolerance ofB)
    {
        if (a.Value is MentionValue.Temporal { Edtf: var one } && b.Value is MentionValue.Temporal { Edtf: var other })
            return one == other || (Period.Parse(one) is { } first && Period.Parse(other) is { } second && first.Overlaps(second));
        if (Bounds(a, ofA, a.Unit) is not { } left || Bounds(b, ofB, a.Unit) is not { } right)
            return false;
        return (left.Low is null || right.High is null || left.Low <= right.High) && (right.Low is null || left.High is null || right.Low <= left.High);
    }

    private static string? Dimension(string? unit) => unit is null ? null : Units.Find(unit)?.Dimension;

    /// <summary>The lowest and highest value that a figure allows, in a unit; null where it does not convert.</summary>
    private static (Fraction? Low, Fraction? High)? Bounds(Figure figure, Tolerance tolerance, string? unit)
    {
        var (low, high) = figure.Value switch
        {
            MentionValue.Exact exact => (exact.Value, exact.Value),
            MentionValue.Range range => (range.Low, range.High),
            _ => ((Fraction?)null, (Fraction?)null),
        };
        (low, high) = (low - Slack(low, figure, tolerance), high + Slack(high, figure, tolerance));
        if (figure.Unit == unit)
            return (low, high);
        if (figure.Unit is null || unit is null || Units.Convert(0, figure.Unit, unit) is null)
            return null;
        return (low is { } l ? Units.Convert(l, figure.Unit, unit) : null, high is { } h ? Units.Convert(h, figure.Unit, unit) : null);
    }

    private static Fraction? Slack(Fraction? value, Figure figure, Tolerance tolerance) => tolerance switch
    {
        Tolerance.Relative relative => value is { } v ? v.Abs() * relative.Share : null,
        Tolerance.Absolute absolute => absolute.Distance,
        Tolerance.Rounding => (figure.Resolution ?? 0) / 2,
        _ => Fraction.Zero,
    };
}
