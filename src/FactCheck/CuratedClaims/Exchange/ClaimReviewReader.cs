using System.Collections.Immutable;
using System.Text;
using FactCheck.CuratedClaims.Linting;
using FactCheck.CuratedClaims.Nodes;
using FactCheck.CuratedClaims.Packages;
using FactCheck.CuratedClaims.Reading;
using FactCheck.Mentions;

namespace FactCheck.CuratedClaims.Exchange;

/// <summary>
/// Reads ClaimReview: one, a list, a <c>@graph</c>, or a data feed of them. What schema.org and those who use it ask for has to be there: <c>claimReviewed</c>,
/// <c>reviewRating</c> and <c>url</c>.
/// </summary>
internal sealed class ClaimReviewReader(ClaimsSource source)
{
    private const int LongestSlug = 80;
    private const string Advice = "write an object with \"@type\": \"ClaimReview\", \"claimReviewed\", \"reviewRating\" and \"url\"";

    /// <summary>Where lists of reviews stand in what wraps them.</summary>
    private static readonly string[] Wrappers = ["@graph", "dataFeedElement", "item", "itemListElement"];

    public IEnumerable<ClaimNode> Read()
    {
        ClaimNode root;
        try
        {
            root = JsonNodes.Read(Encoding.UTF8.GetBytes(source.Text), source);
        }
        catch (MalformedNodeException fault)
        {
            source.Report(fault.Offset, fault.Message, "correct the JSON there: keys and texts in double quotes, no comma after the last");
            return [];
        }

        var reviews = new List<JsonFields>();
        Gather(root, reviews);
        return reviews.Select(ReadReview).OfType<ClaimNode>();
    }

    private void Gather(ClaimNode node, List<JsonFields> reviews)
    {
        if (node is ClaimNode.Sequence list)
        {
            foreach (var item in list.Items)
                Gather(item, reviews);
            return;
        }

        if (node is not ClaimNode.Mapping)
        {
            source.Report(node.Offset, $"an entry is {node.Kind}, and has to be an object", Advice);
            return;
        }

        var fields = new JsonFields(node, source);
        var wrapped = Wrappers.Select(fields.Node).OfType<ClaimNode>().ToArray();
        if (fields.Texts("@type").Any(type => type.Text == "ClaimReview"))
            reviews.Add(fields);
        else if (wrapped.Length == 0)
            source.Report(node.Offset, fields.Texts("@type").FirstOrDefault().Text is { } type ? $"this is of the type {Fields.Shortened(type)}, and no ClaimReview" : "this has no type, and is no ClaimReview", Advice);
        foreach (var inner in wrapped)
            Gather(inner, reviews);
    }

    private ClaimNode.Mapping? ReadReview(JsonFields review)
    {
        var statement = Required(review, "claimReviewed");
        var url = Required(review, "url");
        if (url is not null && !EvidenceCheck.IsWebAddress(url.Text))
        {
            source.Report(url.Offset, $"'{Fields.Shortened(url.Text)}' is no web address", "write it with http:// or https:// and percent-encode blanks");
            url = null;
        }

        if (review.Object("reviewRating") is not { } ratingFields)
        {
            source.Report(review.Offset, "the review has no \"reviewRating\"", Advice);
            return null;
        }

        var (name, value) = (ratingFields.Text("alternateName"), ratingFields.Text("ratingValue"));
        var rating = RatingNames.Find(name, value, ratingFields.Text("worstRating"), ratingFields.Text("bestRating"));
        if (rating is null)
            source.Report(
                ratingFields.Offset,
                name is null && value is null ? "the rating has neither \"ratingValue\" nor \"alternateName\"" : $"nobody knows the rating '{Fields.Shortened(name ?? value!)}'",
                "give a \"ratingValue\" between \"worstRating\" and \"bestRating\", or an \"alternateName\" such as True, False or Mixture");
        else if (RatingNames.Disagree(name, value, ratingFields.Text("worstRating"), ratingFields.Text("bestRating")))
            source.Report(ratingFields.Offset, $"the rating's name, '{Fields.Shortened(name!)}', and its value, {Fields.Shortened(value!)}, say the opposite of each other", "correct the one that is wrong");
        var isDated = HasDay(review, "datePublished");
        if (statement is null || url is null || rating is null || !isDated)
            return null;
        var item = review.Items("itemReviewed").FirstOrDefault();
        return Claim(review, item, statement, rating);
    }

