using System.Collections.Immutable;
using FactCheck.Documents;
using FactCheck.Spans;

namespace FactCheck.Sentences;

/// <summary>Cuts a document into tokens and sentences and marks its quoted speech.</summary>
public static class SentenceSplitter
{
    public static SegmentedText Split(Document document)
    {
        var tokens = Tokenizer.Tokenize(document);
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        var at = 0;
        for (var block = 0; block < document.Blocks.Length; block++)
        {
            var end = at;
            while (end < tokens.Length && tokens[end].Start < document.Blocks[block].Span.End)
                end++;
            SplitBlock(document.Text, tokens.AsSpan()[at..end], block, at, sentences);
            at = end;
        }

        return new(document, tokens, sentences.ToImmutable(), QuotationFinder.Find(document, tokens));
    }

    private static void SplitBlock(string text, ReadOnlySpan<Token> tokens, int block, int offset, ImmutableArray<Sentence>.Builder sentences)
    {
        var first = 0;
        for (var i = 0; i < tokens.Length; i++)
        {
            var last = i;
            if (i + 1 < tokens.Length)
            {
                if (!SentenceEnds.IsTerminator(text, tokens[i]))
                    continue;
                last = SentenceEnds.SkipClosing(text, tokens, i);
                if (last + 1 < tokens.Length && !SentenceEnds.EndsSentence(text, tokens, i, last))
                    continue;
            }

            sentences.Add(new(sentences.Count, block, new TextSpan(tokens[first].Start, tokens[last].End), offset + first, last + 1 - first));
            first = last + 1;
            i = last;
        }
    }
}
