using System.Globalization;

namespace FactCheck.Sentences;

/// <summary>Decides where in the tokens of a block its sentences end.</summary>
internal static class SentenceEnds
{
    public static bool IsTerminator(ReadOnlySpan<char> text, Token token) =>
        token.Kind == TokenKind.Punctuation && text[token.Start] is '.' or '!' or '?' or '\u2026' or '\u203D' or '\u3002' or '\uFF01' or '\uFF1F';

    /// <summary>Whether a sentence asks: its question mark may stand within the quotation marks or brackets that close it.</summary>
    public static bool IsQuestion(ReadOnlySpan<char> sentence) =>
        sentence.TrimEnd("\"')]\u201C\u201D\u2018\u2019\u00AB\u00BB\u203A ") is [.., '?' or '\uFF1F'];

    /// <summary>
    /// The index of the last of the terminators, closing quotation marks, closing brackets and references to notes that follow without a space;
    /// <paramref name="stop"/> becomes the last terminator among them.
    /// </summary>
    public static int SkipClosing(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, ref int stop)
    {
        var at = stop;
        while (at + 1 < tokens.Length && tokens[at + 1].Start == tokens[at].End)
        {
            var reference = LengthOfReference(text, tokens, at + 1);
            if (reference == 0 && !IsClosing(text, tokens, at + 1))
                break;
            at += Math.Max(1, reference);
            if (IsTerminator(text, tokens[at]))
                stop = at;
        }

        return at;
    }

    /// <summary>Whether the sentence that started at <paramref name="first"/> ends after <paramref name="last"/>, the closing marks of the terminator at <paramref name="stop"/>.</summary>
    public static bool EndsSentence(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int first, int stop, int last)
    {
        if (last + 1 == tokens.Length || text[tokens[stop].Start] is '\u3002' or '\uFF01' or '\uFF1F')
            return true;
        var next = tokens[last + 1];
        if (next.Start == tokens[last].End)
            return MissingSpace.Is(text, tokens, stop, last);
        if (!OpensWithCapital(text, tokens, last + 1))
            return false;
        if (text[tokens[stop].Start] != '.' || IsEllipsis(text, tokens, stop))
            return true;
        return !IsListNumber(tokens, first, stop) && !Abbreviations.Holds(text, tokens, stop, last + 1, SkipOpening(text, tokens, last + 1));
    }

    /// <summary>Whether a line break that the writer set ends a sentence without any mark: the next line starts as sentences do.</summary>
    public static bool EndsLine(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int last) =>
        text.Slice(tokens[last].End, tokens[last + 1].Start - tokens[last].End).Contains('\n')
        && text[tokens[last].Start] is not (',' or ';' or '-' or '\u2013' or '\u2014') && OpensWithCapital(text, tokens, last + 1);

    /// <summary>True at a capital, a digit, a currency sign and the like, also behind opening quotation marks and brackets.</summary>
    public static bool OpensWithCapital(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at)
    {
        at = SkipOpening(text, tokens, at);
        if (at == tokens.Length)
            return true;
        if (tokens[at].Kind == TokenKind.Punctuation)
            return false;
        var word = tokens[at].Span.Of(text);
        // "iPhone", "eBay": a name that opens a sentence as it is.
        return !char.IsLower(word[0]) || (tokens[at].Kind == TokenKind.Word && word.Length > 2 && char.IsUpper(word[1]));
    }

    private static int SkipOpening(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at)
    {
        while (at < tokens.Length && tokens[at].Kind == TokenKind.Punctuation && IsOpening(text[tokens[at].Start]))
            at++;
        return at;
    }

    private static bool IsOpening(char c) =>
        c is '"' or '\'' or '(' or '[' or '\u2022' or '\u2014' or '\u00BF' or '\u00A1' or '\u00AB' or '\u2039' || char.GetUnicodeCategory(c) == UnicodeCategory.InitialQuotePunctuation;

    private static bool IsClosing(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at)
    {
        if (tokens[at].Kind != TokenKind.Punctuation)
            return false;
        var c = text[tokens[at].Start];
        if (c is '"' or '\'')
            return at + 1 == tokens.Length || tokens[at + 1].Start > tokens[at].End || IsTerminator(text, tokens[at + 1]) || text[tokens[at + 1].Start] is ')' or ']' or '"' or '\'';
        return c is ')' or ']' or '\u201D' or '\u2019' or '\u00BB' or '\u203A' || IsTerminator(text, tokens[at]);
    }

    /// <summary>The number of tokens of "[12]" after a stop.</summary>
    private static int LengthOfReference(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at)
    {
        var isReference = at + 2 < tokens.Length && text[tokens[at].Start] == '[' && tokens[at + 1].Kind == TokenKind.Digits && text[tokens[at + 2].Start] == ']';
        return isReference ? 3 : 0;
    }

    private static bool IsEllipsis(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int stop) =>
        stop > 0 && text[tokens[stop - 1].Start] == '.' && tokens[stop - 1].End == tokens[stop].Start;

    /// <summary>"1. Coal fell": the stop of a number or a letter that opens the block.</summary>
    private static bool IsListNumber(ReadOnlySpan<Token> tokens, int first, int stop) =>
        first == 0 && stop == 1 && (tokens[0].Kind == TokenKind.Digits ? tokens[0].Length < 4 : tokens[0].Length == 1);
}
