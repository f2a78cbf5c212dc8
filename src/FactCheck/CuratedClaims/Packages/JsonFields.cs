using System.Collections.Immutable;
using FactCheck.CuratedClaims.Nodes;

namespace FactCheck.CuratedClaims.Packages;

/// <summary>The fields of a JSON object that a standard of others describes: what is not asked for may be there and may be anything.</summary>
internal sealed class JsonFields(ClaimNode node, ClaimsSource source)
{
    private readonly ImmutableArray<MappingEntry> entries = node is ClaimNode.Mapping mapping ? mapping.Entries : [];

    public bool IsObject => node is ClaimNode.Mapping;

    public int Offset => node.Offset;

    public ClaimNode? Node(string key)
    {
        foreach (var entry in entries)
        {
            if (entry.Key == key)
                return entry.Value is ClaimNode.Null ? null : entry.Value;
        }

        return null;
    }

    public int OffsetOf(string key) => Node(key)?.Offset ?? Offset;

    /// <summary>A single value; null when absent or reported.</summary>
    public string? Text(string key)
    {
        switch (Node(key))
        {
            case null:
                return null;
            case ClaimNode.Scalar scalar:
                return scalar.Text;
            case var other:
                source.Report(other.Offset, $"\"{key}\" is {other.Kind}, and has to be a single value", $"write \"{key}\": \"…\"");
                return null;
        }
    }

    /// <summary>One text or a list of texts, each with its place; what is neither is left out.</summary>
    public ImmutableArray<(string Text, int Offset)> Texts(string key) => Node(key) switch
    {
        ClaimNode.Scalar single => [(single.Text, single.Offset)],
        ClaimNode.Sequence list => [.. list.Items.OfType<ClaimNode.Scalar>().Select(item => (item.Text, item.Offset))],
        _ => [],
    };

    /// <summary>A list of texts, or null when there is none.</summary>
    public ImmutableArray<string>? TextsOnly(string key) => Node(key) is null ? null : [.. Texts(key).Select(text => text.Text)];

    public JsonFields? Object(string key)
    {
        switch (Node(key))
        {
            case null:
                return null;
            case ClaimNode.Mapping mapping:
                return new(mapping, source);
            case var other:
                source.Report(other.Offset, $"\"{key}\" is {other.Kind}, and has to be an object", $"write \"{key}\": {{ … }} into the file itself");
                return null;
        }
    }

    /// <summary>The objects of a list; a single object counts as a list of one.</summary>
    public ImmutableArray<JsonFields> Items(string key) => Node(key) switch
    {
        ClaimNode.Sequence list => [.. list.Items.OfType<ClaimNode.Mapping>().Select(item => new JsonFields(item, source))],
        ClaimNode.Mapping single => [new(single, source)],
        _ => [],
    };
}
