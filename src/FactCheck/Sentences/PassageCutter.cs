using System.Runtime.InteropServices;
using FactCheck.Documents;

namespace FactCheck.Sentences;

/// <summary>Cuts passages into tokens and sentences and marks their quoted speech, one after another in the same memory.</summary>
internal sealed class PassageCutter
{
    private readonly TokenBuffer tokens = new();
    private readonly List<Sentence> sentences = [];
    private readonly List<Quotation> quotations = [];
    private readonly List<(int Open, int Close)> pairs = [];

    /// <summary>The passage is there until the next one is cut.</summary>
    /// <param name="blocks">Whole blocks, whose spans count in <paramref name="text"/>.</param>
    /// <param name="format">In plain text a line break within a block is where a line was full; elsewhere it may have been set.</param>
    public Passage Cut(ReadOnlySpan<char> text, ReadOnlySpan<Block> blocks, DocumentFormat format, DateOnly? published)
    {
        tokens.Clear(blocks.IsEmpty ? 0 : blocks[^1].Span.End - blocks[0].Span.Start);
        sentences.Clear();
        quotations.Clear();
        foreach (var block in blocks)
            Tokenizer.Tokenize(text, block.Span, tokens);
        SentenceSplitter.Split(text, blocks, format, tokens.Tokens, sentences);
        var all = CollectionsMarshal.AsSpan(sentences);
        QuotationFinder.Find(text, blocks, tokens.Tokens, all, pairs, quotations);
        return new(text, blocks, tokens.Tokens, all, CollectionsMarshal.AsSpan(quotations), published);
    }
}
