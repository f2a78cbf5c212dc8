using System.Collections.Immutable;
using FactCheck.Matches.Subjects;
using FactCheck.Sentences;
using FactCheck.Spans;

namespace FactCheck.Matches.Readings;

/// <summary>Reads a sentence as words with the parts they play and the marks between them.</summary>
internal static class ReadingWords
{
    private const int YearDigits = 4;
    private const string Than = " than";

    public static ImmutableArray<ReadingWord> Read(string text, ReadOnlySpan<Token> tokens)
    {
        var words = new List<ReadingWord>(tokens.Length);
        var mark = '\0';
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Kind is TokenKind.Word or TokenKind.Digits)
            {
                words.Add(Word(text, tokens[i], mark));
                mark = '\0';
            }
            else if (MarkAt(text, tokens, i, words) is var found and not '\0' && !IsStronger(mark, found))
            {
                mark = found;
            }
        }

        if (words is [{ IsCapitalised: true, Role: WordRole.Open } first, ..] && !NameForms.TryFind([first.Span.Of(text).ToString()], 0, out _, out _))
            words[0] = first with { IsCapitalised = false };
        return Join(words);
    }

    private static ReadingWord Word(string text, Token token, char mark)
    {
        var written = token.Span.Of(text);
        var lower = written.ToString().ToLowerInvariant();
        var isCapitalised = char.IsUpper(written[0]);
        if (token.Kind == TokenKind.Digits)
            return new(token.Span, lower, WordRole.Number, mark, IsCapitalised: false);
        return new(token.Span, lower, IsAcronym(written) || (isCapitalised && NameForms.TryFind([written.ToString()], 0, out _, out _)) ? WordRole.Open : RoleOf(lower, isCapitalised), mark, isCapitalised);
    }

    /// <summary>"WHO", "US".</summary>
    private static bool IsAcronym(ReadOnlySpan<char> word)
    {
        foreach (var letter in word)
        {
            if (!char.IsUpper(letter))
                return false;
        }

        return word.Length > 1;
    }

    /// <summary>"May" is a month where it has a capital; other words of the table keep their part with one.</summary>
    private static WordRole RoleOf(string word, bool isCapitalised) => word == "may" && isCapitalised ? WordRole.Month : WordRoles.TryFind(word, out var role) ? role : WordRole.Open;

    /// <summary>The comma of "28,500" and that of "July 4, 2017" part nothing.</summary>
    private static char MarkAt(string text, ReadOnlySpan<Token> tokens, int at, List<ReadingWord> words)
    {
        var character = text[tokens[at].Start];
        switch (character)
        {
            case ';' or '(' or ')' or '[' or ']' or '\u2014':
                return character switch { '[' => '(', ']' => ')', _ => character };
            case '\u2013' or '-':
                return IsSpaced(text, tokens[at]) ? '\u2014' : '\0';
            case ':' or ',':
                return IsWithinNumber(text, tokens, at) || (character == ',' && IsWithinDate(tokens, at, words)) ? '\0' : character;
            default:
                return '\0';
        }
    }

    private static bool IsSpaced(string text, Token token) => token.Start > 0 && text[token.Start - 1] == ' ' && token.End < text.Length && text[token.End] == ' ';

    private static bool IsWithinNumber(string text, ReadOnlySpan<Token> tokens, int at) =>
        at > 0 && at + 1 < tokens.Length && tokens[at - 1].Kind == TokenKind.Digits && tokens[at + 1].Kind == TokenKind.Digits && tokens[at + 1].Start == tokens[at].End;

    private static bool IsWithinDate(ReadOnlySpan<Token> tokens, int at, List<ReadingWord> words) =>
        words is [.., { Role: WordRole.Month }, { Role: WordRole.Number, Span.Length: <= 2 }] && at + 1 < tokens.Length && tokens[at + 1] is { Kind: TokenKind.Digits, Length: YearDigits };

    private static bool IsStronger(char mark, char found) => mark is ';' or '(' || (mark == ')' && found == ',');

    /// <summary>Phrases of the table become one word.</summary>
    private static ImmutableArray<ReadingWord> Join(List<ReadingWord> words)
    {
        var joined = ImmutableArray.CreateBuilder<ReadingWord>(words.Count);
        for (var at = 0; at < words.Count; at++)
        {
            var count = WordRoles.OpensPhrase(words[at].Text) ? PhraseAt(words, at, out var role, out var phrase) : Single(words[at], out role, out phrase);
            joined.Add(words[at] with { Span = new TextSpan(words[at].Span.Start, words[at + count - 1].Span.End), Text = phrase, Role = role });
            at += count - 1;
        }

        return joined.ToImmutable();
    }

    /// <summary>"More than 28,500" hedges; "more than Russia" compares.</summary>
    private static bool IsAmount(List<ReadingWord> words, int at) => at < words.Count && words[at] is { Mark: '\0', Role: WordRole.Number or WordRole.Adverb or WordRole.Article };

    private static int Single(ReadingWord word, out WordRole role, out string phrase)
    {
        (role, phrase) = (word.Role, word.Text);
        return 1;
    }

    private static int PhraseAt(List<ReadingWord> words, int at, out WordRole role, out string phrase)
    {
        for (var count = Math.Min(WordRoles.LongestPhrase, words.Count - at); count > 1; count--)
        {
            var part = words.GetRange(at, count);
            phrase = string.Join(' ', part.Select(word => word.Text));
            if (!part.Skip(1).All(word => word.Mark == '\0') || !WordRoles.TryFind(phrase, out role))
                continue;
            role = role == WordRole.Adverb && phrase.EndsWith(Than, StringComparison.Ordinal) && !IsAmount(words, at + count) ? WordRole.Comparison : role;
            return count;
        }

        return Single(words[at], out role, out phrase);
    }
}
