using FactCheck.Spans;

namespace FactCheck.Matches.Subjects;

/// <summary>How surely a claim of the article speaks of a curated claim's subject.</summary>
/// <param name="Span">The name, where it stands; for the title's own text counted from its start.</param>
/// <param name="IsInClause">It stands in the claim's own clause.</param>
/// <param name="Strength">From 0 to 1.</param>
internal readonly record struct SubjectAgreement(SubjectPlace Place, SubjectHit Hit, TextSpan Span, bool IsInClause, double Strength)
{
    private const double TakingUp = 0.9;

    /// <summary>What stands for the name where the sentence only takes it up; its place is then the sentence, and its span that of these words.</summary>
    public TakenUpName? TakenUp { get; init; }

    /// <summary>An earlier sentence names it, and the text leads with another name since.</summary>
    public bool IsContested { get; init; }

    /// <param name="takenUp">Words of the claim's sentence.</param>
    public static SubjectAgreement Of(TakenUpName takenUp, SubjectHit hit, bool isInClause) => new(SubjectPlace.Sentence, hit, takenUp.Span, isInClause, TakingUp) { TakenUp = takenUp };

    public static SubjectAgreement Of(SubjectPlace place, SubjectHit hit, TextSpan span, bool isInClause)
    {
        var wholeness = hit.IsWhole ? 1.0 : 0.85;
        var nearness = place switch
        {
            SubjectPlace.Sentence => 1.0,
            SubjectPlace.PreviousSentence => 0.8,
            SubjectPlace.Title => 0.75,
            _ => 0.7,
        };
        return new(place, hit, span, isInClause, wholeness * nearness);
    }

    /// <summary>As the reason of a match says it.</summary>
    public string InWords(IndexedClaim indexed) => $"subject: {indexed.Claim.Subjects[0]} ({PlaceInWords})";

    private string PlaceInWords => Place switch
    {
        SubjectPlace.Sentence => TakenUp is null ? "in the sentence" : "taken up in the sentence",
        SubjectPlace.PreviousSentence => "in the sentence before",
        SubjectPlace.Title => "in the title",
        _ => "in a sentence before",
    };
}
