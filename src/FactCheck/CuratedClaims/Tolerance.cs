using Fractions;

namespace FactCheck.CuratedClaims;

/// <summary>How far from the value on record a figure may be and still be the same.</summary>
public abstract record Tolerance
{
    private Tolerance()
    {
    }

    /// <summary>The default: the rounding of the digits written.</summary>
    public sealed record Rounding : Tolerance;

    /// <summary>Nothing but the value itself, or a rounding of it that the article marks as one.</summary>
    public sealed record Exact : Tolerance;

    /// <summary>A share of the value: 0.05 for <c>5%</c>.</summary>
    public sealed record Relative(Fraction Share) : Tolerance;

    /// <summary>A distance in the value's own unit: 200 for <c>± 200</c>; for percentages in points; for dates in days.</summary>
    public sealed record Absolute(Fraction Distance) : Tolerance;
}
