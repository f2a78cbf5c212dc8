using FactCheck.Spans;

namespace FactCheck.Documents;

/// <summary>Cuts plain text into paragraphs and list items, line by line. Lines end at LF, CR or CRLF.</summary>
internal static class ParagraphLines
{
    /// <param name="blocks">Receives the blocks in order.</param>
    public static void Cut(ReadOnlySpan<char> text, List<Block> blocks)
    {
        Block? open = null;
        for (int line = 0, next; line < text.Length; line = next)
        {
            next = EndOfLine(text, line, out var lineEnd);
            var words = Trim(text, line, lineEnd);
            if (words.IsEmpty)
            {
                Close(blocks, ref open);
                continue;
            }

            var marker = MarkerLength(words.Of(text), open);
            if (marker > 0)
                Close(blocks, ref open);
            open = open is not { } begun
                ? new(marker > 0 ? BlockKind.ListItem : BlockKind.Paragraph, words with { Start = words.Start + marker })
                : begun with { Span = begun.Span with { End = words.End } };
        }

        Close(blocks, ref open);
    }

    private static void Close(List<Block> blocks, ref Block? open)
    {
        if (open is { } block)
            blocks.Add(block);
        open = null;
    }

    /// <summary>Where the next line starts.</summary>
    private static int EndOfLine(ReadOnlySpan<char> text, int line, out int lineEnd)
    {
        var length = text[line..].IndexOfAny('\r', '\n');
        lineEnd = length < 0 ? text.Length : line + length;
        if (length < 0)
            return text.Length;
        return text[lineEnd] == '\r' && lineEnd + 1 < text.Length && text[lineEnd + 1] == '\n' ? lineEnd + 2 : lineEnd + 1;
    }

    private static TextSpan Trim(ReadOnlySpan<char> text, int start, int end)
    {
        while (start < end && IsBlank(text[start]))
            start++;
        while (start < end && IsBlank(text[end - 1]))
            end--;
        return new(start, end);
    }

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF';

    /// <summary>The length of a list marker with the space after it, or 0.</summary>
    private static int MarkerLength(ReadOnlySpan<char> line, Block? open)
    {
        if (line.Length > 2 && line[0] is '-' or '*' or '+' or '\u2022' or '\u2023' or '\u25E6' && line[1] is ' ' or '\t')
            return 2 + Blanks(line[2..]);
        var digits = line.IndexOfAnyExceptInRange('0', '9');
        if (digits is < 1 or > 3 || digits + 2 >= line.Length || line[digits] is not ('.' or ')') || line[digits + 1] is not (' ' or '\t'))
            return 0;
        // "…a total of / 12. The next year": inside a paragraph only a first item may open a list.
        var mayOpen = open is null || open.Value.Kind == BlockKind.ListItem || (digits == 1 && line[0] == '1');
        return mayOpen ? digits + 2 + Blanks(line[(digits + 2)..]) : 0;
    }

    private static int Blanks(ReadOnlySpan<char> rest) => Math.Max(0, rest.IndexOfAnyExcept(' ', '\t'));
}
