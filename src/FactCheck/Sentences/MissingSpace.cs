namespace FactCheck.Sentences;

/// <summary>Recognises the end of a sentence where the space after it was forgotten: "closer to its border.In any event".</summary>
internal static class MissingSpace
{
    /// <param name="last">The last closing mark; the next token follows it without a gap.</param>
    public static bool Is(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int stop, int last)
    {
        if (stop == 0 || tokens[stop - 1].End != tokens[stop].Start || text[tokens[stop].Start] == '\u2026')
            return false;
        var at = last + 1;
        // "…over.“The next": the opening mark says that something starts.
        var isQuoted = text[tokens[at].Start] is '\u201C' or '\u2018' or '\u00AB';
        at += isQuoted ? 1 : 0;
        if (at >= tokens.Length || tokens[at].Kind != TokenKind.Word)
            return false;
        var word = tokens[at].Span.Of(text);
        return IsCapitalised(word) && IsAlone(text, tokens, at) && (isQuoted || MayEnd(text, tokens[stop - 1], Abbreviations.IsOpener(word)));
    }

    private static bool IsCapitalised(ReadOnlySpan<char> word) =>
        char.IsUpper(word[0]) && (word.Length == 1 ? word[0] is 'A' or 'I' : char.IsLower(word[1]) || word[1] is '\'' or '\u2019');

    /// <summary>"System.Text.Json" goes on without a space after the word.</summary>
    private static bool IsAlone(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at) =>
        at + 1 >= tokens.Length || tokens[at + 1].Start > tokens[at].End || text[tokens[at + 1].Start] is ',' or ';' or ':';

    /// <summary>"border.In", "DPRK.In", "2014.In", "(2014).In", but "Booking.Com" only before a word that opens sentences.</summary>
    private static bool MayEnd(ReadOnlySpan<char> text, Token before, bool opensSentence)
    {
        var word = before.Span.Of(text);
        return before.Kind switch
        {
            TokenKind.Word when word.Length < 3 => opensSentence && char.IsLower(word[^1]) && word.Length == 2,
            TokenKind.Word => opensSentence || char.IsLower(word[0]) || !word.ContainsAnyInRange('a', 'z'),
            TokenKind.Digits => opensSentence || word.Length == 4,
            TokenKind.Punctuation => word[0] is ')' or ']' or '%' or '\u201D' or '\u2019' or '"',
            TokenKind.Symbol => word[0] is '\u00B0',
            _ => false,
        };
    }
}
