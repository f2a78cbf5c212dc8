using Fractions;

namespace FactCheck.Verdicts;

/// <summary>A stretch of numbers; an end that is null is nowhere. Ends are included unless the interval excludes them: "more than 5" is not 5.</summary>
internal readonly record struct Interval(Fraction? Low, Fraction? High)
{
    public bool ExcludesLow { get; init; }

    public bool ExcludesHigh { get; init; }

    public static Interval Around(Fraction value, Fraction distance) => new(value - distance, value + distance);

    public bool Contains(Interval other) => Reaches(Low, other.Low, ExcludesLow && !other.ExcludesLow, isLow: true) && Reaches(High, other.High, ExcludesHigh && !other.ExcludesHigh, isLow: false);

    /// <summary>True when the two share some numbers and neither holds all of the other.</summary>
    public bool PartlyOverlaps(Interval other) => Overlaps(other) && !Contains(other) && !other.Contains(this);

    public bool Overlaps(Interval other) => Meets(Low, other.High, ExcludesLow || other.ExcludesHigh) && Meets(other.Low, High, other.ExcludesLow || ExcludesHigh);

    private static bool Meets(Fraction? low, Fraction? high, bool isStrict) => low is not { } from || high is not { } to || (isStrict ? from < to : from <= to);

    /// <summary>Whether an end lies at or beyond the other's end.</summary>
    private static bool Reaches(Fraction? mine, Fraction? other, bool isStrict, bool isLow)
    {
        if (mine is not { } end)
            return true;
        if (other is not { } far)
            return false;
        return end == far ? !isStrict : isLow ? end < far : end > far;
    }
}
