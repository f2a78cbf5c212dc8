using FactCheck.Claims;
using FactCheck.CuratedClaims;
using FactCheck.Matches.Measures;
using FactCheck.Matches.Slips;
using FactCheck.Mentions;
using Fractions;

namespace FactCheck.Verdicts;

/// <summary>Finds out what probably went wrong in a contradicted figure, and what would put it right.</summary>
internal static class Diagnostician
{
    /// <summary>A value of another period within this share of the claimed one was probably the one meant.</summary>
    private static readonly Fraction Close = new(1, 40);

    /// <param name="mentionText">The words of the mention's number, whose style a correction keeps.</param>
    /// <param name="others">Curated claims of the same property of other subjects, read only where nothing else shows.</param>
    public static Diagnosis? Diagnose(Claim claim, string mentionText, Comparison comparison, IEnumerable<CuratedClaim> others)
    {
        if (claim.Mention is not { } mention)
            return OfFact(claim, comparison);
        if (claim.WorkedOutFrom is not null)
            return OfShare(mentionText, comparison);
        if (comparison.Value?.Figure is not { } evidence)
            return null;
        if (evidence.Value is MentionValue.Temporal)
            return OfDate(mention, evidence, mentionText);
        if (evidence.Kind == MentionKind.Ordinal)
            return OfRank(mention.Figure, evidence, mentionText);
        var claimed = AmountsOfTime.AsNumber(mention.Figure);
        var inClaimedUnit = InUnitOf(claimed, evidence);
        // "Over 4.4 million" of 4,371,000 would be as wrong as what it replaces.
        var plain = Hedges.MeaningOf(mention.Hedge) is HedgeMeaning.MoreThan or HedgeMeaning.AtLeast or HedgeMeaning.LessThan or HedgeMeaning.AtMost ? null : Plain(inClaimedUnit, mentionText) ?? PlainRange(claimed, evidence, mentionText);
        return UnitSlips.Find(claimed, evidence, mentionText)
            ?? OfPeriod(claimed, comparison, new Tolerance.Rounding(), plain)
            ?? OfDigits(claimed, inClaimedUnit, mentionText)
            ?? OfPeriod(claimed, comparison, new Tolerance.Relative(Close), plain)
            ?? OfSubject(claim, comparison, others, OfReversed(claimed, evidence, plain) ?? plain);
    }

    /// <summary>The answer on record in the place of the rival.</summary>
    private static Diagnosis? OfFact(Claim claim, Comparison comparison) => comparison is { SaidSpan: { } said, Value.AsWritten: { } answer }
        ? new(Explanation: null, answer) { Place = new(claim.Sentence.Span.Start + said.Start, claim.Sentence.Span.Start + said.End) } : null;

    /// <summary>"A third of the members": words for a share give way to the percentage on record.</summary>
    private static Diagnosis? OfShare(string words, Comparison comparison) =>
        comparison.Value?.Figure is { Kind: MentionKind.Percent, Value: MentionValue.Exact { Value: var recorded } } && words.Length > 0 && !words.AsSpan().ContainsAnyInRange('0', '9') ? new(Explanation: null, $"{FigureWording.Number(recorded)} percent") : null;

    /// <summary>"34th" for "43rd", "134th" for "143rd".</summary>
    private static Diagnosis OfRank(Figure claimed, Figure evidence, string mentionText)
    {
        var isSlip = claimed.Value is MentionValue.Exact { Value: var stated } && evidence.Value is MentionValue.Exact { Value: var recorded } && (DigitSlips.FindTransposition(stated, recorded, null) is not null || DigitSlips.AreReversed(stated, recorded));
        return new(isSlip ? "probably mistyped: two digits have changed places" : null, RankWording.Of(evidence, mentionText), IsMistyped: isSlip);
    }

    /// <summary>Either the figure or the subject is to change; the figure is what a correction can replace.</summary>
    private static Diagnosis? OfSubject(Claim claim, Comparison comparison, IEnumerable<CuratedClaim> others, Diagnosis? plain) =>
        SwappedSubject.Find(claim, comparison, others) is { } explanation ? new(explanation, plain?.Correction) : plain;

