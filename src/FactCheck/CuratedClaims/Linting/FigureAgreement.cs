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
        if (Bounds.Of(a, ofA, a.Unit) is not { } left || Bounds.Of(b, ofB, a.Unit) is not { } right)
            return false;
        var gap = left.High < right.Low ? right.Low - left.High : right.High < left.Low ? left.Low - right.High : 0;
        return gap <= left.Slack || gap <= right.Slack;
    }

    private static string? Dimension(string? unit) => unit is null ? null : Units.Find(unit)?.Dimension;

    /// <param name="Low">Lowest value; null when open.</param>
    /// <param name="High">Highest value; null when open.</param>
    /// <param name="Slack">How far another value may be from these.</param>
    private sealed record Bounds(Fraction? Low, Fraction? High, Fraction Slack)
    {
        /// <summary>The bounds of a figure in a unit; null where it does not convert.</summary>
        public static Bounds? Of(Figure figure, Tolerance tolerance, string? unit)
        {
            var (low, high) = figure.Value switch
            {
                MentionValue.Exact exact => (exact.Value, exact.Value),
                MentionValue.Range range => (range.Low, range.High),
                _ => ((Fraction?)null, (Fraction?)null),
            };
            if ((low ?? high) is not { } some)
                return null;
            var slack = SlackAt(some, figure, tolerance);
            if (figure.Unit == unit)
                return new(low, high, slack);
            if (figure.Unit is not { } from || unit is null || Units.Convert(some, from, unit) is not { } inner || Units.Convert(some + slack, from, unit) is not { } outer)
                return null;
            return new(low is { } l ? Units.Convert(l, from, unit) : null, high is { } h ? Units.Convert(h, from, unit) : null, outer - inner);
        }

        private static Fraction SlackAt(Fraction value, Figure figure, Tolerance tolerance) => tolerance switch
        {
            Tolerance.Relative relative => value.Abs() * relative.Share,
            Tolerance.Absolute absolute => absolute.Distance,
            Tolerance.Rounding => (figure.Resolution ?? 0) / 2,
            _ => Fraction.Zero,
        };
    }
}
