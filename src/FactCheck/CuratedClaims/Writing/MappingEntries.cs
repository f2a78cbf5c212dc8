using System.Collections.Immutable;
using FactCheck.CuratedClaims.Nodes;

namespace FactCheck.CuratedClaims.Writing;

/// <summary>Gathers the entries of a mapping that is to be written; what is absent or empty is left out.</summary>
internal sealed class MappingEntries
{
    private readonly ImmutableArray<MappingEntry>.Builder entries = ImmutableArray.CreateBuilder<MappingEntry>();

    public void Add(string key, ClaimNode value) => entries.Add(new(key, 0, value));

    public void Add(string key, string? text)
    {
        if (text is not null)
            Add(key, new ClaimNode.Scalar(0, text));
    }

    /// <summary>One text alone, or a list of them.</summary>
    public void Add(string key, ImmutableArray<string> texts)
    {
        if (texts is [var only])
            Add(key, only);
        else
            Add(key, texts.Select(text => new ClaimNode.Scalar(0, text)));
    }

    public void Add(string key, IEnumerable<ClaimNode> items)
    {
        if (items.ToImmutableArray() is { IsEmpty: false } list)
            Add(key, new ClaimNode.Sequence(0, list));
    }

    public ClaimNode.Mapping ToMapping() => new(0, entries.ToImmutable());
}
