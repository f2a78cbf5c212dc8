using System.Text;

namespace FactCheck.Documents.Encodings;

/// <summary>The encoding that a page names in its first kibibyte: <c>&lt;meta charset="windows-1252"></c>.</summary>
internal static class DeclaredCharset
{
    private const int Prescan = 1024;

    public static Encoding? Of(ReadOnlySpan<byte> page)
    {
        var head = Encoding.Latin1.GetString(page[..Math.Min(page.Length, Prescan)]);
        for (var at = head.IndexOf("<meta", StringComparison.OrdinalIgnoreCase); at >= 0; at = head.IndexOf("<meta", at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = head.IndexOf('>', at);
            var tag = end < 0 ? head[at..] : head[at..end];
            var charset = tag.IndexOf("charset=", StringComparison.OrdinalIgnoreCase);
            if (charset >= 0 && ByName(tag[(charset + "charset=".Length)..]) is { } named)
                return named;
        }

        return null;
    }

    private static Encoding? ByName(string value)
    {
        var name = value.AsSpan().TrimStart(" \"'");
        var end = name.IndexOfAny(" \"';/");
        return LegacyEncoding.ByName((end < 0 ? name : name[..end]).ToString());
    }
}
