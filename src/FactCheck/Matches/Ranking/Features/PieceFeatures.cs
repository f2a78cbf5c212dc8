using FactCheck.Matches.Ranking.Profiles;

namespace FactCheck.Matches.Ranking.Features;

/// <summary>What pieces of words say: how much of each word the other side has, so that other inflections and spellings count in part.</summary>
internal sealed class PieceFeatures(QueryWords query, QueryPieces pieces, CandidateWords words)
{
    private readonly int[] seenAt = new int[pieces.Count];
    private int stamp;

    public void Read(in CandidateText claim, FeatureRow row)
    {
        stamp++;
        var (claimShared, claimWhole) = (0.0, 0.0);
        var all = words.All;
        foreach (var number in claim.Words)
        {
            ref readonly var word = ref all[number];
            foreach (var piece in words.HitsOf(word))
                seenAt[piece] = stamp;
            claimShared += word.Rarity * word.Likeness;
            claimWhole += word.Rarity;
        }

        var (queryShared, queryWhole) = QueryShares();
        row[Feature.QueryPiecesInClaim] = FeatureRow.Share(queryShared, queryWhole);
        row[Feature.ClaimPiecesInQuery] = FeatureRow.Share(claimShared, claimWhole);
        row[Feature.PieceCosine] = FeatureRow.Share(Math.Sqrt(queryShared * claimShared), Math.Sqrt(queryWhole * claimWhole));
    }

    private (double Shared, double Whole) QueryShares()
    {
        var (shared, whole) = (0.0, 0.0);
        for (var word = 0; word < query.Count; word++)
        {
            var hits = 0;
            var own = pieces.OfWord(word);
            foreach (var piece in own)
                hits += seenAt[piece] == stamp ? 1 : 0;
            shared += query.Rarities[word] * WordPieces.Likeness(hits, own.Length);
            whole += query.Rarities[word];
        }

        return (shared, whole);
    }
}
