using System.Collections.Immutable;
using System.Text;
using FactCheck.CuratedClaims.Nodes;

namespace FactCheck.CuratedClaims.Writing;

/// <summary>Writes claims as a person would: a key a line, short lists in brackets, two blanks a level.</summary>
internal static class YamlWriter
{
    public const int LongestLine = 150;

    /// <summary>One entry of the list <c>claims</c>.</summary>
    public static string Entry(ClaimNode.Mapping claim)
    {
        var text = new StringBuilder();
        WriteItem(text, claim, 2);
        return text.ToString();
    }

    private static void WriteItem(StringBuilder text, ClaimNode node, int indent)
    {
        text.Append(' ', indent).Append('-');
        if (node is not ClaimNode.Mapping mapping)
        {
            WriteValue(text, node, indent);
            return;
        }

        // The first key stands on the line of the dash.
        var start = text.Length - 1 - indent;
        text.Length = start;
        WriteEntries(text, mapping.Entries, indent + 2);
        text[start + indent] = '-';
    }

    private static void WriteEntries(StringBuilder text, ImmutableArray<MappingEntry> entries, int indent)
    {
        foreach (var entry in entries)
        {
            text.Append(' ', indent).Append(YamlText.Of(entry.Key)).Append(':');
            WriteValue(text, entry.Value, indent);
        }
    }

    private static void WriteValue(StringBuilder text, ClaimNode node, int indent)
    {
        switch (node)
        {
            case ClaimNode.Scalar scalar:
                text.Append(' ').Append(YamlText.Of(scalar.Text)).Append('\n');
                break;
            case ClaimNode.Sequence list when InBrackets(list, indent) is { } line:
                text.Append(' ').Append(line).Append('\n');
                break;
            case ClaimNode.Sequence list:
                text.Append('\n');
                foreach (var item in list.Items)
                    WriteItem(text, item, indent + 2);
                break;
            case ClaimNode.Mapping mapping:
                text.Append('\n');
                WriteEntries(text, mapping.Entries, indent + 2);
                break;
            default:
                text.Append(" ~\n");
                break;
        }
    }

    private static string? InBrackets(ClaimNode.Sequence list, int indent)
    {
        if (!list.Items.All(item => item is ClaimNode.Scalar))
            return null;
        var line = $"[{string.Join(", ", list.Items.Select(item => YamlText.Of(((ClaimNode.Scalar)item).Text, inBrackets: true)))}]";
        return line.Length + indent <= LongestLine || list.Items.IsEmpty ? line : null;
    }
}
