using System.Collections.Immutable;
using System.Text;
using FactCheck.Documents;
using FactCheck.Reports.Wording;
using FactCheck.Spans;

namespace FactCheck.Reports.Markdown;

/// <summary>The page being written: what all its sections share.</summary>
/// <param name="Folder">Where the page will stand; links start there.</param>
internal sealed record MarkdownPage(CheckRun Run, string Folder, TextWriter Output)
{
    /// <summary>A longer sentence is cut around one place.</summary>
    private const int LongestWhole = 400;

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

    /// <summary>The sentence with several places in bold; only the first of them where the sentence is too long to stand whole, or no space parts two of them.</summary>
    /// <param name="places">In order, none overlapping another; at least one.</param>
    public static string QuoteAll(Document document, TextSpan sentence, ImmutableArray<TextSpan> places)
    {
        if (places.Length == 1 || sentence.Length > LongestWhole)
            return Quote(document, sentence, places[0]);
        var quoted = new StringBuilder();
        var from = sentence.Start;
        for (var i = 0; i < places.Length; i++)
        {
            var to = i + 1 < places.Length ? SpaceBetween(document.Text, places[i], places[i + 1]) : sentence.End;
            if (to < from || to > sentence.End)
                return Quote(document, sentence, places[0]);
            quoted.Append(Quote(document, new TextSpan(from, to), places[i]));
            from = to;
        }

        return quoted.ToString();
    }

    /// <summary>Bold text has a space on its outside; -1 where the places stand closer.</summary>
    private static int SpaceBetween(string text, TextSpan first, TextSpan second)
    {
        var space = second.Start <= first.End ? -1 : text.AsSpan(first.End, second.Start - first.End).LastIndexOf(' ');
        return space < 0 ? -1 : first.End + space;
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
