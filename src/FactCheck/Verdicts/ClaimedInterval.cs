using FactCheck.Mentions;
using Fractions;

namespace FactCheck.Verdicts;

/// <summary>What a claimed figure lets the true value be.</summary>
/// <param name="Stated">The figure as written, or what its hedge allows.</param>
/// <param name="Rounded">The same, widened by half a step of the last digit written.</param>
internal readonly record struct ClaimedInterval(Interval Stated, Interval Rounded)
{
    /// <summary>"About", "nearly" and "just over" reach a tenth of the figure: "nearly 30,000" is not satisfied by 25,000.</summary>
    private static readonly Fraction HedgeReach = new(1, 10);

    /// <summary>Who writes three significant digits means them: "about 25,800" is not 28,500.</summary>
    private static readonly Fraction ReachOfPreciseFigure = new(1, 20);

    private static readonly Fraction PreciseSteps = 100;

    /// <summary>Three significant digits stand written, and more would be meant: no round number.</summary>
    public bool IsOfPreciseFigure { get; private init; }

    public static ClaimedInterval? Of(Figure figure, HedgeMeaning hedge) => figure.Value switch
    {
        MentionValue.Exact exact => OfExact(exact.Value, figure.Resolution ?? Fraction.Zero, hedge),
        MentionValue.Range range => new(new(range.Low, range.High), Widen(new(range.Low, range.High), HalfStep(figure.Resolution))),
        _ => null,
    };

    private static ClaimedInterval OfExact(Fraction value, Fraction resolution, HedgeMeaning hedge)
    {
        var isPrecise = IsPrecise(value, resolution);
        var reach = value.Abs() * (isPrecise ? ReachOfPreciseFigure : HedgeReach);
        Interval stated = hedge switch
        {
            HedgeMeaning.Approximate => Interval.Around(value, reach),
            HedgeMeaning.JustBelow => new(value - reach, value),
            HedgeMeaning.JustAbove => new(value, value + reach),
            HedgeMeaning.MoreThan => new(value, null) { ExcludesLow = true },
            HedgeMeaning.AtLeast => new(value, null),
            HedgeMeaning.LessThan => new(null, value) { ExcludesHigh = true },
            HedgeMeaning.AtMost => new(null, value),
            _ => new(value, value),
        };
        // A bound is exact: "over 29,000" is wrong of 28,500 although 29,000 alone would round it.
        var isBound = stated.Low is null || stated.High is null;
        return new(stated, isBound ? stated : Widen(stated, HalfStep(resolution))) { IsOfPreciseFigure = isPrecise };
    }

    /// <summary>A round number, "about 30,000" or "about 100", has fewer than three digits of its own, zeros that count or not.</summary>
    private static bool IsPrecise(Fraction value, Fraction resolution) =>
        resolution > 0 && value.Abs() >= resolution * PreciseSteps && !(value / (resolution * 10)).Denominator.IsOne;

    private static Fraction HalfStep(Fraction? resolution) => (resolution ?? Fraction.Zero) / 2;

    private static Interval Widen(Interval interval, Fraction distance) => new(interval.Low - distance, interval.High + distance);
}
