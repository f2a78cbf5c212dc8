namespace FactCheck.Sentences;

/// <summary>Recognises what stands in prose and is not prose: URLs, e-mail addresses, @handles and #tags.</summary>
internal static class OpaqueSpans
{
    private const int LongestLocalPart = 64;
    private const int LongestDomain = 255;

    /// <summary>True when one starts at <paramref name="at"/>; each character is looked at a bounded number of times.</summary>
    /// <param name="hasAddress">Whether an @ stands in the text at all.</param>
    public static bool TryRead(ReadOnlySpan<char> text, int at, int limit, bool hasAddress, out int end)
    {
        end = at;
        var c = text[at];
        if (c is '@' or '#')
            return !FollowsWord(text, at) && TryReadHandle(text, at, limit, out end);
        if (!char.IsAsciiLetterOrDigit(c) || FollowsWord(text, at))
            return false;
        return (c is 'h' or 'H' or 'w' or 'W' or 'f' or 'F' && TryReadUrl(text, at, limit, out end))
            || (hasAddress && TryReadEmail(text, at, limit, out end))
            || (char.IsAsciiLetter(c) && TryReadDomain(text, at, limit, out end));
    }

    private static bool FollowsWord(ReadOnlySpan<char> text, int at) => at > 0 && IsWordCharacter(text[at - 1]);

    private static bool TryReadHandle(ReadOnlySpan<char> text, int at, int limit, out int end)
    {
        end = at + 1;
        while (end < limit && (char.IsLetterOrDigit(text[end]) || text[end] == '_'))
            end++;
        return end > at + 1 && char.IsLetter(text[at + 1]);
    }

    private static bool TryReadUrl(ReadOnlySpan<char> text, int at, int limit, out int end)
    {
        end = at;
        var rest = text.Slice(at, limit - at);
        if (!rest.StartsWith("http://", StringComparison.OrdinalIgnoreCase) && !rest.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            && !rest.StartsWith("ftp://", StringComparison.OrdinalIgnoreCase) && !rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
            return false;
        end = EndOfAddress(text, at, limit);
        return end - at > 4;
    }

    /// <summary>Up to white space or a mark that no address holds; what closes the sentence around is not part of it.</summary>
    private static int EndOfAddress(ReadOnlySpan<char> text, int at, int limit)
    {
        var end = at;
        var hasBracket = false;
        while (end < limit && !char.IsWhiteSpace(text[end]) && text[end] is not ('<' or '>' or '"' or '\u201C' or '\u201D' or '\uFFFC'))
        {
            ReadingSteps.Count();
            hasBracket |= text[end] == '(';
            end++;
        }

        while (end > at && text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or ']' or '\'' or '\u2019' or '*' || (text[end - 1] == ')' && !hasBracket))
            end--;
        return end;
    }

    /// <summary>Local parts are at most 64 characters long (RFC 5321), which bounds the look-ahead.</summary>
    private static bool TryReadEmail(ReadOnlySpan<char> text, int at, int limit, out int end)
    {
        end = at;
        var localEnd = at;
        while (localEnd < limit && localEnd - at <= LongestLocalPart && (IsWordCharacter(text[localEnd]) || text[localEnd] is '.' or '+' or '-'))
            localEnd++;
        if (localEnd >= limit || localEnd - at > LongestLocalPart || text[localEnd] != '@')
            return false;
        end = localEnd + 1;
        while (end < limit && end - localEnd <= LongestDomain && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '.' or '-'))
            end++;
        while (text[end - 1] is '.' or '-')
            end--;
        return end > localEnd + 3 && text.Slice(localEnd + 1, end - localEnd - 1).Contains('.');
    }

    /// <summary>"reuters.com/world": one label and a top-level domain that is no English word, in small letters.</summary>
    private static bool TryReadDomain(ReadOnlySpan<char> text, int at, int limit, out int end)
    {
        end = at;
        var dot = at;
        while (dot < limit && char.IsAsciiLetterOrDigit(text[dot]))
            dot++;
        if (dot + 4 > limit || text[dot] != '.')
            return false;
        if (text.Slice(dot + 1, 3) is not ("com" or "org" or "net" or "gov" or "edu"))
            return false;
        var after = dot + 4;
        if (after < limit && char.IsLetterOrDigit(text[after]))
            return false;
        end = after < limit && text[after] is '/' ? EndOfAddress(text, at, limit) : after;
        return true;
    }

    private static bool IsWordCharacter(char c) => char.IsAsciiLetterOrDigit(c) || c == '_';
}
