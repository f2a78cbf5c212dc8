using Fractions;

namespace FactCheck.Verdicts;

/// <summary>A stretch of numbers, both ends included; an open end is null.</summary>
internal readonly record struct Interval(Fraction? Low, Fraction? High)
{
    public static Interval Around(Fraction value, Fraction distance) => new(value - distance, value + distance);

    public bool Contains(Interval other) =>
        (Low is not { } low || (other.Low is { } otherLow && low <= otherLow)) && (High is not { } high || (other.High is { } otherHigh && otherHigh <= high));

    /// <summary>True when the two share some numbers and neither holds all of the other.</summary>
    public bool PartlyOverlaps(Interval other) => Overlaps(other) && !Contains(other) && !other.Contains(this);

    public bool Overlaps(Interval other) =>
        (Low is not { } low || other.High is not { } otherHigh || low <= otherHigh) && (High is not { } high || other.Low is not { } otherLow || otherLow <= high);
}
