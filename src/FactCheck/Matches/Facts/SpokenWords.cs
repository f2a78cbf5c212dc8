using FactCheck.Claims;
using FactCheck.Spans;

namespace FactCheck.Matches.Facts;

/// <summary>Keeps what somebody says apart from what the sentence says of the speaker: in "We cannot go on, said Ann Lee, the minister" nothing is denied of the minister.</summary>
internal static class SpokenWords
{
    /// <param name="answers">Where the sentence has what may be the fact.</param>
    /// <returns>How the sentence says it, without the quotations that have none of the answers.</returns>
    public static Stance StanceOf(ref SentenceFacts facts, IReadOnlyList<TextSpan> answers)
    {
        var sentence = facts.Sentence.Span;
        var start = sentence.Start;
        foreach (var quotation in facts.Text.QuotationsIn(sentence))
        {
            if (quotation.Span.End > sentence.End || answers.Any(answer => quotation.Span.Overlaps(answer)))
                continue;
            if (facts.StanceOf(new(start, quotation.Span.Start)) is var before and not Stance.Plain)
                return before;
            start = quotation.Span.End;
        }

        return facts.StanceOf(new(start, sentence.End));
    }
}
