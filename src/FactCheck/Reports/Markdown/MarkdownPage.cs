using FactCheck.Documents;
using FactCheck.Reports.Wording;
using FactCheck.Spans;

namespace FactCheck.Reports.Markdown;

/// <summary>The page being written: what all its sections share.</summary>
/// <param name="Folder">Where the page will stand; links start there.</param>
internal sealed record MarkdownPage(CheckRun Run, string Folder, TextWriter Output)
{
    public void Heading(int level, string markdown) => Paragraph($"{new string('#', level)} {markdown}");

    public void Paragraph(string markdown)
    {
        Line(markdown);
        Line("");
    }

    public void Line(string markdown)
    {
        Output.Write(markdown);
        Output.Write('\n');
    }

    public string Place(Document document, TextSpan span) => MarkdownLink.ToPlace(document, span, NameOf(document), Folder, Run.DocumentsAreFiles);

    public string File(Document document) => MarkdownLink.ToFile(document.Id, Folder, Run.DocumentsAreFiles);

    /// <summary>The sentence around a place, the place in bold.</summary>
    public static string Quote(Document document, TextSpan sentence, TextSpan place)
    {
        var excerpt = Excerpt.Of(document.Text, sentence, place);
        var (before, marked, after) = (excerpt.Before, excerpt.Marked, excerpt.After);
        return CanBeBold(before, marked, after)
            ? $"{Spaced(before, MarkdownText.Inline)}**{MarkdownText.Continued(marked)}**{Spaced(after, MarkdownText.Continued)}"
            : MarkdownText.Inline(before + marked + after);
    }

    /// <summary>A report on one article need not say which folder it is in at every line.</summary>
    private string NameOf(Document document) =>
        Run.DocumentsAreFiles && Run.Documents.Length == 1 ? Path.GetFileName(document.Id) : document.Id;

    /// <summary>Asterisks make text bold only where they touch it on the inside and, if it begins or ends with a mark ("$5"), no letter on the outside.</summary>
    private static bool CanBeBold(string before, string marked, string after) =>
        marked.Length > 0
        && !char.IsWhiteSpace(marked[0])
        && !char.IsWhiteSpace(marked[^1])
        && (char.IsLetterOrDigit(marked[0]) || before.Length == 0 || PartsWords(before[^1]))
        && (char.IsLetterOrDigit(marked[^1]) || after.Length == 0 || PartsWords(after[0]));

    private static bool PartsWords(char c) => char.IsWhiteSpace(c) || char.IsPunctuation(c);

    /// <summary>The escaped text with the white space at its ends that parts it from the bold words.</summary>
    private static string Spaced(string text, Func<string, string> escape)
    {
        if (string.IsNullOrWhiteSpace(text))
            return text.Length > 0 ? " " : "";
        return (char.IsWhiteSpace(text[0]) ? " " : "") + escape(text) + (char.IsWhiteSpace(text[^1]) ? " " : "");
    }
}
