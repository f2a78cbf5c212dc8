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
            SplitBlock(document, tokens.AsSpan()[at..end], block, at, sentences);
            at = end;
        }

        var all = sentences.DrainToImmutable();
        return new(document, tokens, all, QuotationFinder.Find(document, tokens, all));
    }

    private static void SplitBlock(Document document, ReadOnlySpan<Token> tokens, int block, int offset, ImmutableArray<Sentence>.Builder sentences)
    {
        var text = document.Text;
        var hasSetLines = HasSetLines(document, block);
        var first = 0;
        for (var i = 0; i < tokens.Length; i++)
        {
            var isEnd = i + 1 == tokens.Length;
            if (!isEnd && SentenceEnds.IsTerminator(text, tokens[i]))
            {
                var stop = i;
                i = SentenceEnds.SkipClosing(text, tokens, ref stop);
                isEnd = SentenceEnds.EndsSentence(text, tokens, first, stop, i);
            }

            if (!isEnd && !(hasSetLines && SentenceEnds.EndsLine(text, tokens, i)))
                continue;
            sentences.Add(new(sentences.Count, block, new TextSpan(tokens[first].Start, tokens[i].End), offset + first, i + 1 - first));
            first = i + 1;
        }
    }

    /// <summary>True where a line break in the text was set on purpose (&lt;br>), and is neither the wrapping of a text file nor that of a headline.</summary>
    private static bool HasSetLines(Document document, int block) =>
        document.Format != DocumentFormat.Text && document.Blocks[block].Kind is not (BlockKind.Title or BlockKind.Heading)
        && document.Blocks[block].Span.Of(document.Text).Contains('\n');
}
