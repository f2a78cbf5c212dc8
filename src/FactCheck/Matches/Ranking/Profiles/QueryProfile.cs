using FactCheck.Matches.Indexing;

namespace FactCheck.Matches.Ranking.Profiles;

/// <summary>What re-ranking reads of a query.</summary>
/// <param name="Written">When it was written.</param>
/// <param name="ShowsPicture">It shows a picture or speaks of one.</param>
internal sealed record QueryProfile(WordSequence Text, WordSequence Author, WordSequence Tags, WordSequence Neighbours, TextNumbers Numbers, WrittenDate Written, bool ShowsPicture)
{
    public static QueryProfile Of(ClaimQuery query, RankingIndex index)
    {
        var reader = new WordSequenceReader(index);
        var post = SignedPost.Read(query.Text);
        var text = reader.Read(post.Text);
        var neighbours = string.Join(" . ", query.Before.TakeLast(2).Concat(query.After.Take(2)));
        return new(
            text,
            reader.Read(query.Speaker ?? post.Author),
            reader.Read(PostMarkup.Tags(post.Text)),
            reader.Read(neighbours),
            TextNumbers.Of(PostMarkup.Plain(post.Text)),
            WrittenDate.Read(query.Date ?? post.Date),
            PostMarkup.ShowsPicture(post.Text) || Array.Exists(text.Forms, form => PostWords.All.Contains(new(form, WordRoles.Picture, 0))));
    }
}
