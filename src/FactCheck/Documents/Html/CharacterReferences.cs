using AngleSharp.Html;

namespace FactCheck.Documents.Html;

/// <summary>Aligns decoded text with its source: finds which characters of it were written as character references.</summary>
internal static class CharacterReferences
{
    private const int LongestName = 32;

    /// <summary>Appends the source from <paramref name="start"/> to <paramref name="end"/>, which the tokenizer decoded to <paramref name="data"/>.</summary>
    public static void Append(DocumentBuilder builder, string source, int start, int end, string data)
    {
        var decoded = 0;
        while (start < end)
        {
            var rest = source.AsSpan(start, end - start);
            var length = rest.IndexOfAny('&', '\0');
            length = length < 0 ? rest.Length : length;
            builder.Append(start, start + length);
            start += length;
            decoded += LengthWithFoldedLines(rest[..length]);
            if (start == end)
                return;
            if (source[start] == '\0')
            {
                // The tokenizer drops a NUL where a text stands, and nothing shows.
                decoded += decoded < data.Length && data[decoded] is '\0' or '\uFFFD' ? 1 : 0;
                start++;
                continue;
            }

            var width = Read(source.AsSpan(start, end - start), data.AsSpan(Math.Min(decoded, data.Length)), out var reading);
            builder.AppendAs(reading, start, start + width);
            start += width;
            decoded += reading.Length;
        }
    }

    /// <summary>The tokenizer makes each CRLF one line feed.</summary>
    private static int LengthWithFoldedLines(ReadOnlySpan<char> text) => text.Length - text.Count("\r\n");

    /// <summary>Reads the reference at the start of <paramref name="source"/>; "&amp;" alone stands for itself.</summary>
    private static int Read(ReadOnlySpan<char> source, ReadOnlySpan<char> data, out ReadOnlySpan<char> reading)
    {
        var width = source.Length > 1 && source[1] == '#' ? WidthOfNumber(source) : WidthOfName(source, data);
        if (width == 0 || data.IsEmpty)
        {
            reading = "&";
            return 1;
        }

        // Only a reference can read as one or two characters here: the data says which.
        var length = char.IsHighSurrogate(data[0]) && data.Length > 1 ? 2 : 1;
        if (source[1] != '#' && Symbol(source[1..width]) is { } symbol)
            length = Math.Min(symbol.Length, data.Length);
        reading = data[..length];
        return width;
    }

    private static int WidthOfNumber(ReadOnlySpan<char> source)
    {
        var isHex = source.Length > 2 && source[2] is 'x' or 'X';
        var first = isHex ? 3 : 2;
        var at = first;
        while (at < source.Length && (isHex ? char.IsAsciiHexDigit(source[at]) : char.IsAsciiDigit(source[at])))
            at++;
        if (at == first)
            return 0;
        return at < source.Length && source[at] == ';' ? at + 1 : at;
    }

    /// <summary>The longest name that the data agrees with: "&amp;notit;" is "¬it;".</summary>
    private static int WidthOfName(ReadOnlySpan<char> source, ReadOnlySpan<char> data)
    {
        var longest = 1;
        while (longest < source.Length && longest <= LongestName && char.IsAsciiLetterOrDigit(source[longest]))
            longest++;
        if (longest < source.Length && source[longest] == ';')
            longest++;
        for (var width = longest; width > 2; width--)
        {
            if (Symbol(source[1..width]) is { } symbol && data.StartsWith(symbol, StringComparison.Ordinal))
                return width;
        }

        return 0;
    }

    private static string? Symbol(ReadOnlySpan<char> name) => HtmlEntityProvider.Resolver.GetSymbol(name.ToString());
}
