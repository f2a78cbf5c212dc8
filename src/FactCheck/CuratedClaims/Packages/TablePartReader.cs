using System.Collections.Immutable;
using FactCheck.CuratedClaims.Nodes;
using FactCheck.CuratedClaims.Reading;

namespace FactCheck.CuratedClaims.Packages;

/// <summary>Reads where a table's claims have their parts from.</summary>
internal sealed class TablePartReader(ClaimsSource source)
{
    private const string HeadingsWord = "headings";

    public TablePart Required(Fields owner, string key, string advice)
    {
        if (!owner.Has(key))
            source.Report(owner.Offset, $"`{key}` is missing", advice);
        return Read(owner, key) ?? new TablePart.Fixed(owner.Offset, [""]);
    }

    /// <summary>A column (<c>{column: Year}</c>), a fixed text or list of texts, or for periods the headings; null when absent or reported.</summary>
    public TablePart? Read(Fields owner, string key)
    {
        var offset = owner.OffsetOf(key);
        if (owner.Node(key) is ClaimNode.Mapping mapping)
        {
            var fields = new Fields(mapping, KeySet.Column, source);
            return new TablePart.Column(fields.OffsetOf("column"), fields.RequiredText("column", "write the column's heading: `{column: Year}`"));
        }

        var texts = owner.Texts(key);
        if (texts.IsEmpty)
            return null;
        return key == "period" && texts is [HeadingsWord] ? new TablePart.Headings(offset) : new TablePart.Fixed(offset, texts);
    }

    /// <summary>A mapping of names to one text or several.</summary>
    public ImmutableDictionary<string, ImmutableArray<string>> Names(Fields owner, string key)
    {
        var names = ImmutableDictionary.CreateBuilder<string, ImmutableArray<string>>(StringComparer.Ordinal);
        if (owner.Node(key) is ClaimNode.Mapping mapping)
        {
            // The names are the table's own: any key is right.
            var fields = new Fields(mapping, new($"`{key}`", [.. mapping.Entries.Select(entry => entry.Key)]), source);
            foreach (var entry in mapping.Entries)
                names[entry.Key] = fields.Texts(entry.Key);
        }
        else if (owner.Node(key) is { } other)
        {
            source.Report(other.Offset, $"`{key}` is {other.Kind}, and has to be a mapping", $"write `{key}: {{\"a name of the table\": [another, a third]}}`");
        }

        return names.ToImmutable();
    }
}
