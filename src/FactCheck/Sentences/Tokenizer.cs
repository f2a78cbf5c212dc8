using System.Globalization;
using System.Text;
using FactCheck.Documents;
using FactCheck.Spans;

namespace FactCheck.Sentences;

/// <summary>Cuts a block of a text into tokens, in one pass.</summary>
internal static class Tokenizer
{
    public const char Masked = Document.Masked;

    public static void Tokenize(ReadOnlySpan<char> text, TextSpan span, TokenBuffer tokens)
    {
        var at = span.Start;
        // An address is looked for only where there is an @ to find.
        var hasAddress = span.Of(text).Contains('@');
        while (at < span.End)
        {
            if (IsSpace(text[at]))
            {
                at++;
                continue;
            }

            var word = EndOfPlainWord(text, at, span.End);
            if (word > at)
            {
                tokens.Add(Token.OfWord(text, at, word));
                at = word;
                continue;
            }

            var token = OpaqueSpans.TryRead(text, at, span.End, hasAddress, out var opaqueEnd)
                ? new Token(at, opaqueEnd, TokenKind.Opaque)
                : Next(text, at, span.End);
            tokens.Add(token);
            at = token.End;
        }
    }

    /// <summary>White space and characters that show nothing between words: zero-width spaces and byte-order marks.</summary>
    private static bool IsSpace(char c) => c == ' ' || (c is not (> ' ' and < '\u0085') && (char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF' or '\0'));

    /// <summary>
    /// Where the word ends that starts here, when it is of ASCII letters and a space, comma or closing stop after it says that it is neither longer nor an address;
    /// else its start. Nearly every word is one of these.
    /// </summary>
    private static int EndOfPlainWord(ReadOnlySpan<char> text, int at, int end)
    {
        var word = at;
        while (word < end && char.IsAsciiLetter(text[word]))
            word++;
        var isPlain = word == end || text[word] is ' ' or ',' or '\n' || (text[word] == '.' && word + 1 < end && text[word + 1] is ' ' or '\n');
        return isPlain ? word : at;
    }

    private static Token Next(ReadOnlySpan<char> text, int at, int end)
    {
        if (char.IsAsciiDigit(text[at]))
            return new(at, EndOfDigits(text, at, end), TokenKind.Digits);
        if (IsLetter(text, at, out var width))
            return Token.OfWord(text, at, EndOfWord(text, at + width, end));
        if (text[at] == Masked)
            return new(at, at + 1, TokenKind.Opaque);
        if (char.IsPunctuation(text[at]))
            return new(at, at + 1, TokenKind.Punctuation);
        Rune.DecodeFromUtf16(text.Slice(at, end - at), out _, out var consumed);
        return new(at, at + Math.Max(1, consumed), TokenKind.Symbol);
    }

    private static int EndOfDigits(ReadOnlySpan<char> text, int at, int end)
    {
        while (at < end && char.IsAsciiDigit(text[at]))
            at++;
        return at;
    }

    private static int EndOfWord(ReadOnlySpan<char> text, int at, int end)
    {
        while (at < end)
        {
            if (IsLetter(text, at, out var width) || IsInsideWord(text, at, out width))
                at += width;
            else if (text[at] is '\'' or '\u2019' && at + 1 < end && IsLetter(text, at + 1, out width))
                at += 1 + width;
            else
                break;
        }

        return at;
    }

    private static bool IsLetter(ReadOnlySpan<char> text, int at, out int width)
    {
        width = 1;
        if (char.IsAscii(text[at]))
            return char.IsAsciiLetter(text[at]);
        if (at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]))
        {
            width = 2;
            return CharUnicodeInfo.GetUnicodeCategory(char.ConvertToUtf32(text[at], text[at + 1])) <= UnicodeCategory.OtherLetter;
        }

        return char.IsLetter(text[at]);
    }

    /// <summary>Combining marks, soft hyphens and joiners belong to the word that they stand in.</summary>
    private static bool IsInsideWord(ReadOnlySpan<char> text, int at, out int width)
    {
        width = 1;
        var c = text[at];
        return !char.IsAscii(c) && (c is '\u00AD' or '\u200C' or '\u200D' or '\u2060'
            || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);
    }
}
