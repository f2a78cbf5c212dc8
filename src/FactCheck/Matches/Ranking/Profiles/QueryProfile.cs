using FactCheck.Matches.Indexing;

namespace FactCheck.Matches.Ranking.Profiles;

/// <summary>What re-ranking reads of a query.</summary>
internal sealed record QueryProfile(WordSequence Text, WordSequence Author, WordSequence Tags, WordSequence Neighbours, TextNumbers Numbers, int? Year)
{
    public static QueryProfile Of(ClaimQuery query, RankingIndex index)
    {
        var reader = new WordSequenceReader(index);
        var post = SignedPost.Read(query.Text);
        var neighbours = string.Join(" . ", query.Before.TakeLast(2).Concat(query.After.Take(2)));
        return new(
            reader.Read(post.Text),
            reader.Read(query.Speaker ?? post.Author),
            reader.Read(PostMarkup.Tags(post.Text)),
            reader.Read(neighbours),
            TextNumbers.Of(PostMarkup.Plain(post.Text)),
            YearOf(query.Date ?? post.Date));
    }

    private static int? YearOf(string? date) => TextNumbers.Of(date) is { Years: [.., var year] } ? year : null;
}
