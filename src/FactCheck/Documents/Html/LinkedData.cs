using System.Text.Json;

namespace FactCheck.Documents.Html;

/// <summary>Reads title, author and date of an article from a page's JSON-LD. What is not well formed says nothing.</summary>
internal static class LinkedData
{
    public static DocumentMetadata Of(IEnumerable<string> scripts)
    {
        foreach (var script in scripts)
        {
            if (Parse(script) is { } found && (found.Title is not null || found.Published is not null))
                return found;
        }

        return new();
    }

    private static DocumentMetadata? Parse(string script)
    {
        try
        {
            using var json = JsonDocument.Parse(script, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            return FindArticle(json.RootElement) is { } article ? Read(article) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The first object whose type is an article's: the root, one of a list, or one of its graph. The reader's own depth limit of 64 bounds the search.</summary>
    private static JsonElement? FindArticle(JsonElement root)
    {
        var pending = new Queue<JsonElement>([root]);
        while (pending.TryDequeue(out var at))
        {
            if (at.ValueKind == JsonValueKind.Array)
            {
                foreach (var item in at.EnumerateArray())
                    pending.Enqueue(item);
            }
            else if (at.ValueKind == JsonValueKind.Object)
            {
                if (IsArticle(at))
                    return at;
                foreach (var name in (string[])["@graph", "mainEntity", "mainEntityOfPage"])
                {
                    if (at.TryGetProperty(name, out var inner))
                        pending.Enqueue(inner);
                }
            }
        }

        return null;
    }

    private static bool IsArticle(JsonElement at) => at.TryGetProperty("@type", out var type) && type.ValueKind switch
    {
        JsonValueKind.String => IsArticleType(type.GetString()!),
        JsonValueKind.Array => type.EnumerateArray().Any(item => item.ValueKind == JsonValueKind.String && IsArticleType(item.GetString()!)),
        _ => false,
    };

    private static bool IsArticleType(string type) =>
        type.EndsWith("Article", StringComparison.Ordinal) || type.EndsWith("Posting", StringComparison.Ordinal) || type is "Report" or "ClaimReview";

    private static DocumentMetadata Read(JsonElement article) => new(
        Text(article, "headline") ?? Text(article, "name"),
        article.TryGetProperty("author", out var author) ? Names(author) : null,
        PublicationDates.Parse(Text(article, "datePublished")) ?? PublicationDates.Parse(Text(article, "dateCreated")));

    private static string? Names(JsonElement author) => author.ValueKind switch
    {
        JsonValueKind.String => author.GetString(),
        JsonValueKind.Object => Text(author, "name"),
        JsonValueKind.Array => string.Join(", ", author.EnumerateArray().Select(NameOf).Where(name => name is not null)) is { Length: > 0 } names ? names : null,
        _ => null,
    };

    private static string? NameOf(JsonElement author) =>
        author.ValueKind == JsonValueKind.String ? author.GetString() : author.ValueKind == JsonValueKind.Object ? Text(author, "name") : null;

    private static string? Text(JsonElement at, string name) =>
        at.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && !string.IsNullOrWhiteSpace(value.GetString()) ? value.GetString()!.Trim() : null;
}
