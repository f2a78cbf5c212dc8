using System.Buffers;

namespace FactCheck.Documents.Html;

/// <summary>Finds where an attribute's value stands in the source.</summary>
internal static class AttributeSource
{
    private static readonly SearchValues<char> EndsOfUnquoted = SearchValues.Create(" \t\r\n\f>");

    /// <summary>The value without its quotation marks; an empty range when the attribute has none.</summary>
    public static (int Start, int End) ValueOf(string source, HtmlNode element, string name)
    {
        foreach (var attribute in element.Tag!.Attributes)
        {
            if (attribute.Name == name)
                return ValueAfter(source, element.Start + attribute.Position.Index - element.Tag.Position.Index + name.Length, element.SourceEnd);
        }

        return (element.Start, element.Start);
    }

    private static (int Start, int End) ValueAfter(string source, int at, int limit)
    {
        while (at < limit && (char.IsWhiteSpace(source[at]) || source[at] == '='))
            at++;
        if (at == limit)
            return (at, at);
        var quote = source[at];
        var isQuoted = quote is '"' or '\'';
        var start = isQuoted ? at + 1 : at;
        var rest = source.AsSpan(start, limit - start);
        var length = isQuoted ? rest.IndexOf(quote) : rest.IndexOfAny(EndsOfUnquoted);
        return (start, start + Math.Max(0, length));
    }
}
