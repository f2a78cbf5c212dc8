using System.Buffers;
using FactCheck.Sentences;

namespace FactCheck.Proofreading.Rules;

/// <summary>Pairs the brackets of a block.</summary>
internal sealed class UnpairedBrackets
{
    private static readonly SearchValues<char> RomanDigits = SearchValues.Create("ivxIVX");

    private const int None = -1;

    private readonly Prose prose;
    private readonly int first;
    private readonly int end;
    private readonly Stack<int> open = new();
    private int unopened = None;

    private UnpairedBrackets(Prose prose, int first, int end) => (this.prose, this.first, this.end) = (prose, first, end);

    /// <summary>The token of the one bracket without a partner; -1 where there is none, or more than one, or where it cannot be told.</summary>
    public static int Single(Prose prose, int first, int end)
    {
        var brackets = new UnpairedBrackets(prose, first, end);
        for (var i = first; i < end; i++)
        {
            if (!brackets.Read(i))
                return None;
        }

        return (brackets.open.Count, brackets.unopened) switch
        {
            (0, _) => brackets.unopened,
            (1, None) => brackets.open.Peek(),
            _ => None,
        };
    }

    /// <summary>False where the brackets of the block are not those of prose.</summary>
    private bool Read(int at)
    {
        var mark = prose.Spelling(at);
        // An address may have taken the bracket that closes the aside it stands in.
        if (prose.Token(at).Kind == TokenKind.Opaque && mark.ContainsAny('(', ')'))
            return false;
        if (mark[0] is not ('(' or '[' or ')' or ']'))
            return true;
        if (UnpairedQuotationMarks.IsNamed(prose, at, first, end) || IsPiledUp(at))
            return false;
        // "(src:)" within an aside: a face, or its end.
        if (IsEmoticon(at))
            return open.Count == 0;
        if (mark[0] is '(' or '[')
            open.Push(at);
        else if (!open.TryPeek(out var partner))
            return IsListMarker(at) || LeaveUnopened(at);
        else if (prose.Spelling(partner)[0] == '(' != (mark[0] == ')'))
            return false;
        else
            open.Pop();
        return true;
    }

    private bool LeaveUnopened(int at)
    {
        var isOnly = unopened == None;
        unopened = at;
        return isOnly;
    }

    /// <summary>Synopses have a row of them: "[.minor[.patch]]]".</summary>
    private bool IsPiledUp(int at) =>
        at - 2 >= first && !prose.FollowsSpace(at) && !prose.FollowsSpace(at - 1) && prose.Spelling(at - 1)[0] == prose.Spelling(at)[0] && prose.Spelling(at - 2)[0] == prose.Spelling(at)[0];

    /// <summary>":)", but "t=(a" opens a formula.</summary>
    private bool IsEmoticon(int at)
    {
        if (at <= first || prose.FollowsSpace(at) || prose.Spelling(at - 1)[0] is not (':' or ';' or '=' or '-' or '^' or '\''))
            return false;
        return prose.Spelling(at)[0] is ')' or ']' || at + 1 >= end || prose.FollowsSpace(at + 1);
    }

    /// <summary>"a)", "12)", "iv)"</summary>
    private bool IsListMarker(int at)
    {
        if (at == first || prose.FollowsSpace(at) || (at - 1 > first && !prose.FollowsSpace(at - 1)))
            return at == first;
        var label = prose.Spelling(at - 1);
        return prose.Token(at - 1).Kind == TokenKind.Digits || label.Length == 1 || (label.Length <= 5 && !label.ContainsAnyExcept(RomanDigits));
    }
}
