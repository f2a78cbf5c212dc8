using System.Collections.Immutable;
using FactCheck.Documents;
using FactCheck.Spans;

namespace FactCheck.Sentences;

/// <summary>A document cut into tokens and sentences, with its quoted speech marked. Everything is in order of position.</summary>
public sealed record SegmentedText(
    Document Document,
    ImmutableArray<Token> Tokens,
    ImmutableArray<Sentence> Sentences,
    ImmutableArray<Quotation> Quotations)
{
    public string Text => Document.Text;

    public ReadOnlySpan<Token> TokensOf(Sentence sentence) => Tokens.AsSpan().Slice(sentence.FirstToken, sentence.TokenCount);

    /// <summary>The tokens that lie wholly in the span.</summary>
    public ReadOnlySpan<Token> TokensIn(TextSpan span) => TokensFrom(FirstTokenFrom(span.Start, 0, Tokens.Length), span);

    /// <summary>The same for a span that lies in the sentence: its tokens are looked for among few.</summary>
    internal ReadOnlySpan<Token> TokensIn(TextSpan span, Sentence sentence) =>
        TokensFrom(FirstTokenFrom(span.Start, sentence.FirstToken, sentence.FirstToken + sentence.TokenCount), span);

    private ReadOnlySpan<Token> TokensFrom(int first, TextSpan span)
    {
        var end = first;
        while (end < Tokens.Length && Tokens[end].End <= span.End)
            end++;
        return Tokens.AsSpan()[first..end];
    }

    /// <summary>The sentence that holds the position, or null between blocks.</summary>
    public Sentence? SentenceAt(int textOffset)
    {
        int low = 0, high = Sentences.Length;
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (Sentences[middle].Span.End > textOffset)
                high = middle;
            else
                low = middle + 1;
        }

        return low < Sentences.Length && Sentences[low].Span.Start <= textOffset ? Sentences[low] : null;
    }

    /// <summary>The quotation that holds the whole span, or null. Quotations never overlap.</summary>
    public Quotation? QuotationAround(TextSpan span)
    {
        var next = FirstQuotationFrom(span.Start + 1);
        return next > 0 && Quotations[next - 1].Span.Contains(span) ? Quotations[next - 1] : null;
    }

    /// <summary>The quotations that open in the span.</summary>
    public ReadOnlySpan<Quotation> QuotationsIn(TextSpan span)
    {
        var first = FirstQuotationFrom(span.Start);
        return Quotations.AsSpan()[first..Math.Max(first, FirstQuotationFrom(span.End))];
    }

    private int FirstTokenFrom(int start, int low, int high)
    {
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (Tokens[middle].Start >= start)
                high = middle;
            else
                low = middle + 1;
        }

        return low;
    }

    private int FirstQuotationFrom(int start)
    {
        int low = 0, high = Quotations.Length;
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (Quotations[middle].Span.Start >= start)
                high = middle;
            else
                low = middle + 1;
        }

        return low;
    }
}
