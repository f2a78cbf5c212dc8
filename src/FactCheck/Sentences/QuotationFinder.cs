using System.Collections.Immutable;
using FactCheck.Documents;
using FactCheck.Spans;

namespace FactCheck.Sentences;

/// <summary>Marks the quoted speech of a document: pairs quotation marks within a block and asks the words around who speaks. A quotation within another is part of it.</summary>
internal static class QuotationFinder
{
    public static ImmutableArray<Quotation> Find(Document document, ImmutableArray<Token> tokens, ImmutableArray<Sentence> sentences)
    {
        var pairs = Pairs(document, tokens.AsSpan());
        pairs.Sort();
        var found = ImmutableArray.CreateBuilder<Quotation>();
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
            found.Add(new(new TextSpan(tokens[open + 1].Start, tokens[close - 1].End), Speakers.Find(document.Text, tokens.AsSpan()[first..limit], open - first, close - first)));
        }

        return found.ToImmutable();
    }

    private static List<(int Open, int Close)> Pairs(Document document, ReadOnlySpan<Token> tokens)
    {
        var pairs = new List<(int Open, int Close)>();
        var marks = new QuotationMarks(document.Text, pairs);
        var block = 0;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Kind != TokenKind.Punctuation)
                continue;
            for (; block < document.Blocks.Length && tokens[i].Start >= document.Blocks[block].Span.End; block++)
                marks.EndBlock(tokens);
            marks.Read(tokens, i);
        }

        marks.EndBlock(tokens);
        return pairs;
    }

    /// <summary>The tokens of the sentences that the quotation lies in.</summary>
    private static (int First, int Limit) Surroundings(ImmutableArray<Sentence> sentences, int sentence, int close)
    {
        var last = sentence;
        while (last + 1 < sentences.Length && sentences[last].FirstToken + sentences[last].TokenCount <= close)
            last++;
        return (sentences[sentence].FirstToken, sentences[last].FirstToken + sentences[last].TokenCount);
    }
}
