using System.Collections.Immutable;
using FactCheck.Sentences;

namespace FactCheck.Proofreading.Phrases;

/// <summary>A wrong turn of phrase, in context, with what to write instead.</summary>
/// <param name="Table">The table that it stands in, which is that of its rule.</param>
/// <param name="Row">The place of its row among all rows of all tables.</param>
/// <param name="Anchor">The element that a search starts from.</param>
/// <param name="Elements">The words in order; those from <paramref name="First"/> to before <paramref name="Last"/> are replaced, the others are context.</param>
/// <param name="Before">Conditions on the place before the first element; all must hold.</param>
/// <param name="Correction">What to write instead, as the table has it.</param>
/// <param name="Note">Why, where the words alone do not say it; may be empty.</param>
internal sealed record Phrase(
    string Table,
    int Row,
    int Anchor,
    ImmutableArray<PhraseElement> Elements,
    int First,
    int Last,
    ImmutableArray<PhraseBorder> Before,
    ImmutableArray<PhraseBorder> After,
    string Correction,
    string Note)
{
    public IEnumerable<Replacement> Replacements => Correction.Split(" / ").Select(Replacement.Parse);

    /// <summary>Whether the phrase stands with its first element at <paramref name="start"/>, inside the tokens from <paramref name="from"/> to before <paramref name="to"/>.</summary>
    public bool StandsAt(Prose prose, int start, int from, int to)
    {
        if (start < from || start + Elements.Length > to)
            return false;
        for (var i = 0; i < Elements.Length; i++)
        {
            if (!Elements[i].IsMatchedBy(prose, start + i) || (Elements[i].Choice.ExactWord is null && prose.IsNoun(start + i)))
                return false;
        }

        return !IsPartOfName(prose, start + First, start + Last) && BordersHold(prose, start, from, to);
    }

    /// <summary>Words hard by a hyphen, a slash or the like belong to a compound, a path or a file name: "Error.pm", "run-time", "RV32IM".</summary>
    private static bool IsPartOfName(Prose prose, int start, int end)
    {
        if (start > 0 && !prose.FollowsSpace(start) && (prose.Token(start - 1).Kind == TokenKind.Digits || prose.Spelling(start - 1)[0] is '-' or '.' or '/' or '_' or '@' or '\\' or '$'))
            return true;
        if (end >= prose.Tokens.Length || prose.FollowsSpace(end))
            return false;
        var isJoined = end + 1 < prose.Tokens.Length && !prose.FollowsSpace(end + 1) && prose.IsWord(end + 1) && !prose.IsSentenceStart(end + 1);
        return prose.Spelling(end)[0] switch
        {
            '_' or '/' or '\\' or '=' or '(' => true,
            '-' or '.' => isJoined,
            _ => false,
        };
    }

    private bool BordersHold(Prose prose, int start, int from, int to)
    {
        foreach (var border in Before)
        {
            if (!border.HoldsBefore(prose, start, from))
                return false;
        }

        foreach (var border in After)
        {
            if (!border.HoldsAfter(prose, start + Elements.Length, to))
                return false;
        }

        return true;
    }
}
