using FactCheck.CuratedClaims;
using FactCheck.Matches.Measures;
using FactCheck.Matches.Slips;
using FactCheck.Mentions;
using Fractions;

namespace FactCheck.Verdicts;

/// <summary>Compares a claimed number with a number on record: units, hedge, rounding of the digits written, tolerance.</summary>
internal static class FigureComparer
{
    /// <summary>A figure this many times larger or smaller than the one on record probably counts something else.</summary>
    private static readonly Fraction FarOff = 5;

    /// <summary>A bound within a quarter of what is on record was chosen for it.</summary>
    private static readonly Fraction NearShare = 4;

    /// <summary>A tenth.</summary>
    private static readonly Fraction RoundShare = 10;

    private const string Filled = "value: its last digits may be rounded";
    private const string OnlyTogether = "value: only the rounding of the digits and the tolerance on record reach it together";
    private const string OnlyTolerance = "value: only the tolerance on record reaches beyond the bound";
    private const string TransposedHedge = "value: its hedge reaches the one on record, but with two digits in another order";
    private const string Transposed = "value: it lies within the tolerance on record, but with two digits in another order";
    private const string Rounded = "value: it may be rounded, and the one on record is exact";
    private const string Loose = "value: it is hedged and near to the one on record";

    /// <summary>"Ton" alone may be any of these; a claim is right when it is right for one of them.</summary>
    private static readonly string[] ReadingsOfTon = ["tonne", "short ton", "long ton"];

    /// <returns>Null when the two cannot be compared.</returns>
    public static Agreement? Compare(Figure claimed, string? hedge, Figure evidence, Tolerance tolerance)
    {
        if (EvidenceInterval.Of(evidence, tolerance) is not { } allowed)
            return null;
        if (UnitSlips.IsPercentForPoints(claimed, evidence))
            return new(AgreementKind.Differs, null, $"{FigureWording.Of(claimed)} is not {FigureWording.Of(evidence)}", IsFarOff: !claimed.Value.Equals(evidence.Value));
        if (OtherMoney.Is(claimed, evidence))
            return new(AgreementKind.Differs, null, $"{FigureWording.Of(claimed)} is not {FigureWording.Of(evidence)}");
        Agreement? best = null;
        foreach (var unit in Readings(claimed.Unit))
        {
            if (Convert(claimed, unit, evidence.Unit) is not { } converted || ClaimedInterval.Of(converted, Hedges.MeaningOf(hedge)) is not { } interval)
                continue;
            var agreement = Compare(converted, interval, evidence, allowed, tolerance, hedge);
            if (agreement is { Kind: AgreementKind.Differs, IsFarOff: true } && FigureSlips.IsOtherUnit(claimed, evidence) && FigureSlips.HasDigits(claimed))
                agreement = agreement with { IsFarOff = false };
            if (best is null || agreement.Kind < best.Kind)
                best = agreement;
        }

        return best;
    }

