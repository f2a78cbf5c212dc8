using System.Text;
using FactCheck.Documents;
using FactCheck.Spans;

namespace FactCheck.Reports.Markdown;

/// <summary>Links that lead where they say: to pages of the web, and to lines of the articles.</summary>
internal static class MarkdownLink
{
    /// <summary>A link to a page. An address other than http and https, or one with a user name in it, is shown as text.</summary>
    public static string ToPage(string label, string address)
    {
        var isPage = Uri.TryCreate(address, UriKind.Absolute, out var uri)
            && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
            && uri.UserInfo.Length == 0;
        return isPage ? $"[{MarkdownText.Inline(label)}]({Destination(uri!.AbsoluteUri)})" : $"{MarkdownText.Inline(label)} ({MarkdownText.Inline(address)})";
    }

    /// <param name="name">What to call the document.</param>
    /// <param name="folder">The report's folder, from which the link starts.</param>
    public static string ToPlace(Document document, TextSpan span, string name, string folder, bool isFile)
    {
        var position = document.PositionOf(span);
        var label = MarkdownText.Inline($"{name}:{position}");
        return isFile && PathFrom(folder, document.Id) is { } path
            ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"[{label}]({path}#L{position.Line})")
            : label;
    }

    public static string ToFile(string file, string folder, bool isFile) =>
        isFile && PathFrom(folder, file) is { } path ? $"[{MarkdownText.Inline(file)}]({path})" : MarkdownText.Inline(file);

    private static string? PathFrom(string folder, string file)
    {
        if (file is "-" or "" || file.Contains('\0', StringComparison.Ordinal))
            return null;
        var relative = Path.GetRelativePath(folder.Length == 0 ? "." : folder, file);
        if (Path.IsPathRooted(relative))
            return null;
        var segments = relative.Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar);
        return string.Join('/', segments.Select(segment => segment is "." or ".." ? segment : Escape(segment)));
    }

    /// <summary>Brackets are plain in a URI, but not in a Markdown link.</summary>
    private static string Escape(string segment) => Destination(Uri.EscapeDataString(segment));

    private static string Destination(string uri)
    {
        var escaped = new StringBuilder(uri.Length);
        foreach (var c in uri)
        {
            if (c is '(' or ')' or '<' or '>' or '[' or ']' or '\\' or '`' or '{' or '}' or '|' or '"' or '\'' or '^' or '$' or ';' or '!' || c <= ' ' || c == '\x7F')
                escaped.Append(System.Globalization.CultureInfo.InvariantCulture, $"%{(int)c:X2}");
            else
                escaped.Append(c);
        }

        return escaped.ToString();
    }
}
