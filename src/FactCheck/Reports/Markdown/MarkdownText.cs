using System.Buffers;
using System.Text;
using FactCheck.Reports.Wording;

namespace FactCheck.Reports.Markdown;

/// <summary>
/// Text of others inside a Markdown line: it shows as it was written and can neither start a block, nor make emphasis, code, HTML, a formula or a link,
/// in CommonMark and in the extensions of GitHub and Markdig.
/// </summary>
internal static class MarkdownText
{
    private const string EscapedAnywhere = "\\`*_[]{}|~^$#@";

    /// <summary>Marks that mean something only when doubled: "==marked==", "++inserted++", "\"\"cited\"\"", "::contained::".</summary>
    private const string EscapedInPairs = "=+\":";

    private const string EscapedAtStart = "=+-:";

    /// <summary>The longest number or letters of a list item, as in "123456789. ".</summary>
    private const int LongestListMark = 9;

    private static readonly SearchValues<char> Special = SearchValues.Create(EscapedAnywhere + EscapedInPairs + "&<>.-)");

    public static string Inline(string text) => Escape(text, isStart: true);

    /// <summary>The same for text that follows other text of its line directly, and so cannot start a block.</summary>
    public static string Continued(string text) => Escape(text, isStart: false);

    /// <summary>Text in quotation marks, where a space at its ends counts.</summary>
    public static string Quoted(string text)
    {
        var start = text.Length > 0 && char.IsWhiteSpace(text[0]) ? " " : "";
        var end = text.Length > 1 && char.IsWhiteSpace(text[^1]) ? " " : "";
        return $"“{start}{Continued(text)}{end}”";
    }

    private static string Escape(string text, bool isStart)
    {
        var visible = VisibleText.Of(text).Trim();
        if (!visible.AsSpan().ContainsAny(Special))
            return visible;
        var escaped = new StringBuilder(visible.Length + 16);
        var listMark = isStart ? ListMarkEnd(visible) : -1;
        for (var i = 0; i < visible.Length; i++)
        {
            switch (visible[i])
            {
                // As entities these are harmless even where a page takes the report for HTML.
                case '&':
                    escaped.Append("&amp;");
                    break;
                case '<':
                    escaped.Append("&lt;");
                    break;
                case '>':
                    escaped.Append("&gt;");
                    break;
                default:
                    if (i == listMark || (i == 0 && isStart && MarksBlock(visible)) || MustBeEscaped(visible, i))
                        escaped.Append('\\');
                    escaped.Append(visible[i]);
                    break;
            }
        }

        return escaped.ToString();
    }

    /// <summary>"- item", "---" and "+---+" start blocks; "-5 points" and "+43 %" do not.</summary>
    private static bool MarksBlock(string text) =>
        EscapedAtStart.Contains(text[0], StringComparison.Ordinal) && (text.Length == 1 || !char.IsLetterOrDigit(text[1]));

    private static bool MustBeEscaped(string text, int i)
    {
        var c = text[i];
        if (EscapedAnywhere.Contains(c, StringComparison.Ordinal))
            return true;
        if (EscapedInPairs.Contains(c, StringComparison.Ordinal) && ((i > 0 && text[i - 1] == c) || (i + 1 < text.Length && text[i + 1] == c)))
            return true;
        return c switch
        {
            ':' => IsAfterScheme(text, i),
            '.' => i >= 3 && text.AsSpan(i - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase),
            _ => false,
        };
    }

    /// <summary>"https://…", "mailto:…" and "tel:0" would become links by themselves; "article.md:12" does not.</summary>
    private static bool IsAfterScheme(string text, int i) =>
        i > 0
        && char.IsAsciiLetter(text[i - 1])
        && i + 1 < text.Length
        && !char.IsWhiteSpace(text[i + 1])
        && (!char.IsAsciiDigit(text[i + 1]) || text.AsSpan(0, i).EndsWith("tel", StringComparison.OrdinalIgnoreCase));

    /// <summary>Where the text starts like a list item ("3. ", "b) "): the place of its stop or bracket, else -1.</summary>
    private static int ListMarkEnd(string text)
    {
        var i = 0;
        while (i < text.Length && i <= LongestListMark && char.IsAsciiLetterOrDigit(text[i]))
            i++;
        return i > 0 && i < text.Length && text[i] is '.' or ')' && (i + 1 == text.Length || char.IsWhiteSpace(text[i + 1])) ? i : -1;
    }
}
