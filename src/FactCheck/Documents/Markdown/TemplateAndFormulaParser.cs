using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace FactCheck.Documents.Markdown;

/// <summary>Recognises what other programs read in Markdown: tags of templates, <c>{{ page.title }}</c> and <c>{% if %}</c>, and formulas, <c>$x^2$</c> and <c>$$x^2$$</c>.</summary>
internal sealed class TemplateAndFormulaParser : InlineParser
{
    public TemplateAndFormulaParser() => OpeningCharacters = ['{', '$'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var rest = slice.Text.AsSpan(slice.Start, slice.End + 1 - slice.Start);
        var length = slice.CurrentChar == '{' ? TemplateLength(rest) : Formula.LengthAt(rest, slice.PeekCharExtra(-1));
        if (length == 0)
            return false;
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new UnreadInline { Span = new SourceSpan(start, processor.GetSourcePosition(slice.Start + length - 1)), Line = line, Column = column };
        slice.Start += length;
        return true;
    }

    private static int TemplateLength(ReadOnlySpan<char> rest)
    {
        if (rest.Length < 2 || rest[1] is not ('{' or '%'))
            return 0;
        var searched = rest[2..Math.Min(rest.Length, Formula.Longest)];
        var end = searched.IndexOf(rest[1] == '{' ? "}}" : "%}");
        return end < 0 ? 0 : end + 4;
    }
}