    private static ClaimNode.Mapping Claim(JsonFields review, JsonFields? item, ClaimNode.Scalar statement, string rating)
    {
        var publisher = NameOf(review, "author") ?? NameOf(review, "publisher");
        var entries = ImmutableArray.CreateBuilder<MappingEntry>();
        var id = review.Node("identifier") as ClaimNode.Scalar ?? new ClaimNode.Scalar(statement.Offset, IdOf(publisher?.Text, statement.Text));
        entries.Add(new("id", id.Offset, id));
        entries.Add(new("statement", statement.Offset, statement));
        entries.Add(new("rating", review.OffsetOf("reviewRating"), new ClaimNode.Scalar(review.OffsetOf("reviewRating"), rating)));
        if (item is not null && NameOf(item, "author") is { } speaker)
            entries.Add(new("speaker", speaker.Offset, speaker));
        var own = review.Node("factcheck") as ClaimNode.Mapping;
        if (item?.Node("datePublished") is ClaimNode.Scalar said && own?.Entries.Any(entry => entry.Key is "subject" or "property") != true)
            entries.Add(new("date", said.Offset, said));
        if (own is not null)
            entries.AddRange(own.Entries);
        else
            entries.Add(new("evidence", review.Offset, new ClaimNode.Sequence(review.Offset, [Source(review, publisher)])));
        return new(review.Offset, entries.ToImmutable());
    }

    private static ClaimNode.Mapping Source(JsonFields review, ClaimNode.Scalar? publisher)
    {
        var entries = ImmutableArray.CreateBuilder<MappingEntry>();
        Add("title", review.Node("name") ?? review.Node("headline"));
        Add("publisher", publisher);
        Add("url", review.Node("url"));
        // "2017-02-18T10:00:00Z": a source has a day.
        Add("published", review.Node("datePublished") is ClaimNode.Scalar { Text.Length: > 10 } moment ? moment with { Text = moment.Text[..10] } : review.Node("datePublished"));
        return new(review.Offset, entries.ToImmutable());

        void Add(string key, ClaimNode? node)
        {
            if (node is ClaimNode.Scalar { Text.Length: > 0 } scalar)
                entries.Add(new(key, scalar.Offset, scalar));
        }
    }

    /// <summary>Without the field, or with a date of ISO 8601 in it, with or without a time.</summary>
    private bool HasDay(JsonFields fields, string key)
    {
        if (fields.Node(key) is not ClaimNode.Scalar { Text: { Length: > 0 } text } scalar || Period.Parse(text) is { First: not null })
            return true;
        source.Report(scalar.Offset, $"'{Fields.Shortened(text)}' is no date", "write it as 2017-02-18, or as 2017-02-18T10:00:00Z");
        return false;
    }

    private ClaimNode.Scalar? Required(JsonFields review, string key)
    {
        if (review.Node(key) is ClaimNode.Scalar scalar && !string.IsNullOrWhiteSpace(scalar.Text))
            return scalar;
        source.Report(review.OffsetOf(key), $"the review has no \"{key}\"", Advice);
        return null;
    }

    /// <summary>A name as a text, or as the name of a person or an organisation.</summary>
    private static ClaimNode.Scalar? NameOf(JsonFields fields, string key) =>
        fields.Node(key) as ClaimNode.Scalar ?? fields.Items(key).FirstOrDefault()?.Node("name") as ClaimNode.Scalar;

    private static string IdOf(string? publisher, string statement)
    {
        var slug = Slug.Of(statement);
        if (slug.Length > LongestSlug)
            slug = slug[..LongestSlug].TrimEnd('-');
        return publisher is null ? $"checks/{slug}" : $"checks/{Slug.Of(publisher)[..Math.Min(Slug.Of(publisher).Length, LongestSlug)]}/{slug}";
    }
}
