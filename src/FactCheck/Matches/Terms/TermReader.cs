using System.Collections.Immutable;
using FactCheck.Matches.Subjects;
using FactCheck.Sentences;
using FactCheck.Spans;

namespace FactCheck.Matches.Terms;

/// <summary>Turns words into terms, the same way for articles and for curated claims.</summary>
internal static class TermReader
{
    public static ImmutableArray<Term> Read(string text) => Read(text, Tokens(text).AsSpan());

    /// <summary>The tokens of a text that is no article.</summary>
    public static ImmutableArray<Token> Tokens(string text)
    {
        var tokens = new TokenBuffer();
        tokens.Clear(text.Length);
        Tokenizer.Tokenize(text, new TextSpan(0, text.Length), tokens);
        return [.. tokens.Tokens];
    }

    public static ImmutableArray<Term> Read(string text, ReadOnlySpan<Token> tokens) => Read(text, tokens, StopWords.Contains);

    /// <param name="isSilent">Whether a word, in lower case, says nothing and is left out.</param>
    public static ImmutableArray<Term> Read(string text, ReadOnlySpan<Token> tokens, Func<string, bool> isSilent)
    {
        var (words, spans) = Words(text, tokens);
        var terms = ImmutableArray.CreateBuilder<Term>(words.Count);
        for (var at = 0; at < words.Count; at++)
        {
            if (NameForms.TryFind(words, at, out var name, out var count))
            {
                if (IsCurrency(text, words, spans, at + count - 1))
                {
                    at += count - 1;
                    continue;
                }

                terms.Add(new(name, new TextSpan(spans[at].Start, spans[at + count - 1].End), IsName: true));
                at += count - 1;
                continue;
            }

            var lower = words[at].ToLowerInvariant();
            if (!isSilent(lower) || IsBeforeDigits(words, spans, at))
                terms.Add(new(Stemmer.Stem(lower), spans[at], IsName: at > 0 && char.IsUpper(words[at][0])));
        }

        return terms.ToImmutable();
    }

    /// <summary>"S3", "A380": the letter is part of a name, and no article.</summary>
    private static bool IsBeforeDigits(List<string> words, List<TextSpan> spans, int at) =>
        words[at].Length == 1 && at + 1 < words.Count && spans[at + 1].Start == spans[at].End && char.IsAsciiDigit(words[at + 1][0]);

    /// <summary>"US$", "U.S. dollars": the money, not the country.</summary>
    private static bool IsCurrency(string text, List<string> words, List<TextSpan> spans, int last) =>
        (spans[last].End < text.Length && text[spans[last].End] == '$')
        || (last + 1 < words.Count && (words[last + 1].StartsWith("dollar", StringComparison.OrdinalIgnoreCase) || words[last + 1].Equals("cents", StringComparison.OrdinalIgnoreCase)));

    private static (List<string> Words, List<TextSpan> Spans) Words(string text, ReadOnlySpan<Token> tokens)
    {
        var words = new List<string>(tokens.Length);
        var spans = new List<TextSpan>(tokens.Length);
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Kind is not (TokenKind.Word or TokenKind.Digits))
                continue;
            var last = EndOfAcronym(text, tokens, i);
            words.Add(last > i ? Letters(text, tokens[i..(last + 1)]) : WithoutPossessive(tokens[i].Span.Of(text)));
            spans.Add(new(tokens[i].Start, tokens[last].End));
            i = last;
        }

        return (words, spans);
    }

    /// <summary>The last letter of an acronym with points, "U.S" or "U.N.", that starts at <paramref name="at"/>; <paramref name="at"/> itself when there is none.</summary>
    private static int EndOfAcronym(string text, ReadOnlySpan<Token> tokens, int at)
    {
        var last = at;
        while (IsCapital(text, tokens[last]) && last + 2 < tokens.Length && text[tokens[last + 1].Start] == '.'
            && tokens[last + 1].Start == tokens[last].End && tokens[last + 2].Start == tokens[last + 1].End && IsCapital(text, tokens[last + 2]))
            last += 2;
        return last;
    }

    private static bool IsCapital(string text, Token token) => token.Kind == TokenKind.Word && token.Length == 1 && char.IsUpper(text[token.Start]);

    private static string Letters(string text, ReadOnlySpan<Token> tokens)
    {
        Span<char> letters = stackalloc char[Math.Min(16, (tokens.Length + 1) / 2)];
        for (var i = 0; i < letters.Length; i++)
            letters[i] = text[tokens[i * 2].Start];
        return letters.ToString();
    }

    private static string WithoutPossessive(ReadOnlySpan<char> word)
    {
        if (word.Length > 2 && word[^1] is 's' or 'S' && word[^2] is '\'' or '\u2019')
            word = word[..^2];
        return word.ToString().Replace('\u2019', '\'');
    }
}
