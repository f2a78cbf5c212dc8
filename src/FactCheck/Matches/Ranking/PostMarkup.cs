using System.Text;

namespace FactCheck.Matches.Ranking;

/// <summary>Turns the markup of social posts into words: addresses fall, <c>#WhiteHouse</c> and <c>@WhiteHouse</c> become "White House".</summary>
internal static class PostMarkup
{
    private const string PictureAddress = "pic.twitter.com/";
    private static readonly string[] Addresses = ["https://", "http://", "www.", PictureAddress];

    public static bool ShowsPicture(string text) => text.Contains(PictureAddress, StringComparison.Ordinal);

    public static string Plain(string text)
    {
        if (text.AsSpan().IndexOfAny('#', '@', '/') < 0 && !text.Contains("www.", StringComparison.Ordinal))
            return text;
        var plain = new StringBuilder(text.Length + 16);
        for (var at = 0; at < text.Length;)
        {
            if (EndOfAddress(text, at) is var end && end > at)
            {
                plain.Append(' ');
                at = end;
            }
            else if (text[at] is '#' or '@' && at + 1 < text.Length && IsOfTag(text[at + 1]))
            {
                at = AppendTag(text, at + 1, plain);
            }
            else
            {
                plain.Append(text[at++]);
            }
        }

        return plain.ToString();
    }

    /// <summary>The words of the tags alone.</summary>
    public static string Tags(string text)
    {
        var tags = new StringBuilder();
        for (var at = 0; at + 1 < text.Length;)
        {
            if (text[at] is '#' or '@' && IsOfTag(text[at + 1]))
                at = AppendTag(text, at + 1, tags);
            else
                at++;
        }

        return tags.ToString();
    }

    /// <summary>Where an address that starts at a place ends, or that place itself. It may stand right behind a word: "#Newshttps://t.co/x".</summary>
    private static int EndOfAddress(string text, int at)
    {
        if (text[at] is not ('h' or 'w' or 'p'))
            return at;
        foreach (var start in Addresses)
        {
            if (!text.AsSpan(at).StartsWith(start, StringComparison.Ordinal))
                continue;
            var end = at + start.Length;
            while (end < text.Length && text[end] is > ' ' and < '\u007F' and not ('"' or '<' or '>'))
                end++;
            return end;
        }

        return at;
    }

    /// <summary>Writes the words of a tag apart, before a capital after a small letter and between letters and digits, and gives the tag's end.</summary>
    private static int AppendTag(string text, int at, StringBuilder plain)
    {
        plain.Append(' ');
        var start = at;
        for (; at < text.Length && IsOfTag(text[at]) && EndOfAddress(text, at) == at; at++)
        {
            if (at > start && BeginsWord(text, at))
                plain.Append(' ');
            plain.Append(text[at] == '_' ? ' ' : text[at]);
        }

        plain.Append(' ');
        return at;
    }

    private static bool BeginsWord(string text, int at)
    {
        var (before, here) = (text[at - 1], text[at]);
        if (char.IsDigit(before) != char.IsDigit(here))
            return true;
        if (!char.IsUpper(here))
            return false;
        return char.IsLower(before) || (at + 1 < text.Length && char.IsLower(text[at + 1]));
    }

    private static bool IsOfTag(char c) => char.IsLetterOrDigit(c) || c == '_';
}