    /// <summary>Of the values of other periods that agree within the tolerance, the nearest.</summary>
    private static Diagnosis? OfPeriod(Figure claimed, Comparison comparison, Tolerance tolerance, Diagnosis? plain)
    {
        if (FigureDifference.Middle(claimed) is not { } stated)
            return null;
        (Fraction Distance, Figure Figure, string Period)? nearest = null;
        foreach (var value in comparison.Match.Curated.Values)
        {
            if (value == comparison.Value || value.Period is not { } period || value.Figure is not { } other || FigureDifference.Middle(other) is not { } middle)
                continue;
            var distance = (middle - stated).Abs();
            if (FigureComparer.Compare(claimed, null, other, tolerance) is { Kind: not AgreementKind.Differs } && (nearest is null || distance < nearest.Value.Distance))
                nearest = (distance, other, period);
        }

        if (nearest is not { } found)
            return null;
        var figure = found.Distance.IsZero ? $"the figure of {DateWording.Of(found.Period)}" : $"close to the figure of {DateWording.Of(found.Period)}, {FigureWording.Of(found.Figure)}";
        return new($"{FigureWording.Number(stated)} is {figure}: the wrong period", plain?.Correction);
    }

    /// <summary>The number on record in the unit of the claim, which is what a correction has to say; null where it does not convert to one.</summary>
    public static Fraction? InUnitOf(Figure claimed, Figure evidence) => evidence.Value is MentionValue.Exact { Value: var recorded } ? InUnitOf(claimed, evidence, recorded) : null;

    private static Fraction? InUnitOf(Figure claimed, Figure evidence, Fraction recorded)
    {
        if (claimed.Unit is null || evidence.Unit is null || claimed.Unit == evidence.Unit || Units.Find(claimed.Unit) is null || Units.Find(evidence.Unit) is null)
            return recorded;
        return Units.Convert(recorded, evidence.Unit, claimed.Unit);
    }

    private static Diagnosis? OfDigits(Figure claimed, Fraction? inClaimedUnit, string mentionText)
    {
        if (claimed.Value is not MentionValue.Exact { Value: var stated } || inClaimedUnit is not { } recorded)
            return null;
        return (DigitSlips.Find(stated, recorded, claimed.Resolution) ?? DigitSlips.FindTransposition(stated, recorded, claimed.Resolution)) is { } slip ? new($"probably mistyped: {slip}", Restatement.Of(mentionText, recorded), IsMistyped: true) : null;
    }

    /// <summary>"86" for 68: too little to call it mistyped for sure.</summary>
    private static Diagnosis? OfReversed(Figure claimed, Figure evidence, Diagnosis? plain) =>
        FigureComparer.IsReversed(claimed, evidence) ? new($"perhaps mistyped: {DigitSlips.Transposed}", plain?.Correction) : null;

    private static Diagnosis? Plain(Fraction? inClaimedUnit, string mentionText) =>
        inClaimedUnit is { } recorded && Restatement.Of(mentionText, recorded) is { } correction && correction != mentionText ? new(Explanation: null, correction) : null;

    /// <summary>"14.4 to 15.6 million" for "22.5 million".</summary>
    private static Diagnosis? PlainRange(Figure claimed, Figure evidence, string mentionText) =>
        evidence.Value is MentionValue.Range { Low: { } low, High: { } high } && claimed.Value is MentionValue.Exact && InUnitOf(claimed, evidence, low) is { } from && InUnitOf(claimed, evidence, high) is { } to
        && Restatement.OfRange(mentionText, from, to) is { } correction ? new(Explanation: null, correction) : null;

    private static Diagnosis? OfDate(Mention claimed, Figure evidence, string mentionText)
    {
        if (claimed.Figure.Value is not MentionValue.Temporal { Edtf: var stated } || evidence.Value is not MentionValue.Temporal { Edtf: var recorded })
            return null;
        stated = SlipWording.WithYearOf(claimed.Figure, stated, recorded);
        var correction = Restatement.OfDate(mentionText, stated, recorded);
        var explanation = SlipWording.OfDate(stated, recorded);
        return explanation is not null || correction is not null ? new(explanation, correction) : null;
    }
}
