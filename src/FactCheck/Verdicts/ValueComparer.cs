using FactCheck.Claims;
using FactCheck.CuratedClaims;
using FactCheck.Matches;
using FactCheck.Mentions;

namespace FactCheck.Verdicts;

/// <summary>Compares what a claim states with one value on record, by the kind of the value.</summary>
internal static class ValueComparer
{
    public static Agreement? Compare(Claim claim, CuratedValue value, Tolerance tolerance)
    {
        if (claim.Mention is not { } mention || value.Figure is not { } evidence)
            return null;
        var figure = evidence.Value is MentionValue.Temporal ? mention.Figure : AmountsOfTime.AsNumber(mention.Figure);
        if (figure.Value is MentionValue.Temporal { Edtf: var claimed })
            return evidence.Value is MentionValue.Temporal { Edtf: var recorded } ? DateComparer.Compare(claimed, recorded, tolerance) : null;
        return FigureComparer.Compare(figure, mention.Hedge, evidence, tolerance);
    }
}
