using FactCheck.Matches.Ranking.Profiles;

namespace FactCheck.Matches.Ranking.Features;

/// <summary>What numbers, names, tags, years, the speaker and the sentences around a query say.</summary>
internal sealed class OtherFeatures(QueryProfile query)
{
    private readonly HashSet<uint> text = [.. query.Text.Words];
    private readonly HashSet<uint> textAndAuthor = [.. query.Text.Words, .. query.Author.Words];
    private readonly HashSet<uint> neighbours = [.. query.Neighbours.Words];
    private readonly HashSet<uint> tags = [.. query.Tags.Words];
    private readonly HashSet<uint> author = [.. query.Author.Words];

    public void Read(ClaimProfile claim, FeatureRow row)
    {
        ReadNumbers(claim.Numbers, row);
        ReadNames(claim, row);
        ReadNeighbours(claim.Pieces, row);
        row[Feature.TagsInClaim] = Shared(tags, claim.Pieces);
        row[Feature.AuthorInClaim] = Shared(author, claim.Pieces);
        row[Feature.SpeakerIsClaims] = claim.Speaker.Length > 0 && Array.Exists(claim.Speaker.Words, author.Contains) ? 1 : 0;
    }

    private void ReadNumbers(TextNumbers claim, FeatureRow row)
    {
        var shared = claim.Values.Count(value => Array.BinarySearch(query.Numbers.Values, value) >= 0);
        row[Feature.NumbersShared] = shared;
        row[Feature.ClaimNumbersMissing] = claim.Values.Length - shared;
        if (query.Year is not { } year || claim.Years.Length == 0)
            return;
        row[Feature.SameYear] = Array.IndexOf(claim.Years, year) >= 0 ? 1 : 0;
        row[Feature.OtherYear] = Array.IndexOf(claim.Years, year) >= 0 ? 0 : Math.Min(5, claim.Years.Min(other => Math.Abs(other - year)));
    }

    private void ReadNames(ClaimProfile claim, FeatureRow row)
    {
        var (shared, whole) = (0.0, 0.0);
        for (var at = 0; at < claim.Statement.Length; at++)
        {
            if (!claim.Statement.Names[at])
                continue;
            whole += claim.Statement.Rarities[at];
            shared += textAndAuthor.Contains(claim.Statement.Words[at]) ? claim.Statement.Rarities[at] : 0;
        }

        row[Feature.NamesOfClaimInQuery] = FeatureRow.Share(shared, whole);
    }

    private void ReadNeighbours(WordPieces claim, FeatureRow row)
    {
        if (neighbours.Count == 0)
            return;
        var (covered, added, whole) = (0.0, 0.0, 0.0);
        for (var i = 0; i < claim.Words.Length; i++)
        {
            whole += claim.Rarities[i];
            if (!neighbours.Contains(claim.Words[i]))
                continue;
            covered += claim.Rarities[i];
            added += text.Contains(claim.Words[i]) ? 0 : claim.Rarities[i];
        }

        row[Feature.NeighboursCoverClaim] = FeatureRow.Share(covered, whole);
        row[Feature.NeighboursAddToClaim] = FeatureRow.Share(added, whole);
    }

    private static double Shared(HashSet<uint> words, WordPieces claim)
    {
        var sum = 0.0;
        if (words.Count == 0)
            return sum;
        for (var i = 0; i < claim.Words.Length; i++)
            sum += words.Contains(claim.Words[i]) ? claim.Rarities[i] : 0;
        return sum;
    }
}
