using System.Buffers;
using FactCheck.Sentences;

namespace FactCheck.Proofreading.Rules;

/// <summary>Pairs the brackets of a block.</summary>
internal static class UnpairedBrackets
{
    private static readonly SearchValues<char> RomanDigits = SearchValues.Create("ivxIVX");

    private const int None = -1;

    /// <summary>The token of the one bracket without a partner; -1 where there is none, or more than one, or where it cannot be told.</summary>
    public static int Single(Prose prose, int first, int end)
    {
        var open = new Stack<int>();
        var unopened = None;
        for (var i = first; i < end; i++)
        {
            var mark = prose.Spelling(i);
            // An address may have taken the bracket that closes the aside it stands in.
            if (prose.Token(i).Kind == TokenKind.Opaque && mark.ContainsAny('(', ')'))
                return None;
            if (mark[0] is not ('(' or '[' or ')' or ']'))
                continue;
            if (UnpairedQuotationMarks.IsNamed(prose, i, first, end))
                return None;
            if (IsEmoticon(prose, i, first))
            {
                // "(src:)" within an aside: a face, or its end.
                if (open.Count > 0)
                    return None;
                continue;
            }

            if (mark[0] is '(' or '[')
                open.Push(i);
            else if (open.TryPeek(out var partner))
            {
                if (prose.Spelling(partner)[0] == '(' != (mark[0] == ')'))
                    return None;
                open.Pop();
            }
            else if (!IsListMarker(prose, i, first))
            {
                if (unopened != None)
                    return None;
                unopened = i;
            }
        }

        return (open.Count, unopened) switch
        {
            (0, _) => unopened,
            (1, None) => open.Peek(),
            _ => None,
        };
    }

    private static bool IsEmoticon(Prose prose, int at, int first) =>
        at > first && !prose.FollowsSpace(at) && prose.Spelling(at - 1)[0] is ':' or ';' or '=' or '-' or '^' or '\'';

    /// <summary>"a)", "12)", "iv)"</summary>
    private static bool IsListMarker(Prose prose, int at, int first)
    {
        if (at == first || prose.FollowsSpace(at) || (at - 1 > first && !prose.FollowsSpace(at - 1)))
            return at == first;
        var label = prose.Spelling(at - 1);
        return prose.Token(at - 1).Kind == TokenKind.Digits || label.Length == 1 || (label.Length <= 5 && !label.ContainsAnyExcept(RomanDigits));
    }
}
