using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.CuratedClaims;
using FactCheck.Matches.Measures;
using FactCheck.Mentions;
using Fractions;

namespace FactCheck.Matches.Slips;

/// <summary>Recognises a figure whose digits are those on record in another order, with one too many or too few, of another magnitude or with another unit: too much alike to be chance.</summary>
internal static class FigureSlips
{
    /// <summary>Fewer digits agree by chance.</summary>
    private static readonly Fraction FewestSteps = 100;

    /// <summary>Of many values one is like any figure.</summary>
    private const int MostValues = 3;

    public static bool AreLikely(Claim claim, CuratedClaim curated)
    {
        if (claim.Mention is not { Figure: { Value: MentionValue.Exact } figure } mention || Hedges.MeaningOf(mention.Hedge) != HedgeMeaning.None)
            return false;
        var values = OfItsTime(claim, curated);
        if (values.Length > MostValues)
            return false;
        foreach (var value in values.AddRange(curated.AlsoAccepted))
        {
            if (value.Figure is { Value: MentionValue.Exact } recorded && IsSameKind(figure.Kind, recorded.Kind) && IsSlip(figure, recorded))
                return true;
        }

        return false;
    }

    /// <summary>"46" of 64: too little alone to tell a slip from another figure.</summary>
    public static bool AreReversed(Mention? mention, CuratedClaim curated) =>
        IsPlain(mention, out var claimed) && curated.Values is [{ Figure: { Value: MentionValue.Exact { Value: var recorded } } }] && DigitSlips.AreReversed(claimed, recorded);

    /// <summary>The figure is more than any on record, and so no part of it.</summary>
    public static bool AreMore(Mention? mention, CuratedClaim curated) =>
        IsPlain(mention, out var claimed) && curated.Values.All(value => value.Figure is { Value: MentionValue.Exact { Value: var recorded } } && claimed > recorded);

    private static bool IsPlain(Mention? mention, out Fraction value)
    {
        value = mention?.Figure.Value is MentionValue.Exact { Value: var exact } ? exact : Fraction.Zero;
        return mention is { Figure.Value: MentionValue.Exact } && Hedges.MeaningOf(mention.Hedge) == HedgeMeaning.None;
    }

    /// <summary>What is on record of the time that the article states; all values where it states none, or nothing is on record of it.</summary>
    private static ImmutableArray<CuratedValue> OfItsTime(Claim claim, CuratedClaim curated)
    {
        if (curated.Values.Length == 1 || claim.Period is not { } edtf || Period.Parse(edtf) is not { } stated)
            return curated.Values;
        ImmutableArray<CuratedValue> own = [.. curated.Values.Where(value => curated.PeriodOf(value)?.Overlaps(stated) == true)];
        return own.IsEmpty ? curated.Values : own;
    }

    /// <summary>A count may name what it counts, or not.</summary>
    public static bool IsSameKind(MentionKind mine, MentionKind theirs) => mine == theirs || (mine is MentionKind.Number or MentionKind.Quantity && theirs is MentionKind.Number or MentionKind.Quantity);

    /// <summary>"828 feet" for 828 metres.</summary>
    public static bool IsOtherUnit(Figure claimed, Figure evidence) =>
        claimed.Unit is { } mine && evidence.Unit is { } theirs && mine != theirs && AreMeasures(mine, theirs) && IsSameNumber(claimed, evidence);

    /// <summary>Two and more of them: one digit is the same by chance.</summary>
    public static bool HasDigits(Figure claimed) => claimed is { Value: MentionValue.Exact { Value: var value }, Resolution: { } step } && value.Abs() >= step * 10;

    public static bool AreMeasures(string mine, string theirs) => Units.Find(mine) is not (null or { Dimension: "count" }) && Units.Find(theirs) is not null;

    public static bool IsSameNumber(Figure claimed, Figure evidence) =>
        claimed.Value is MentionValue.Exact { Value: var mine } && evidence.Value is MentionValue.Exact { Value: var theirs }
        && (mine - theirs).Abs() * 2 <= (claimed.Resolution is { } step && !(step == 1 && theirs.Denominator.IsOne) ? step : Fraction.Zero);

    public static bool IsSlip(Figure claimed, Figure evidence)
    {
        if (claimed.Value is not MentionValue.Exact { Value: var mine } || evidence.Value is not MentionValue.Exact { Value: var theirs } || (claimed.Resolution is { } step && mine.Abs() < step * FewestSteps))
            return false;
        if (IsOtherUnit(claimed, evidence))
            return true;
        var isSameUnit = claimed.Unit == evidence.Unit || claimed.Unit is null || evidence.Unit is null || UnitAgreement.IsRateOf(claimed.Unit, evidence.Unit) || !AreMeasures(claimed.Unit, evidence.Unit);
        return isSameUnit && (DigitSlips.Find(mine, theirs, claimed.Resolution) ?? DigitSlips.FindTransposition(mine, theirs, claimed.Resolution)) is not null;
    }
}
