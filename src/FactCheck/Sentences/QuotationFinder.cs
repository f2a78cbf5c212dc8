using FactCheck.Documents;
using FactCheck.Spans;

namespace FactCheck.Sentences;

/// <summary>Marks the quoted speech of a document: pairs quotation marks within a block and asks the words around who speaks. A quotation within another is part of it.</summary>
internal static class QuotationFinder
{
    /// <param name="pairs">Working memory.</param>
    public static void Find(
        ReadOnlySpan<char> text, ReadOnlySpan<Block> blocks, ReadOnlySpan<Token> tokens, ReadOnlySpan<Sentence> sentences, List<(int Open, int Close)> pairs, List<Quotation> found)
    {
        pairs.Clear();
        FindPairs(text, blocks, tokens, pairs);
        pairs.Sort();
        var sentence = 0;
        var end = -1;
        foreach (var (open, close) in pairs)
        {
            if (open < end)
                continue;
            end = close;
            while (sentence + 1 < sentences.Length && sentences[sentence + 1].FirstToken <= open)
                sentence++;
            var (first, limit) = Surroundings(sentences, sentence, close);
            found.Add(new(new TextSpan(tokens[open + 1].Start, tokens[close - 1].End), Speakers.Find(text, tokens[first..limit], open - first, close - first)));
        }
    }

    private static void FindPairs(ReadOnlySpan<char> text, ReadOnlySpan<Block> blocks, ReadOnlySpan<Token> tokens, List<(int Open, int Close)> pairs)
    {
        var marks = new QuotationMarks(text, pairs);
        var block = 0;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Kind != TokenKind.Punctuation)
                continue;
            for (; block < blocks.Length && tokens[i].Start >= blocks[block].Span.End; block++)
                marks.EndBlock(tokens);
            marks.Read(tokens, i);
        }

        marks.EndBlock(tokens);
    }

    /// <summary>The tokens of the sentences that the quotation lies in.</summary>
    private static (int First, int Limit) Surroundings(ReadOnlySpan<Sentence> sentences, int sentence, int close)
    {
        var last = sentence;
        while (last + 1 < sentences.Length && sentences[last].FirstToken + sentences[last].TokenCount <= close)
            last++;
        return (sentences[sentence].FirstToken, sentences[last].FirstToken + sentences[last].TokenCount);
    }
}
