using System.Collections.Immutable;
using FactCheck.Documents;

namespace FactCheck.Sentences;

/// <summary>A document cut into tokens and sentences, with its quoted speech marked. Everything is in order of position.</summary>
public sealed record SegmentedText(
    Document Document,
    ImmutableArray<Token> Tokens,
    ImmutableArray<Sentence> Sentences,
    ImmutableArray<Quotation> Quotations)
{
    public string Text => Document.Text;

    /// <summary>The whole of it as one passage.</summary>
    internal Passage ToPassage() => new(Document.Text, Document.Blocks.AsSpan(), Tokens.AsSpan(), Sentences.AsSpan(), Quotations.AsSpan(), Document.Metadata.Published);

    public ReadOnlySpan<Token> TokensOf(Sentence sentence) => Tokens.AsSpan().Slice(sentence.FirstToken, sentence.TokenCount);

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
}
