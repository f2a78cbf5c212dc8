using FactCheck.Mentions.Numbers;

namespace FactCheck.Mentions.Changes;

/// <summary>A sentence as the readers of changes look at it: its tokens and its mentions, of which the first has an index in the text.</summary>
internal readonly ref struct ChangeSentence(in TokenRun run, ReadOnlySpan<Mention> mentions, int firstMention)
{
    public TokenRun Run { get; } = run;

    public ReadOnlySpan<Mention> Mentions { get; } = mentions;

    public int IndexOf(int mention) => firstMention + mention;

    /// <param name="at">A token of the mention.</param>
    public int LastTokenOf(int mention, int at)
    {
        while (at + 1 < Run.Count && Run[at + 1].Start < Mentions[mention].Span.End)
            at++;
        return at;
    }
}
