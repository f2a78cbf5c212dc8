using FactCheck.Mentions;
using FactCheck.Sentences;
using FactCheck.Spans;

namespace FactCheck.Claims;

/// <summary>Cuts a sentence into the words that belong to each of its mentions.</summary>
internal static class Clauses
{
    /// <summary>
    /// The stretch of the sentence around the mention at <paramref name="index"/>, up to the last comma, semicolon, dash or bracket that parts it from the mentions
    /// beside it. Stretches of different figures do not overlap; a date between belongs to both sides.
    /// </summary>
    public static TextSpan Around(in Passage text, Sentence sentence, ReadOnlySpan<Mention> mentions, int index, int first, int end, BracketedMentions bracketed)
    {
        var start = sentence.Span.Start;
        var stop = sentence.Span.End;
        var previous = bracketed.BelongToLabelOf(index) ? null : Neighbour(text.Text, mentions, index, -1, first, end);
        var next = Neighbour(text.Text, mentions, index, +1, first, end);
        if (previous is { } p)
            start = BorderBetween(text, sentence, p.Span.End, mentions[index].Span.Start);
        if (next is { } n)
            stop = BorderBetween(text, sentence, mentions[index].Span.End, n.Span.Start);
        return Trim(text.Text, new(Math.Min(start, mentions[index].Span.Start), Math.Max(stop, mentions[index].Span.End)));
    }

    private static Mention? Neighbour(ReadOnlySpan<char> text, ReadOnlySpan<Mention> mentions, int index, int step, int first, int end)
    {
        for (var i = index + step; i >= first && i < end; i += step)
        {
            if ((mentions[i].Figure.Value is not MentionValue.Temporal || mentions[index].Figure.Value is MentionValue.Temporal) && !RankedLists.IsLengthBehind(text, mentions[index], mentions[i]))
                return mentions[i];
        }

        return null;
    }

    /// <summary>The first clause mark between two mentions, else the first conjunction, else the start of the second mention.</summary>
    private static int BorderBetween(in Passage text, Sentence sentence, int from, int to)
    {
        int? conjunction = null;
        foreach (var token in text.TokensIn(new(from, Math.Max(from, to)), sentence))
        {
            if (token.Kind == TokenKind.Punctuation && text.Text[token.Start] is ',' or ';' or ':' or '(' or ')' or '\u2014' or '\u2013')
                return text.Text[token.Start] == '(' ? token.Start : token.End;
            if (conjunction is null && token.Kind == TokenKind.Word && token.Span.Of(text.Text) is "and" or "but" or "or" or "while" or "whereas")
                conjunction = token.Start;
        }

        return conjunction ?? to;
    }

    private static TextSpan Trim(ReadOnlySpan<char> text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] is ',' or ';' or ':'))
            start++;
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is ',' or ';' or ':'))
            end--;
        return new(start, end);
    }
}
