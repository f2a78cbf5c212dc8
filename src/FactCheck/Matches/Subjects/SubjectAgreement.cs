using FactCheck.Spans;

namespace FactCheck.Matches.Subjects;

/// <summary>How surely a claim of the article speaks of a curated claim's subject.</summary>
/// <param name="Span">The name, where it stands; for the title's own text counted from its start.</param>
/// <param name="IsInClause">It stands in the claim's own clause.</param>
/// <param name="Strength">From 0 to 1.</param>
internal readonly record struct SubjectAgreement(SubjectPlace Place, SubjectHit Hit, TextSpan Span, bool IsInClause, double Strength)
{
    public static SubjectAgreement Of(SubjectPlace place, SubjectHit hit, TextSpan span, bool isInClause)
    {
        var wholeness = hit.IsWhole ? 1.0 : 0.85;
        var nearness = place switch
        {
            SubjectPlace.Sentence => 1.0,
            SubjectPlace.PreviousSentence => 0.8,
            _ => 0.75,
        };
        return new(place, hit, span, isInClause, wholeness * nearness);
    }

    /// <summary>As the reason of a match says it.</summary>
    public string InWords(IndexedClaim indexed) => $"subject: {indexed.Claim.Subjects[0]} ({PlaceInWords})";

    private string PlaceInWords => Place switch
    {
        SubjectPlace.Sentence => "in the sentence",
        SubjectPlace.PreviousSentence => "in the sentence before",
        _ => "in the title",
    };
}
