using System.Collections.Frozen;
using FactCheck.Tables;

namespace FactCheck.Sentences;

/// <summary>Decides whether a full stop, question mark or the like ends a sentence.</summary>
internal static class SentenceEnds
{
    private static readonly Lazy<FrozenDictionary<string, string>> Abbreviations = new(() =>
        DataTable.Load("Sentences/abbreviations.tsv").Rows.ToFrozenDictionary(row => row[0], row => row[1], StringComparer.OrdinalIgnoreCase));

    private static readonly Lazy<FrozenSet<string>> Openers = new(() =>
        DataTable.Load("Sentences/openers.tsv").Rows.Select(row => row[0]).ToFrozenSet(StringComparer.Ordinal));

    public static bool IsTerminator(string text, Token token) =>
        token.Kind == TokenKind.Punctuation && text[token.Start] is '.' or '!' or '?' or '\u2026' or '\u203D' or '\u3002';

    /// <summary>The index of the last of the terminators, closing quotation marks and closing brackets that follow without a space.</summary>
    public static int SkipClosing(string text, ReadOnlySpan<Token> tokens, int at)
    {
        while (at + 1 < tokens.Length && tokens[at + 1].Start == tokens[at].End && IsClosing(text, tokens, at + 1))
            at++;
        return at;
    }

    /// <summary>Whether the sentence ends after <paramref name="last"/>, the closing marks of the terminator at <paramref name="stop"/>; a token follows.</summary>
    public static bool EndsSentence(string text, ReadOnlySpan<Token> tokens, int stop, int last)
    {
        var next = tokens[last + 1];
        var isApart = next.Start > tokens[last].End;
        var opensWithCapital = OpensWithCapital(text, tokens, last + 1);
        if (text[tokens[stop].Start] != '.' || IsEllipsis(text, tokens, stop))
            return isApart && opensWithCapital;
        if (!isApart)
            return last == stop ? IsMissingSpace(text, tokens, stop) : opensWithCapital && next.Kind == TokenKind.Word;
        if (!opensWithCapital)
            return false;
        return !IsAbbreviation(text, tokens, stop, next);
    }

    private static bool IsClosing(string text, ReadOnlySpan<Token> tokens, int at)
    {
        var c = text[tokens[at].Start];
        if (c is '"' or '\'')
            return at + 1 == tokens.Length || tokens[at + 1].Start > tokens[at].End;
        return c is '.' or '!' or '?' or '\u2026' or ')' or ']' or '\u201D' or '\u2019' or '\u00BB';
    }

    private static bool IsEllipsis(string text, ReadOnlySpan<Token> tokens, int stop) =>
        stop > 0 && text[tokens[stop - 1].Start] == '.' && tokens[stop - 1].End == tokens[stop].Start && tokens[stop - 1].Kind == TokenKind.Punctuation
        || (stop + 1 < tokens.Length && text[tokens[stop + 1].Start] == '.' && tokens[stop + 1].Start == tokens[stop].End);

    private static bool OpensWithCapital(string text, ReadOnlySpan<Token> tokens, int at)
    {
        while (at < tokens.Length && tokens[at].Kind == TokenKind.Punctuation && text[tokens[at].Start] is '"' or '\'' or '\u201C' or '\u2018' or '(' or '[' or '\u00AB' or '\u2014')
            at++;
        if (at == tokens.Length)
            return true;
        return tokens[at].Kind != TokenKind.Punctuation && !char.IsLower(text[tokens[at].Start]);
    }

    /// <summary>"closer to its boarder.In any event": a stop between a plain word and a capitalised one, with the space forgotten.</summary>
    private static bool IsMissingSpace(string text, ReadOnlySpan<Token> tokens, int stop)
    {
        if (stop == 0 || tokens[stop - 1].End != tokens[stop].Start || tokens[stop - 1].Kind != TokenKind.Word || tokens[stop + 1].Kind != TokenKind.Word)
            return false;
        var before = tokens[stop - 1].Span.Of(text);
        var after = tokens[stop + 1].Span.Of(text);
        var isPlain = before.Length > 2 && (char.IsLower(before[0]) || !before.ContainsAnyInRange('a', 'z'));
        var isAlone = stop + 2 >= tokens.Length || tokens[stop + 2].Start > tokens[stop + 1].End || text[tokens[stop + 2].Start] == ',';
        return isPlain && isAlone && char.IsUpper(after[0]) && (after.Length == 1 ? after[0] is 'A' or 'I' : char.IsLower(after[1]));
    }

    private static bool IsAbbreviation(string text, ReadOnlySpan<Token> tokens, int stop, Token next)
    {
        if (stop == 0 || tokens[stop - 1].Kind != TokenKind.Word || tokens[stop - 1].End != tokens[stop].Start)
            return false;
        var word = tokens[stop - 1].Span.Of(text);
        var isOpener = next.Kind == TokenKind.Word && Openers.Value.GetAlternateLookup<ReadOnlySpan<char>>().Contains(next.Span.Of(text));
        if (word.Length == 1 && char.IsUpper(word[0]))
            return !isOpener;
        if (!Abbreviations.Value.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var kind))
            return false;
        return kind switch
        {
            "title" => true,
            "number" => next.Kind == TokenKind.Digits,
            _ => !isOpener,
        };
    }
}
