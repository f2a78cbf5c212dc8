using System.Collections.Immutable;
using FactCheck.CuratedClaims.Nodes;

namespace FactCheck.CuratedClaims.Reading;

/// <summary>Reads the sources of a claim or of one of its values. What they lack is the linter's business.</summary>
internal static class EvidenceReader
{
    public static ImmutableArray<Evidence> Read(Fields owner, ClaimsSource source) =>
        [.. owner.Items("evidence").Select(item => ReadSource(item, source)).OfType<Evidence>()];

    private static Evidence? ReadSource(ClaimNode node, ClaimsSource source)
    {
        if (node is not ClaimNode.Mapping mapping)
        {
            source.Report(
                node.Offset,
                $"a source is {node.Kind}, and has to be a mapping",
                "write `- {title: …, publisher: …, url: …, retrieved: …}`");
            return null;
        }

        var fields = new Fields(mapping, KeySet.Evidence, source);
        if (mapping.Entries.IsEmpty)
            source.Report(node.Offset, "the source is empty", "give its title, publisher and url");
        return new(
            fields.Text("title"),
            fields.Text("publisher"),
            fields.Text("url"),
            fields.Text("published"),
            fields.Text("retrieved"),
            fields.Text("locator"),
            fields.Text("quotation"),
            fields.Text("note"))
        {
            Position = source.PositionOf(node.Offset),
            Snapshot = fields.Text("snapshot"),
            Sha256 = fields.Text("sha256"),
        };
    }
}
