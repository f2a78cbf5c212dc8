namespace FactCheck.Sentences;

/// <summary>Recognises what stands in prose and is not prose: URLs, e-mail addresses, @handles and #tags.</summary>
internal static class OpaqueSpans
{
    /// <summary>True when one starts at <paramref name="at"/>; each character is looked at a bounded number of times.</summary>
    public static bool TryRead(string text, int at, int limit, out int end)
    {
        end = at;
        if (at > 0 && IsWordCharacter(text[at - 1]))
            return false;
        return text[at] switch
        {
            '@' or '#' => TryReadHandle(text, at, limit, out end),
            'h' or 'H' or 'w' or 'W' or 'f' or 'F' => TryReadUrl(text, at, limit, out end) || TryReadEmail(text, at, limit, out end),
            var c when char.IsAsciiLetterOrDigit(c) => TryReadEmail(text, at, limit, out end),
            _ => false,
        };
    }

    private static bool TryReadHandle(string text, int at, int limit, out int end)
    {
        end = at + 1;
        while (end < limit && (char.IsLetterOrDigit(text[end]) || text[end] == '_'))
            end++;
        return end > at + 1 && char.IsLetter(text[at + 1]);
    }

    private static bool TryReadUrl(string text, int at, int limit, out int end)
    {
        end = at;
        var rest = text.AsSpan(at, limit - at);
        if (!rest.StartsWith("http://", StringComparison.OrdinalIgnoreCase) && !rest.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            && !rest.StartsWith("ftp://", StringComparison.OrdinalIgnoreCase) && !rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
            return false;
        while (end < limit && !char.IsWhiteSpace(text[end]) && text[end] is not ('<' or '>' or '"' or '\u201C' or '\u201D'))
            end++;
        while (end > at && text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or ')' or ']' or '\'' or '\u2019')
            end--;
        return end - at > 4;
    }

    /// <summary>Local parts are at most 64 characters long (RFC 5321), which bounds the look-ahead.</summary>
    private static bool TryReadEmail(string text, int at, int limit, out int end)
    {
        end = at;
        var localEnd = at;
        while (localEnd < limit && localEnd - at <= 64 && (IsWordCharacter(text[localEnd]) || text[localEnd] is '.' or '+' or '-'))
            localEnd++;
        if (localEnd >= limit || localEnd - at > 64 || text[localEnd] != '@')
            return false;
        end = localEnd + 1;
        while (end < limit && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '.' or '-'))
            end++;
        while (text[end - 1] is '.' or '-')
            end--;
        return end > localEnd + 3 && text.AsSpan(localEnd + 1, end - localEnd - 1).Contains('.');
    }

    private static bool IsWordCharacter(char c) => char.IsAsciiLetterOrDigit(c) || c == '_';
}