    private static Agreement Compare(Figure claimed, ClaimedInterval interval, Figure evidence, Interval allowed, Tolerance tolerance, string? hedge)
    {
        var difference = FigureDifference.InWords(claimed, evidence);
        if (evidence.Value is MentionValue.Range && interval.Stated.PartlyOverlaps(allowed))
            return new(AgreementKind.Differs, difference, $"{FigureWording.Of(evidence)} holds only some of what is claimed", IsFarOff: true);
        if (Hedges.MeaningOf(hedge) != HedgeMeaning.None && IsFarOff(claimed, evidence))
            return new(AgreementKind.Differs, difference, $"{FigureWording.Of(evidence)} is far from it", IsFarOff: true);
        var exactly = EvidenceInterval.Of(evidence, new Tolerance.Exact())!.Value;
        var recorded = tolerance is Tolerance.Rounding ? exactly : allowed;
        var loose = interval.Loose;
        if (loose is not null && !interval.Stated.Overlaps(exactly))
        {
            // A hedge and a tolerance both widen: the wider of them decides, not their sum.
            interval = ClaimedInterval.Of(claimed, HedgeMeaning.None)!.Value;
        }

        var isBound = interval.Stated.Low is null || interval.Stated.High is null;
        if (isBound && interval.Stated.Overlaps(recorded) && !(interval.Stated with { ExcludesLow = false, ExcludesHigh = false }).Overlaps(exactly))
            return new(AgreementKind.Differs, difference, $"{FigureWording.Of(claimed)} is not {FigureWording.Of(evidence)}") { Doubt = OnlyTolerance };
        if (hedge is null && interval.Stated.Overlaps(recorded) && !interval.Stated.Overlaps(exactly) && IsTransposed(claimed, evidence))
            return new(AgreementKind.Differs, difference, $"{FigureWording.Of(claimed)} is not {FigureWording.Of(evidence)}") { Doubt = Transposed };
        if (Hedges.MeaningOf(hedge) == HedgeMeaning.Approximate && interval.Stated.Overlaps(exactly) && IsTransposed(claimed, evidence))
            return new(AgreementKind.Differs, difference, $"{FigureWording.Of(claimed)} is not {FigureWording.Of(evidence)}") { Doubt = TransposedHedge };
        if (interval.Stated.Overlaps(recorded))
        {
            return new(AgreementKind.Agrees, difference, interval.Stated.Contains(recorded) && evidence.Value is MentionValue.Range ? $"holds all of {FigureWording.Of(evidence)}" : Reason(claimed, evidence, hedge))
            {
                IsVague = isBound && !IsNear(claimed, evidence),
            };
        }

        if (tolerance is Tolerance.Exact && !isBound && interval.Rounded.Overlaps(exactly))
            return new(AgreementKind.Differs, difference, $"{FigureWording.Of(claimed)} is not {FigureWording.Of(evidence)}, which is exact") { Doubt = IsRoughly(claimed, evidence) ? Rounded : null };
        if (interval.Rounded.Overlaps(exactly) || (tolerance is Tolerance.Rounding && interval.Stated.Overlaps(allowed)))
            return new(AgreementKind.AgreesByRounding, difference, $"the same as {FigureWording.Of(evidence)} to the digits written");
        if (loose?.Overlaps(allowed) == true && !IsSlip(claimed, evidence) && !IsReversed(claimed, evidence))
            return new(AgreementKind.Differs, difference, hedge is null ? $"a fraction is not sure to mean {FigureWording.Of(evidence)}" : $"\"{hedge}\" does not reach {FigureWording.Of(evidence)}") { Doubt = Loose };
        if (interval.Rounded.Overlaps(allowed) && !isBound)
            return new(AgreementKind.Differs, difference, $"{FigureWording.Of(claimed)} is not {FigureWording.Of(evidence)}") { Doubt = OnlyTogether };
        var isFilled = loose is null && evidence.Unit is { } measure && Units.Find(measure) is not null && interval.Filled?.Overlaps(allowed) == true;
        return new(AgreementKind.Differs, difference, $"{FigureWording.Of(claimed)} is not {FigureWording.Of(evidence)}", IsFarOff(claimed, evidence)) { Doubt = isFilled ? Filled : null };
    }

    /// <summary>"300,000" of 299,792 is how people round; "2 percent" of 2.5 is another figure.</summary>
    private static bool IsRoughly(Figure claimed, Figure evidence) =>
        FigureDifference.Middle(claimed) is not { } mine || FigureDifference.Middle(evidence) is not { } theirs || (mine - theirs).Abs() * RoundShare <= theirs.Abs();

    /// <summary>"2,242" of 2,224: to the same digit.</summary>
    private static bool IsTransposed(Figure claimed, Figure evidence) =>
        claimed is { Value: MentionValue.Exact { Value: var mine }, Resolution: { } step } && evidence is { Value: MentionValue.Exact { Value: var theirs }, Resolution: { } other } && step == other && DigitSlips.FindTransposition(mine, theirs, step) is not null;

