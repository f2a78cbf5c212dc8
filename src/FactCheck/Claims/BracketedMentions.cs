using FactCheck.Mentions;
using FactCheck.Sentences;

namespace FactCheck.Claims;

/// <summary>Which mentions of a sentence stand in brackets. "GDP (constant 2000 US$) in Chile was 126 billion": the bracket is part of what is measured and parts nothing.</summary>
internal readonly struct BracketedMentions
{
    private readonly int first;
    private readonly int firstOutside;

    private BracketedMentions(int first, int firstOutside)
    {
        this.first = first;
        this.firstOutside = firstOutside;
    }

    public static BracketedMentions Of(in Passage text, Sentence sentence, ReadOnlySpan<Mention> mentions, int first, int end)
    {
        var (depth, from) = (0, sentence.Span.Start);
        for (var i = first; i < end; i++)
        {
            foreach (var character in text.Text.Slice(from, Math.Max(0, mentions[i].Span.Start - from)))
                depth = character switch { '(' => depth + 1, ')' => Math.Max(0, depth - 1), _ => depth };
            from = Math.Max(from, mentions[i].Span.Start);
            if (depth == 0 && mentions[i].Figure.Value is not MentionValue.Temporal)
                return new(first, i);
        }

        return new(first, -1);
    }

    /// <summary>Whether all figures before this one stand in brackets, and it does not.</summary>
    public bool BelongToLabelOf(int index) => index == firstOutside && index > first;
}
