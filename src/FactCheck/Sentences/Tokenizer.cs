using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;
using FactCheck.Documents;
using FactCheck.Spans;
using FactCheck.Tables;

namespace FactCheck.Sentences;

/// <summary>Cuts a block of a text into tokens, in one pass.</summary>
internal static class Tokenizer
{
    private const int CaseBit = 0x20;

    public const char Masked = Document.Masked;

    public static void Tokenize(ReadOnlySpan<char> text, TextSpan span, TokenBuffer tokens)
    {
        text = text[..span.End];
        var at = span.Start;
        // An address is looked for only where there is an @ to find.
        var hasAddress = span.Of(text).Contains('@');
        while (at < text.Length)
        {
            var word = EndOfLetters(text, at);
            if (word > at && IsPlainEnd(text, word))
            {
                tokens.Add(OfLetters(text, at, word));
                // A blank follows nearly every word.
                at = word < text.Length && text[word] == ' ' ? unchecked(word + 1) : word;
                continue;
            }

            if (IsSpace(text[at]))
            {
                at++;
                continue;
            }

            var token = OpaqueSpans.TryRead(text, at, text.Length, hasAddress, out var opaqueEnd)
                ? new Token(at, opaqueEnd, TokenKind.Opaque)
                : Next(text, at, text.Length);
            tokens.Add(token);
            at = token.End;
        }
    }

    /// <summary>White space and characters that show nothing between words: zero-width spaces and byte-order marks.</summary>
    private static bool IsSpace(char c) => c == ' ' || (c is not (> ' ' and < '\u0085') && (char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF' or '\0'));

    /// <summary>Eight characters are looked at together where there are as many.</summary>
    private static int EndOfLetters(ReadOnlySpan<char> text, int at)
    {
        ref var first = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        for (; at <= text.Length - Vector128<ushort>.Count; at += Vector128<ushort>.Count)
        {
            var folded = Vector128.LoadUnsafe(ref first, (nuint)at) | Vector128.Create((ushort)CaseBit);
            var isOther = Vector128.GreaterThan(folded - Vector128.Create((ushort)'a'), Vector128.Create((ushort)('z' - 'a')));
            var others = Vector128.Narrow(isOther, isOther).ExtractMostSignificantBits();
            if (others != 0)
                return unchecked(at + BitOperations.TrailingZeroCount(others));
        }

        while (at < text.Length && char.IsAsciiLetter(text[at]))
            at++;
        return at;
    }

    /// <summary>True where a space, comma or closing stop after ASCII letters says that they are neither a longer word nor an address. Nearly every word is so.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsPlainEnd(ReadOnlySpan<char> text, int at) =>
        at >= text.Length || text[at] is ' ' or ',' or '\n' || (text[at] == '.' && at + 1 < text.Length && text[at + 1] is ' ' or '\n');

    private static Token Next(ReadOnlySpan<char> text, int at, int end)
    {
        if (char.IsAsciiDigit(text[at]))
            return new(at, EndOfDigits(text, at, end), TokenKind.Digits);
        if (IsLetter(text, at, out var width))
            return OfLetters(text, at, EndOfWord(text, at + width, end));
        if (text[at] == Masked)
            return new(at, at + 1, TokenKind.Opaque);
        if (char.IsPunctuation(text[at]))
            return new(at, at + 1, TokenKind.Punctuation);
        Rune.DecodeFromUtf16(text.Slice(at, end - at), out _, out var consumed);
        return new(at, at + Math.Max(1, consumed), TokenKind.Symbol);
    }

    private static Token OfLetters(ReadOnlySpan<char> text, int at, int end) => Token.OfWord(at, end, WordHash.Of(text[at..end]));

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