    /// <summary>"About 87 percent" of 78: no rounding explains two digits in the other order.</summary>
    public static bool IsReversed(Figure claimed, Figure evidence)
    {
        if (claimed is not { Value: MentionValue.Exact { Value: var mine }, Resolution: { IsZero: false } step } || evidence is not { Value: MentionValue.Exact { Value: var theirs } })
            return false;
        return DigitSlips.AreReversed(mine / step, Fraction.Round(theirs / step, 0));
    }

    private static string Reason(Figure claimed, Figure evidence, string? hedge)
    {
        if (Hedges.MeaningOf(hedge) != HedgeMeaning.None)
            return $"\"{hedge}\" allows {FigureWording.Of(evidence)}";
        if (evidence.Value is MentionValue.Range)
            return $"within {FigureWording.Of(evidence)}";
        return claimed.Value.Equals(evidence.Value) ? "the same figure" : $"agrees with {FigureWording.Of(evidence)} within its tolerance";
    }

    private static IEnumerable<string?> Readings(string? unit)
    {
        if (unit is null || !(unit == "ton" || unit.StartsWith("ton per ", StringComparison.Ordinal)))
            return [unit];
        return ReadingsOfTon.Select(reading => reading + unit["ton".Length..]);
    }

    /// <summary>The claimed figure in the evidence's unit; null when its unit does not convert. Counted nouns and plain numbers stay as they are.</summary>
    private static Figure? Convert(Figure claimed, string? unit, string? target)
    {
        if (claimed.Value is MentionValue.Exact { Value: var counted } && Denominators.Ratio(unit, target) is { } ratio)
            return claimed with { Value = new MentionValue.Exact(counted * ratio), Unit = target, Resolution = claimed.Resolution * ratio };
        if (unit == target || unit is null || target is null || UnitAgreement.IsRateOf(unit, target) || UnitAgreement.IsMoneyOf(unit, target) || Units.Find(unit) is null || Units.Find(target) is null)
            return claimed with { Unit = target ?? unit };
        if (RatesApart.AmountOf(target) is { } amount && Units.Find(unit)!.Dimension != Units.Find(target)!.Dimension)
            return Convert(claimed, unit, amount) is { } converted ? converted with { Unit = target } : null;
        return claimed.Value switch
        {
            MentionValue.Exact { Value: var value } when Units.Convert(value, unit, target) is { } converted =>
                claimed with { Value = new MentionValue.Exact(converted), Unit = target, Resolution = Step(value, claimed.Resolution, unit, target) },
            MentionValue.Range { Low: var low, High: var high } =>
                claimed with { Value = new MentionValue.Range(End(low), End(high)), Unit = target, Resolution = Step(low ?? high ?? 0, claimed.Resolution, unit, target) },
            _ => null,
        };

        Fraction? End(Fraction? end) => end is { } value ? Units.Convert(value, unit, target) : null;
    }

    /// <summary>One step of the last digit in the target unit: the distance between the converted neighbours, which also holds where scales have an offset.</summary>
    private static Fraction? Step(Fraction value, Fraction? resolution, string unit, string target) =>
        resolution is { } step ? (Units.Convert(value + step, unit, target) - Units.Convert(value, unit, target))?.Abs() : null;

    private static bool IsFarOff(Figure claimed, Figure evidence)
    {
        if (FigureDifference.Middle(claimed) is not { } mine || FigureDifference.Middle(evidence) is not { } theirs)
            return false;
        return (mine.Abs() > theirs.Abs() * FarOff || theirs.Abs() > mine.Abs() * FarOff) && DigitSlips.Find(mine, theirs, claimed.Resolution) is null;
    }

    private static bool IsNear(Figure claimed, Figure evidence) =>
        FigureDifference.Middle(claimed) is { } mine && FigureDifference.Middle(evidence) is { } theirs && (mine - theirs).Abs() * NearShare <= theirs.Abs();

    /// <summary>The same digits, in another order or of another magnitude.</summary>
    public static bool IsSlip(Figure claimed, Figure evidence) =>
        Convert(claimed, claimed.Unit, evidence.Unit) is { } converted && FigureDifference.Middle(converted) is { } mine && FigureDifference.Middle(evidence) is { } theirs && DigitSlips.Find(mine, theirs, converted.Resolution) is not null;
}
