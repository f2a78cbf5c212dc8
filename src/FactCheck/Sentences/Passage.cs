using FactCheck.Documents;
using FactCheck.Spans;

namespace FactCheck.Sentences;

/// <summary>
/// Whole blocks of a text, cut into tokens and sentences, in memory that may be lent: figures and claims are read from one passage after another. Positions count in
/// <see cref="Text"/>; everything is in order of position.
/// </summary>
/// <param name="published">The day of publication, from which "last year" counts.</param>
internal readonly ref struct Passage(
    ReadOnlySpan<char> text, ReadOnlySpan<Block> blocks, ReadOnlySpan<Token> tokens, ReadOnlySpan<Sentence> sentences, ReadOnlySpan<Quotation> quotations, DateOnly? published)
{
    public ReadOnlySpan<char> Text { get; } = text;

    public bool IsEmpty => Text.IsEmpty;

    public ReadOnlySpan<Block> Blocks { get; } = blocks;

    public ReadOnlySpan<Token> Tokens { get; } = tokens;

    public ReadOnlySpan<Sentence> Sentences { get; } = sentences;

    public ReadOnlySpan<Quotation> Quotations { get; } = quotations;

    public DateOnly? Published { get; } = published;

    public ReadOnlySpan<Token> TokensOf(Sentence sentence) => Tokens.Slice(sentence.FirstToken, sentence.TokenCount);

    /// <summary>The tokens that lie wholly in the span.</summary>
    public ReadOnlySpan<Token> TokensIn(TextSpan span) => TokensFrom(FirstTokenFrom(Tokens, span.Start), span);

    /// <summary>The same for a span that lies in the sentence: its tokens are looked for among few.</summary>
    public ReadOnlySpan<Token> TokensIn(TextSpan span, Sentence sentence) => TokensFrom(sentence.FirstToken + FirstTokenFrom(TokensOf(sentence), span.Start), span);

    /// <summary>The quotation that holds the whole span, or null. Quotations never overlap.</summary>
    public Quotation? QuotationAround(TextSpan span)
    {
        if (Quotations.IsEmpty)
            return null;
        var next = FirstQuotationFrom(span.Start + 1);
        return next > 0 && Quotations[next - 1].Span.Contains(span) ? Quotations[next - 1] : null;
    }

    /// <summary>The quotations that open in the span.</summary>
    public ReadOnlySpan<Quotation> QuotationsIn(TextSpan span)
    {
        if (Quotations.IsEmpty)
            return [];
        var first = FirstQuotationFrom(span.Start);
        var end = first;
        while (end < Quotations.Length && Quotations[end].Span.Start < span.End)
            end++;
        return Quotations[first..end];
    }

    private ReadOnlySpan<Token> TokensFrom(int first, TextSpan span)
    {
        var end = first;
        while (end < Tokens.Length && Tokens[end].End <= span.End)
            end++;
        return Tokens[first..end];
    }

    private static int FirstTokenFrom(ReadOnlySpan<Token> tokens, int start) => ~tokens.BinarySearch(new Place(start));

    private int FirstQuotationFrom(int start) => ~Quotations.BinarySearch(new Place(start));
}
