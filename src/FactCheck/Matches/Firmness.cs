using FactCheck.Mentions;
using FactCheck.Sentences;

namespace FactCheck.Matches;

/// <summary>Decides whether a match is sure enough to contradict.</summary>
internal static class Firmness
{
    /// <summary>
    /// The subject stands in the sentence, the unit with the number, and nothing around the figure says that a part of it or something else is meant. Every word must be one
    /// that the curated claim knows: of what can be a part (people, shares, sums) in the whole clause, of measures from the first word on that speaks of the claim; of dates
    /// the nearest name.
    /// </summary>
    public static bool IsFirm(WeighedClaim candidate, ClaimTerms terms, SegmentedText text)
    {
        if (candidate.Subject.Place != SubjectPlace.Sentence || !candidate.IsUnitStated)
            return false;
        var indexed = candidate.Indexed;
        if (SubjectParts.SpeaksOfPart(candidate, terms, text.Text))
            return false;
        if (terms.Claim.Mention?.Figure is not { Value: not MentionValue.Temporal } figure)
            return terms.NearestName is not { } name || indexed.AllTerms.Contains(name.Form);
        var words = CanBePart(figure) ? terms.Words.Concat(terms.Modifiers) : terms.WordsFrom(indexed.SaysInPropertyOrSubject, text);
        return words.All(word => indexed.AllTerms.Contains(word.Form) || NeutralWords.Contains(word.Form));
    }

    private static bool CanBePart(Figure figure) => figure switch
    {
        { Kind: MentionKind.Percent or MentionKind.Currency or MentionKind.Number } => true,
        { Unit: { } unit } => Units.Find(unit) is null or { Dimension: "count" },
        _ => true,
    };
}
