using FactCheck.CuratedClaims;
using FactCheck.Matches.Ranking.Candidates;

namespace FactCheck.Matches.Ranking.Profiles;

/// <summary>What re-ranking reads of a claim, from its texts.</summary>
internal sealed record ClaimProfile(WordSequence Statement, WordSequence Title, WordSequence Labels, WordSequence Speaker, WordPieces Pieces, TextNumbers Numbers)
{
    public static ClaimProfile Of(CuratedClaim claim, ICandidateSource source)
    {
        var statement = WordSequence.Of(claim.Statement, source);
        var title = WordSequence.Of(claim.Title, source);
        var labels = WordSequence.Of(string.Join(" . ", claim.Subjects.Concat(claim.Properties)), source);
        return new(statement, title, labels, WordSequence.Of(claim.Speaker, source), WordPieces.Of(statement, title, labels), TextNumbers.Of($"{claim.Statement} | {claim.Title}"));
    }
}
