using FactCheck.Matches.Ranking.Profiles;

namespace FactCheck.Matches.Ranking.Features;

/// <summary>What pieces of words say: how much of each word the other side has, so that other inflections and spellings count in part.</summary>
internal sealed class PieceFeatures
{
    private readonly WordPieces query;
    private readonly Dictionary<uint, int> places = [];
    private readonly int[] placeOf;
    private readonly int[] seenAt;
    private int stamp;

    public PieceFeatures(QueryProfile query)
    {
        this.query = query.Pieces;
        placeOf = new int[this.query.Pieces.Length];
        for (var i = 0; i < placeOf.Length; i++)
        {
            places.TryAdd(this.query.Pieces[i], places.Count);
            placeOf[i] = places[this.query.Pieces[i]];
        }

        seenAt = new int[places.Count];
    }

    public void Read(WordPieces claim, FeatureRow row)
    {
        stamp++;
        var (claimShared, claimWhole, piece) = (0.0, 0.0, 0);
        for (var word = 0; word < claim.Words.Length; word++)
        {
            var (hits, first) = (0, piece);
            for (; piece < claim.Ends[word]; piece++)
            {
                if (!places.TryGetValue(claim.Pieces[piece], out var place))
                    continue;
                seenAt[place] = stamp;
                hits++;
            }

            claimShared += claim.Rarities[word] * Likeness(hits, piece - first);
            claimWhole += claim.Rarities[word];
        }

        var (queryShared, queryWhole) = QueryShares();
        row[Feature.QueryPiecesInClaim] = FeatureRow.Share(queryShared, queryWhole);
        row[Feature.ClaimPiecesInQuery] = FeatureRow.Share(claimShared, claimWhole);
        row[Feature.PieceCosine] = FeatureRow.Share(Math.Sqrt(queryShared * claimShared), Math.Sqrt(queryWhole * claimWhole));
    }

    private (double Shared, double Whole) QueryShares()
    {
        var (shared, whole, piece) = (0.0, 0.0, 0);
        for (var word = 0; word < query.Words.Length; word++)
        {
            var (hits, first) = (0, piece);
            for (; piece < query.Ends[word]; piece++)
                hits += seenAt[placeOf[piece]] == stamp ? 1 : 0;
            shared += query.Rarities[word] * Likeness(hits, piece - first);
            whole += query.Rarities[word];
        }

        return (shared, whole);
    }

    /// <summary>Half of a word's pieces is less than half the word: most words share some.</summary>
    private static double Likeness(int hits, int pieces) => pieces == 0 ? 0 : (double)hits * hits / ((double)pieces * pieces);
}
