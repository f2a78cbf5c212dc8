using System.Collections.Immutable;
using FactCheck.Documents;
using FactCheck.Spans;

namespace FactCheck.Sentences;

/// <summary>Pairs quotation marks within a block.</summary>
internal static class QuotationFinder
{
    public static ImmutableArray<Quotation> Find(Document document, ImmutableArray<Token> tokens)
    {
        var found = ImmutableArray.CreateBuilder<Quotation>();
        var text = document.Text;
        int? opened = null;
        var block = 0;
        foreach (var token in tokens)
        {
            while (block < document.Blocks.Length && token.Start >= document.Blocks[block].Span.End)
            {
                block++;
                opened = null;
            }

            switch (text[token.Start])
            {
                case '\u201C' or '\u00AB':
                    opened = token.End;
                    break;
                case '"' when opened is null:
                    opened = token.End;
                    break;
                case '\u201D' or '\u00BB' or '"' when opened is { } start:
                    found.Add(new(new TextSpan(start, token.Start), Speaker: null));
                    opened = null;
                    break;
            }
        }

        return found.ToImmutable();
    }
}
