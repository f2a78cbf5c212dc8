using System.Collections.Immutable;
using FactCheck.Mentions.Amounts;
using FactCheck.Mentions.Dates;
using FactCheck.Mentions.Numbers;
using FactCheck.Sentences;

namespace FactCheck.Mentions;

/// <summary>Finds every mention of a text, in order of position, none overlapping another.</summary>
public static class MentionExtractor
{
    public static ImmutableArray<Mention> Extract(SegmentedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var dates = ImmutableArray.CreateBuilder<Mention>();
        DateReader.Read(text, dates);
        var mentions = ImmutableArray.CreateBuilder<Mention>();
        var (token, date) = (0, 0);
        foreach (var block in text.Document.Blocks)
        {
            // A date is a wall: its numbers are its own, and no figure reaches over it.
            while (date < dates.Count && dates[date].Span.Start < block.Span.End)
            {
                token = ReadUpTo(text, token, dates[date].Span.Start, mentions);
                mentions.Add(dates[date]);
                token = SkipTo(text, token, dates[date].Span.End);
                date++;
            }

            token = ReadUpTo(text, token, block.Span.End, mentions);
        }

        return mentions.DrainToImmutable();
    }

    private static int ReadUpTo(SegmentedText text, int first, int end, ImmutableArray<Mention>.Builder mentions)
    {
        var last = SkipTo(text, first, end);
        if (last > first)
            BlockAmounts.Read(new TokenRun(text.Text, text.Tokens.AsSpan()[first..last]), mentions);
        return last;
    }

    private static int SkipTo(SegmentedText text, int token, int end)
    {
        while (token < text.Tokens.Length && text.Tokens[token].Start < end)
            token++;
        return token;
    }
}
