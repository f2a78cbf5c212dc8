using System.Buffers;
using System.Collections.Immutable;
using FactCheck.Sentences;
using FactCheck.Spans;

namespace FactCheck.Mentions.Dates;

/// <summary>Finds the dates, times and durations of a text, block by block.</summary>
internal static class DateReader
{
    /// <summary>Adds the mentions in order of position, none overlapping another.</summary>
    public static void Read(SegmentedText text, ImmutableArray<Mention>.Builder into) => Read(text, into, new AtomMemo());

    public static void Read(SegmentedText text, ImmutableArray<Mention>.Builder into, AtomMemo memo)
    {
        var tokens = text.Tokens.AsSpan();
        var words = ArrayPool<ushort>.Shared.Rent(tokens.Length);
        try
        {
            Classify(text.Text, tokens, words);
            var order = DateOrders.Of(text.Text, tokens);
            var at = 0;
            foreach (var block in text.Document.Blocks)
            {
                var first = at;
                while (at < tokens.Length && tokens[at].Start < block.Span.End)
                    at++;
                var reading = new Reading(text.Text, tokens[first..at], words.AsSpan()[first..at], text.Document.Metadata.Published, order, memo);
                memo.Forget();
                ReadBlock(reading, into);
            }
        }
        finally
        {
            ArrayPool<ushort>.Shared.Return(words);
        }
    }

    private static void Classify(string text, ReadOnlySpan<Token> tokens, Span<ushort> words)
    {
        var lexicon = Lexicon.Instance;
        for (var i = 0; i < tokens.Length; i++)
            words[i] = lexicon.NumberOf(text, tokens[i]);
    }

    private static void ReadBlock(in Reading r, ImmutableArray<Mention>.Builder into)
    {
        var listedAt = -1;
        for (var at = 0; at < r.Count; at++)
        {
            if (!Openings.CanOpen(r, at) || !Expressions.TryRead(r, at, listedAt == at, out var expression))
                continue;
            var span = new TextSpan(r.Start(expression.Start), r.End(expression.End - 1));
            into.Add(new(span, span, new(expression.Kind, new MentionValue.Temporal(expression.Value), null, null), null));
            at = expression.End - 1;
            listedAt = r.Mark(expression.End) == ',' || r[expression.End].Form is Form.And or Form.Or ? expression.End + 1 : -1;
        }
    }
}
