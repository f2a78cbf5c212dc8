using System.Collections.Immutable;
using FactCheck.CuratedClaims.Nodes;

namespace FactCheck.CuratedClaims.Reading;

/// <summary>The fields of one entry, each read as the type it has to be; whatever is wrong is reported where it stands.</summary>
internal sealed class Fields
{
    private readonly Dictionary<string, MappingEntry> entries = new(StringComparer.Ordinal);
    private readonly ClaimsSource source;

    public Fields(ClaimNode.Mapping mapping, KeySet keys, ClaimsSource source)
    {
        this.source = source;
        Offset = mapping.Offset;
        foreach (var entry in mapping.Entries)
        {
            if (!keys.Keys.Contains(entry.Key))
                source.Report(entry.Offset, $"{keys.Owner} has no key '{Shortened(entry.Key)}'", keys.AdviceFor(entry.Key));
            else if (entry.Value is not ClaimNode.Null && !entries.TryAdd(entry.Key, entry))
                source.Report(entry.Offset, $"the key '{entry.Key}' stands twice", "keep one of them");
        }
    }

    /// <summary>Where the entry starts.</summary>
    public int Offset { get; }

    public bool Has(string key) => entries.ContainsKey(key);

    public int OffsetOf(string key) => entries.TryGetValue(key, out var entry) ? entry.Value.Offset : Offset;

    public ClaimNode? Node(string key) => entries.TryGetValue(key, out var entry) ? entry.Value : null;

    /// <summary>A single value as written; null when absent or reported.</summary>
    public string? Text(string key) => Node(key) is { } node ? TextOf(node, $"`{key}`") : null;

    public string RequiredText(string key, string advice)
    {
        if (!Has(key))
            source.Report(Offset, $"`{key}` is missing", advice);
        return Text(key) ?? "";
    }

    /// <summary>One text or a list of texts.</summary>
    public ImmutableArray<string> Texts(string key) => Node(key) switch
    {
        null => [],
        ClaimNode.Sequence list => [.. list.Items.Select(item => TextOf(item, $"each entry of `{key}`")).OfType<string>()],
        var single => TextOf(single, $"`{key}`") is { } text ? [text] : [],
    };

    /// <summary>The entries of a list.</summary>
    public ImmutableArray<ClaimNode> Items(string key)
    {
        switch (Node(key))
        {
            case null:
                return [];
            case ClaimNode.Sequence list:
                return list.Items;
            case var other:
                source.Report(other.Offset, $"`{key}` is {other.Kind}, and has to be a list", "start each entry on its own line with `- `");
                return [];
        }
    }

    /// <summary>A text out of a closed list, as its index in the list; null when absent or reported.</summary>
    public int? Choice(string key, ImmutableArray<string> choices)
    {
        if (Text(key) is not { } text)
            return null;
        var index = choices.IndexOf(text.ToLowerInvariant());
        if (index >= 0)
            return index;
        var meant = ClosestWord.To(text, choices);
        source.Report(
            OffsetOf(key),
            $"`{key}` is '{Shortened(text)}'",
            meant is null ? $"write {string.Join(", ", choices)}" : $"did you mean `{meant}`? It is one of {string.Join(", ", choices)}");
        return null;
    }

    /// <summary>A single value that is not empty; null when reported.</summary>
    /// <param name="name">What the value is, as an error message would call it.</param>
    public string? TextOf(ClaimNode node, string name)
    {
        if (node is not ClaimNode.Scalar scalar)
        {
            source.Report(
                node.Offset,
                $"{name} is {node.Kind}, and has to be a single value",
                "write one text; put it in quotes when it holds a colon or a comma");
            return null;
        }

        var text = scalar.Text.Trim();
        if (text.Length > 0)
            return text;
        source.Report(node.Offset, $"{name} is empty", "write its value, or leave the key out");
        return null;
    }

    /// <summary>A part of a text that fits on a line of an error message.</summary>
    public static string Shortened(string text) => text.Length <= 60 ? text : text[..57] + "...";
}
