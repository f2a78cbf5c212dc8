using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace FactCheck.Documents.Markdown;

/// <summary>Reads title, author and date from a Markdown file's front matter. What is not well formed says nothing.</summary>
internal static class FrontMatter
{
    /// <param name="block">The front matter with its fences.</param>
    public static DocumentMetadata Read(ReadOnlySpan<char> block)
    {
        var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        try
        {
            ReadFields(new Parser(new StringReader(block.Trim("-\r\n").ToString())), fields);
        }
        catch (Exception fault) when (fault is YamlException or InvalidOperationException)
        {
            // What stood before the fault is kept. "title: [unclosed" is an invalid operation to the scanner.
        }

        return new(
            First(fields, "title", "headline"),
            First(fields, "author", "authors", "by", "byline"),
            PublicationDates.Parse(First(fields, "date", "published", "publishDate", "publish_date", "pubDate", "datePublished", "created")));
    }

    /// <summary>Takes the scalars of the outermost mapping, and of a list or mapping in it the first scalars that name someone.</summary>
    private static void ReadFields(Parser yaml, Dictionary<string, string> fields)
    {
        var depth = 0;
        string? key = null;
        string? inner = null;
        while (yaml.MoveNext())
        {
            switch (yaml.Current)
            {
                case MappingStart or SequenceStart:
                    depth++;
                    break;
                case MappingEnd or SequenceEnd:
                    depth--;
                    key = depth == 1 ? null : key;
                    inner = null;
                    break;
                case Scalar scalar when depth == 1 && key is null:
                    key = scalar.Value;
                    break;
                case Scalar scalar when depth == 1:
                    fields.TryAdd(key!, scalar.Value);
                    key = null;
                    break;
                case Scalar scalar when depth > 1 && key is not null:
                    inner = Join(fields, key, scalar.Value, inner);
                    break;
            }
        }
    }

    /// <summary>"[Ann Lee, Bo Park]" and "{name: Ann Lee, url: …}" both name authors.</summary>
    private static string? Join(Dictionary<string, string> fields, string key, string value, string? innerKey)
    {
        if (innerKey is null && value is "name" or "url" or "email" or "twitter" or "bio" or "affiliation")
            return value;
        if (innerKey is null or "name")
            fields[key] = fields.TryGetValue(key, out var known) ? $"{known}, {value}" : value;
        return null;
    }

    private static string? First(Dictionary<string, string> fields, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (fields.TryGetValue(name, out var value) && !string.IsNullOrWhiteSpace(value))
                return value.Trim();
        }

        return null;
    }
}
