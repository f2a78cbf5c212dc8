using System.Collections.Immutable;
using FactCheck.Matches.Indexing;
using FactCheck.Matches.Ranking.Candidates;
using FactCheck.Matches.Ranking.Profiles;

namespace FactCheck.Matches.Ranking.Features;

/// <summary>Weighs the candidates of a query by what their texts share with it.</summary>
internal static class FeatureReader
{
    public static readonly int Count = Enum.GetValues<Feature>().Length;

    private static readonly (Feature Gap, Feature Of)[] Gaps =
    [
        (Feature.QueryInClaimGap, Feature.QueryInClaim), (Feature.ClaimInQueryGap, Feature.ClaimInQuery), (Feature.CosineGap, Feature.Cosine),
        (Feature.PieceCosineGap, Feature.PieceCosine), (Feature.QueryPiecesGap, Feature.QueryPiecesInClaim), (Feature.LongestPhraseGap, Feature.LongestPhrase),
        (Feature.TellingWordsGap, Feature.TellingWordsInClaim),
    ];

    /// <summary>The features of each candidate, one row a candidate.</summary>
    /// <param name="ideal">The score of a candidate that has all of the query's words as well as can be.</param>
    public static double[] Read(QueryProfile query, ImmutableArray<Candidate> candidates, long ideal, RankingIndex index)
    {
        var rows = new double[candidates.Length * Count];
        var own = new QueryWords(query.Text);
        var queryPieces = new QueryPieces(own.Forms);
        var all = new CandidateWords(index, query, own, queryPieces);
        var claims = new CandidateTexts(candidates, index, all);
        var words = new WordFeatures(own, all, claims);
        var phrases = new PhraseFeatures(own, all);
        var pieces = new PieceFeatures(own, queryPieces, all);
        var others = new OtherFeatures(query, all);
        var posts = new PostFeatures(query, all);
        for (var rank = 0; rank < candidates.Length; rank++)
        {
            var claim = claims[rank];
            var row = new FeatureRow(rows.AsSpan(rank * Count, Count));
            row[Feature.CandidateScore] = ideal == 0 ? 0 : (double)candidates[rank].Score / ideal;
            row[Feature.CandidateGap] = (double)candidates[rank].Score / candidates[0].Score;
            row[Feature.CandidateRank] = Math.Log2(1 + rank);
            words.Read(claim, row);
            phrases.Read(claim, row);
            pieces.Read(claim, row);
            others.Read(claim, row);
            posts.Read(claim, row);
        }

        ReadGaps(rows);
        return rows;
    }

    private static void ReadGaps(double[] rows)
    {
        foreach (var (gap, of) in Gaps)
        {
            var best = 0.0;
            for (var at = (int)of; at < rows.Length; at += Count)
                best = Math.Max(best, rows[at]);
            for (var at = 0; at < rows.Length; at += Count)
                rows[at + (int)gap] = rows[at + (int)of] - best;
        }
    }
}
