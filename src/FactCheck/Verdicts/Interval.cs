using Fractions;

namespace FactCheck.Verdicts;

/// <summary>A stretch of numbers, both ends included; an open end is null.</summary>
internal readonly record struct Interval(Fraction? Low, Fraction? High)
{
    public static Interval Around(Fraction value, Fraction distance) => new(value - distance, value + distance);

    public bool Contains(Fraction value) => (Low is not { } low || low <= value) && (High is not { } high || value <= high);

    public bool Overlaps(Interval other) =>
        (Low is not { } low || other.High is not { } otherHigh || low <= otherHigh) && (High is not { } high || other.Low is not { } otherLow || otherLow <= high);

    public Interval Map(Func<Fraction, Fraction?> convert) => new(Low is { } low ? convert(low) : null, High is { } high ? convert(high) : null);
}
