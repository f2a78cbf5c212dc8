using FactCheck.Claims;
using FactCheck.CuratedClaims;
using FactCheck.Mentions;
using Fractions;

namespace FactCheck.Verdicts;

/// <summary>Finds out what probably went wrong in a contradicted figure.</summary>
internal static class Diagnostician
{
    /// <summary>A value of another period within this share of the claimed one was probably the one meant.</summary>
    private static readonly Fraction Close = new(1, 40);

    /// <param name="mentionText">The words of the mention's number, whose style a correction keeps.</param>
    public static Diagnosis? Diagnose(Claim claim, string mentionText, Comparison comparison)
    {
        if (claim.Mention is not { } mention)
            return comparison.Value is { Figure: null } text ? new($"on record is {text.AsWritten}", null) : null;
        if (comparison.Value?.Figure is not { } evidence)
            return null;
        if (mention.Figure.Value is MentionValue.Temporal)
            return OfDate(mention.Figure, evidence, mentionText, comparison);
        return OfPeriod(mention.Figure, comparison) ?? OfDigits(mention.Figure, evidence, mentionText) ?? Plain(evidence, mentionText);
    }

    private static Diagnosis? OfPeriod(Figure claimed, Comparison comparison)
    {
        var curated = comparison.Match.Curated;
        if (FigureDifference.Middle(claimed) is not { } stated)
            return null;
        foreach (var value in curated.Values)
        {
            if (value == comparison.Value || value.Period is not { } period || value.Figure is not { } figure)
                continue;
            var agreement = FigureComparer.Compare(claimed, null, figure, new Tolerance.Relative(Close));
            if (agreement is { Kind: not AgreementKind.Differs })
                return new($"{FigureWording.Number(stated)} is close to the figure of {DateWording.Of(period)}, {FigureWording.Of(figure)}: the wrong period", Correction: null);
        }

        return null;
    }

    private static Diagnosis? OfDigits(Figure claimed, Figure evidence, string mentionText)
    {
        if (claimed.Value is not MentionValue.Exact { Value: var stated } || evidence.Value is not MentionValue.Exact { Value: var recorded })
            return null;
        return DigitSlips.Find(stated, recorded) is { } slip ? new($"probably mistyped: {slip}", Restatement.Of(mentionText, recorded), IsMistyped: true) : null;
    }

    private static Diagnosis? Plain(Figure evidence, string mentionText) =>
        evidence.Value is MentionValue.Exact { Value: var recorded } && Restatement.Of(mentionText, recorded) is { } correction
            ? new($"on record is {FigureWording.Of(evidence)}", correction)
            : null;

    private static Diagnosis OfDate(Figure claimed, Figure evidence, string mentionText, Comparison comparison)
    {
        var explanation = comparison.Match.Curated.AlsoAccepted is [{ Figure: { } also, Note: var note }, ..]
            ? $"on record is {FigureWording.Of(evidence)}, or {FigureWording.Of(also)}{(note is null ? "" : $" ({note})")}"
            : $"on record is {FigureWording.Of(evidence)}";
        return new(explanation, Restatement.OfDate(mentionText, ((MentionValue.Temporal)claimed.Value).Edtf, ((MentionValue.Temporal)evidence.Value).Edtf));
    }
}
