using FactCheck.Documents;
using FactCheck.Spans;

namespace FactCheck.Sentences;

/// <summary>Cuts a document into tokens and sentences and marks its quoted speech.</summary>
public static class SentenceSplitter
{
    public static SegmentedText Split(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var passage = new PassageCutter().Cut(document.Text, document.Blocks.AsSpan(), document.Format, document.Metadata.Published);
        return new(document, [.. passage.Tokens], [.. passage.Sentences], [.. passage.Quotations]);
    }

    internal static void Split(ReadOnlySpan<char> text, ReadOnlySpan<Block> blocks, DocumentFormat format, ReadOnlySpan<Token> tokens, List<Sentence> sentences)
    {
        var at = 0;
        for (var block = 0; block < blocks.Length; block++)
        {
            var end = new Place(blocks[block].Span.End).FirstOf(tokens, at);
            SplitBlock(text, tokens[at..end], (block, at, HasSetLines(text, blocks[block], format), blocks[block].Kind == BlockKind.Paragraph), sentences);
            at = end;
        }
    }

    private static void SplitBlock(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, (int Index, int FirstToken, bool HasSetLines, bool IsParagraph) block, List<Sentence> sentences)
    {
        var first = block.IsParagraph ? OpeningDateline.LengthOf(text, tokens) : 0;
        if (first > 0)
            sentences.Add(new(sentences.Count, block.Index, new TextSpan(tokens[0].Start, tokens[first - 1].End), block.FirstToken, first) { IsDateline = true });
        for (var i = first; i < tokens.Length; i++)
        {
            // Words end a sentence only where they end a line.
            while (!block.HasSetLines && tokens[i].Kind != TokenKind.Punctuation && i < tokens.Length - 1)
                i = unchecked(i + 1);
            var isEnd = i + 1 == tokens.Length;
            if (!isEnd && SentenceEnds.IsTerminator(text, tokens[i]))
            {
                var stop = i;
                i = SentenceEnds.SkipClosing(text, tokens, ref stop);
                isEnd = SentenceEnds.EndsSentence(text, tokens, first, stop, i);
            }

            if (!isEnd && !(block.HasSetLines && SentenceEnds.EndsLine(text, tokens, i)))
                continue;
            sentences.Add(new(sentences.Count, block.Index, new TextSpan(tokens[first].Start, tokens[i].End), block.FirstToken + first, i + 1 - first));
            first = i + 1;
        }
    }

    /// <summary>True where a line break in the text was set on purpose (&lt;br>), and is neither the wrapping of a text file nor that of a headline.</summary>
    private static bool HasSetLines(ReadOnlySpan<char> text, Block block, DocumentFormat format) =>
        format != DocumentFormat.Text && block.Kind is not (BlockKind.Title or BlockKind.Heading) && block.Span.Of(text).Contains('\n');
}
