using FactCheck.Matches.Ranking.Candidates;

namespace FactCheck.Matches.Ranking.Profiles;

/// <summary>What re-ranking reads of a query.</summary>
internal sealed record QueryProfile(
    WordSequence Text, WordSequence Author, WordSequence Tags, WordSequence Neighbours, WordPieces Pieces, TextNumbers Numbers, int? Year)
{
    public static QueryProfile Of(ClaimQuery query, ICandidateSource source)
    {
        var post = SignedPost.Read(query.Text);
        var text = WordSequence.Of(post.Text, source);
        var author = WordSequence.Of(query.Speaker ?? post.Author, source);
        var tags = WordSequence.Of(PostMarkup.Tags(post.Text), source);
        var neighbours = WordSequence.Of(string.Join(" . ", query.Before.TakeLast(2).Concat(query.After.Take(2))), source);
        var date = query.Date ?? post.Date;
        return new(text, author, tags, neighbours, WordPieces.Of(text), TextNumbers.Of(PostMarkup.Plain(post.Text)), YearOf(date));
    }

    private static int? YearOf(string? date) => TextNumbers.Of(date) is { Years: [.., var year] } ? year : null;
}
