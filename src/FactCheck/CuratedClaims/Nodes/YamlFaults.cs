using YamlDotNet.Core;

namespace FactCheck.CuratedClaims.Nodes;

/// <summary>Says what is wrong where a text is no YAML.</summary>
internal static class YamlFaults
{
    private const string IndentAdvice = "look at the indent of this line and the one above: two spaces a level, no tabs; put a text with a colon in quotes";

    /// <summary>The parser also gives up with an <see cref="InvalidOperationException"/>: on "[A" that the next line's dash does not close.</summary>
    public static bool Include(Exception fault) => fault is MalformedNodeException or YamlException or InvalidOperationException;

    /// <param name="fault">One of those included.</param>
    /// <param name="nodes">What was being read.</param>
    /// <returns>Where the text went wrong.</returns>
    public static int Report(Exception fault, YamlNodes nodes, ClaimsSource source)
    {
        switch (fault)
        {
            case MalformedNodeException malformed:
                source.Report(malformed.Offset, malformed.Message, malformed.Advice);
                return malformed.Offset;
            case YamlException yaml:
                return Report(yaml, nodes.Start, source);
            default:
                var offset = nodes.Offset;
                source.Report(offset, "the YAML cannot be read: a bracket or brace that opens here is not closed", IndentAdvice);
                return offset;
        }
    }

    private static int Report(YamlException fault, int start, ClaimsSource source)
    {
        var (opened, met) = (start + (int)fault.Start.Index, start + (int)fault.End.Index);
        if (At(source.Text, met) == '\t')
        {
            source.Report(met, "a tab stands in the indent", IndentAdvice);
            return met;
        }

        var first = At(source.Text, opened);
        if (first is '%' or '@' or '`')
            source.Report(opened, $"a text cannot start with '{first}'", $"put it in quotes: \"{first}\"");
        else
            source.Report(opened, $"the YAML cannot be read: {Sentence(fault.Message)}", IndentAdvice);
        return opened;
    }

    private static char At(string text, int offset) => offset < text.Length ? text[offset] : '\0';

    private static string Sentence(string message)
    {
        var text = message.TrimEnd('.');
        return text.Length == 0 ? "it is malformed" : char.ToLowerInvariant(text[0]) + text[1..];
    }
}
