using FactCheck.Mentions;
using Fractions;

namespace FactCheck.Verdicts;

/// <summary>What a claimed figure lets the true value be.</summary>
/// <param name="Stated">The figure as written, or what its hedge allows.</param>
/// <param name="Rounded">The same, and what rounds to the last digit written.</param>
internal readonly record struct ClaimedInterval(Interval Stated, Interval Rounded)
{
    /// <summary>"About", "nearly" and "just over" reach a twentieth of a round number: "nearly 30,000" is satisfied by 28,500, not by 27,000.</summary>
    private static readonly Fraction ReachOfRound = new(1, 20);

    /// <summary>"About 27,500": what ends in five is half a round number.</summary>
    private static readonly Fraction ReachOfHalfRound = new(1, 25);

    /// <summary>Who writes three significant digits means them: "about 9.64" is not 9.46.</summary>
    private static readonly Fraction ReachOfPreciseFigure = new(1, 75);

    /// <summary>A fraction in words, "about a third", and what lies beyond a hedge without being surely wrong.</summary>
    private static readonly Fraction ReachOfWords = new(1, 10);

    /// <summary>"20,000 kilometres" may have one digit of its own, "100 miles" hardly.</summary>
    private static readonly Fraction FewestFillers = 100;

    private static readonly Fraction Unknown = Fraction.One;

    /// <summary>How far a careless "about" may reach: what lies beyond the hedge and within this is neither right nor surely wrong. Null without such a hedge.</summary>
    public Interval? Loose { get; private init; }

    /// <summary>What rounds to the written digits where zeros at the end only fill: "150 miles" for 147. Null where there are none.</summary>
    public Interval? Filled { get; private init; }

    public static ClaimedInterval? Of(Figure figure, HedgeMeaning hedge) => figure.Value switch
    {
        MentionValue.Exact exact => OfExact(exact.Value, figure.Resolution ?? Fraction.Zero, hedge),
        MentionValue.Range range => new(new(range.Low, range.High), Widen(new(range.Low, range.High), HalfStep(figure.Resolution))),
        _ => null,
    };

    private static ClaimedInterval OfExact(Fraction value, Fraction resolution, HedgeMeaning hedge)
    {
        var digits = OwnDigits(value.Abs(), resolution);
        var isPrecise = digits >= 100 && !IsHalfRound(digits);
        var reach = value.Abs() * (resolution.IsZero ? ReachOfWords : ReachOf(digits));
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
        // "Half a mile" of 828 metres: a fraction in words is seldom meant to the yard.
        var isFraction = hedge == HedgeMeaning.None && resolution.IsZero && !value.Denominator.IsOne;
        var isLoose = isFraction || hedge is HedgeMeaning.Approximate or HedgeMeaning.JustBelow or HedgeMeaning.JustAbove;
        // A bound is exact: "over 29,000" is wrong of 28,500 although 29,000 alone would round it.
        var isBound = stated.Low is null || stated.High is null;
        return new(stated, isBound ? stated : Rounding(stated, value, HalfStep(resolution)))
        {
            Filled = hedge == HedgeMeaning.None ? FilledOf(value, resolution) : null,
            Loose = isLoose ? Interval.Around(value, value.Abs() * (isPrecise ? ReachOfRound : ReachOfWords)) : null,
        };
    }

    /// <summary>How far a hedge reaches, as a share of the number: of two digits one step of the second, "about 41" is 40 to 42.</summary>
    private static Fraction ReachOf(Fraction digits)
    {
        if (digits < 10)
            return ReachOfRound;
        if (digits < 100)
            return Lesser(1 / digits, ReachOfRound);
        return IsHalfRound(digits) ? Lesser(10 / digits, ReachOfHalfRound) : ReachOfPreciseFigure;
    }

    private static bool IsHalfRound(Fraction digits) => digits >= 100 && (digits / 5).Denominator.IsOne;

    private static Interval? FilledOf(Fraction value, Fraction resolution)
    {
        if (resolution.IsZero || value.IsZero)
            return null;
        var digits = value.Abs() / resolution;
        var step = resolution;
        while (digits >= (step >= FewestFillers ? 10 : 100) && digits.Denominator.IsOne && (digits / 10).Denominator.IsOne)
            (digits, step) = (digits / 10, step * 10);
        return step == resolution ? null : Interval.Around(value, step / 2);
    }

    /// <summary>The digits written as a number, without the zeros that only fill: 28 for 28,000, 3 for 300, one digit where they are not known.</summary>
    private static Fraction OwnDigits(Fraction value, Fraction resolution)
    {
        if (resolution.IsZero || value.IsZero)
            return Unknown;
        var digits = value / resolution;
        while (resolution >= 1 && digits >= 10 && (digits / 10).Denominator.IsOne)
            digits /= 10;
        return digits;
    }

    private static Fraction HalfStep(Fraction? resolution) => (resolution ?? Fraction.Zero) / 2;

    /// <summary>A hedge and the last digit's rounding are not added up: the wider of them counts.</summary>
    private static Interval Rounding(Interval stated, Fraction value, Fraction halfStep) =>
        new(Lesser(stated.Low!.Value, value - halfStep), Greater(stated.High!.Value, value + halfStep));

    private static Fraction Lesser(Fraction one, Fraction other) => one < other ? one : other;

    private static Fraction Greater(Fraction one, Fraction other) => one > other ? one : other;

    private static Interval Widen(Interval interval, Fraction distance) => new(interval.Low - distance, interval.High + distance);
}
