namespace FactCheck.Matches;

/// <summary>How surely a claim of the article speaks of a curated claim's subject.</summary>
/// <param name="Strength">From 0 to 1.</param>
internal readonly record struct SubjectAgreement(SubjectPlace Place, SubjectHit Hit, double Strength)
{
    public static SubjectAgreement Of(SubjectPlace place, SubjectHit hit)
    {
        var wholeness = hit.IsWhole ? 1.0 : 0.85;
        var nearness = place switch
        {
            SubjectPlace.Sentence => 1.0,
            SubjectPlace.PreviousSentence => 0.8,
            _ => 0.75,
        };
        return new(place, hit, wholeness * nearness);
    }
}
