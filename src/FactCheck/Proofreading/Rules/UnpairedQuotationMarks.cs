using FactCheck.Sentences;

namespace FactCheck.Proofreading.Rules;

/// <summary>Pairs the double quotation marks of a block.</summary>
internal static class UnpairedQuotationMarks
{
    private const int None = -1;

    /// <summary>The token of the one mark without a partner; -1 where there is none, or more than one, or where it cannot be told.</summary>
    public static int Single(Prose prose, int first, int end)
    {
        int open = None, unpaired = None, count = 0;
        for (var i = first; i < end; i++)
        {
            var mark = prose.Spelling(i)[0];
            if (mark is '\u201E' or '\u00AB' or '\u00BB')
                return None;
            if (mark is not ('"' or '\u201C' or '\u201D'))
                continue;
            if (IsNamed(prose, i, first, end))
                return None;
            if (Opens(prose, i, first, end) is not { } opens)
                return None;
            if (opens || open == None)
            {
                var left = opens ? open : i;
                count += left == None ? 0 : 1;
                unpaired = left == None ? unpaired : left;
                open = opens ? i : None;
            }
            else
            {
                open = None;
            }
        }

        if (open == None)
            return count == 1 ? unpaired : None;
        return count == 0 && !Continues(prose, end) ? open : None;
    }

    /// <summary>A mark that text speaks of stands between two others, or alone between words: '(', ("), \[, "a " at the start".</summary>
    public static bool IsNamed(Prose prose, int at, int first, int end)
    {
        if (at == first)
            return false;
        if (prose.FollowsSpace(at))
            return StandsAlone(prose, at, end);
        var isBetween = at + 1 < end && !prose.FollowsSpace(at + 1) && prose.Spelling(at + 1)[0] is '\'' or '"' or '\u2019' or ')' or ']';
        return prose.Spelling(at - 1)[0] is '\\' || (isBetween && prose.Spelling(at - 1)[0] is '\'' or '"' or '\u2018' or '(' or '[' or '`');
    }

    private static bool StandsAlone(Prose prose, int at, int end) => at + 1 < end && ((prose.FollowsSpace(at + 1) && !IsDash(prose.Spelling(at - 1))) || prose.Spelling(at + 1)[0] is '_');

    private static bool IsDash(ReadOnlySpan<char> mark) => mark[0] is '\u2014' or '\u2013' or '-' or '(';

    /// <summary>Null where a mark can be either, or inches, or a ditto mark.</summary>
    private static bool? Opens(Prose prose, int at, int first, int end)
    {
        var follows = at > first && !prose.FollowsSpace(at);
        var isFollowed = at + 1 < end && !prose.FollowsSpace(at + 1);
        switch (prose.Spelling(at)[0])
        {
            case '\u201C':
                return !follows || isFollowed ? true : null;
            case '\u201D':
                return !follows || IsInches(prose, at, first) ? null : false;
        }

        if (follows && prose.Token(at - 1).Kind is TokenKind.Digits or TokenKind.Symbol)
            return null;
        if (follows != isFollowed)
            return isFollowed;
        if (!follows)
            return null;
        // Between two marks or words the outer side tells: ("aside"), "so"—she said
        if (prose.Spelling(at - 1)[0] is '(' or '[' or '\u2014' && prose.IsWord(at + 1))
            return true;
        return prose.Spelling(at + 1)[0] is ',' or '.' or ';' or ':' or '?' or '!' or ')' or ']' ? false : null;
    }

    /// <summary>"8\u201910\u201D" is a height.</summary>
    private static bool IsInches(Prose prose, int at, int first) =>
        at - 3 >= first && prose.Token(at - 1).Kind == TokenKind.Digits && prose.Spelling(at - 2)[0] is '\'' or '\u2019' or '\u2032' && prose.Token(at - 3).Kind == TokenKind.Digits;

    /// <summary>A quotation over several paragraphs opens each of them and closes the last.</summary>
    private static bool Continues(Prose prose, int next) => next < prose.Tokens.Length && prose.Spelling(next)[0] is '"' or '\u201C';
}
