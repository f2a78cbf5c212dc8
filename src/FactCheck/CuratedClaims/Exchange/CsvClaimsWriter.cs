using System.Collections.Immutable;
using System.Text;
using FactCheck.CuratedClaims.Nodes;
using FactCheck.CuratedClaims.Writing;

namespace FactCheck.CuratedClaims.Exchange;

/// <summary>Writes claims as a table, as RFC 4180 has it, with line feeds.</summary>
internal static class CsvClaimsWriter
{
    public static void Write(IEnumerable<CuratedClaim> claims, Stream output)
    {
        using var text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        WriteRow(CsvColumns.All, text);
        foreach (var claim in claims)
        {
            foreach (var row in Rows(ClaimNodes.Of(claim)))
                WriteRow(CsvColumns.All.Select(column => row.GetValueOrDefault(column, "")), text);
        }
    }

    private static IEnumerable<Dictionary<string, string>> Rows(ClaimNode.Mapping claim)
    {
        var row = new Dictionary<string, string>(StringComparer.Ordinal);
        var further = new List<(string Part, string? Period, ClaimNode Value)>();
        var sources = ImmutableArray<ClaimNode>.Empty;
        foreach (var (key, _, value) in claim.Entries)
        {
            if (key == "evidence")
                sources = ((ClaimNode.Sequence)value).Items;
            else if (key == "series")
                further.AddRange(((ClaimNode.Mapping)value).Entries.Select(entry => (key, (string?)entry.Key, entry.Value)));
            else if (key is "also" or "disputed-by")
                further.AddRange(((ClaimNode.Sequence)value).Items.Select(item => (key, (string?)null, item)));
            else if (key == "value" && value is ClaimNode.Mapping)
                further.Add((key, null, value));
            else
                row[key] = value is ClaimNode.Sequence list ? CsvColumns.Join(list.Items.Select(Text)) : CsvColumns.Lists.Contains(key) ? CsvColumns.Join([Text(value)]) : Text(value);
        }

        return WithSources(row, sources).Concat(further.SelectMany(value => ValueRows(row["id"], value.Part, value.Period, value.Value)));
    }

    private static IEnumerable<Dictionary<string, string>> ValueRows(string id, string part, string? period, ClaimNode value)
    {
        var row = new Dictionary<string, string>(StringComparer.Ordinal) { ["id"] = id, [CsvColumns.Part] = part };
        if (period is not null)
            row["period"] = period;
        if (value is not ClaimNode.Mapping mapping)
        {
            row["value"] = Text(value);
            return [row];
        }

        foreach (var entry in mapping.Entries.Where(entry => entry.Value is ClaimNode.Scalar))
            row[entry.Key] = Text(entry.Value);
        return WithSources(row, mapping.Entries.Where(entry => entry.Key == "evidence").SelectMany(entry => ((ClaimNode.Sequence)entry.Value).Items));
    }

    /// <summary>A row with its first source in it, and a row for each of the others.</summary>
    private static IEnumerable<Dictionary<string, string>> WithSources(Dictionary<string, string> row, IEnumerable<ClaimNode> sources)
    {
        var current = row;
        foreach (var source in sources)
        {
            if (current is null)
                current = new(StringComparer.Ordinal) { ["id"] = row["id"], [CsvColumns.Part] = CsvColumns.Source };
            foreach (var entry in ((ClaimNode.Mapping)source).Entries)
                current[CsvColumns.SourcePrefix + entry.Key] = Text(entry.Value);
            yield return current;
            current = null;
        }

        if (current is not null)
            yield return current;
    }

    private static string Text(ClaimNode node) => ((ClaimNode.Scalar)node).Text;

    private static void WriteRow(IEnumerable<string> cells, StreamWriter text)
    {
        text.Write(string.Join(',', cells.Select(Cell)));
        text.Write('\n');
    }

    private static string Cell(string text) =>
        text.AsSpan().ContainsAny("\",\r\n") || text.StartsWith(' ') || text.EndsWith(' ') ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
