using FactCheck.Sentences;
using FactCheck.Spans;

namespace FactCheck.Claims;

/// <summary>Finds the name that a clause speaks of.</summary>
internal static class SubjectPhrases
{
    /// <summary>In words and points: a longer run of capitals is a headline or a list, and names nothing.</summary>
    private const int Longest = 16;

    /// <summary>The first run of capitalised words; a single word that only opens it does not count.</summary>
    public static TextSpan? Find(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens)
    {
        for (var i = 0; i < tokens.Length; i++)
        {
            if (!IsCapitalised(text, tokens[i]))
                continue;
            var last = i;
            while (last + 1 < tokens.Length && IsPartOfName(text, tokens, last + 1))
                last++;
            if (last - i >= Longest)
                return null;
            if (i > 0 || last > i)
                return new(tokens[i].Start, tokens[last].End);
            i = last;
        }

        return null;
    }

    private static bool IsPartOfName(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at) =>
        IsCapitalised(text, tokens[at]) || (text[tokens[at].Start] is '.' or '-' && at + 1 < tokens.Length && tokens[at].End == tokens[at + 1].Start && IsCapitalised(text, tokens[at + 1]));

    private static bool IsCapitalised(ReadOnlySpan<char> text, Token token) => token.Kind == TokenKind.Word && char.IsUpper(text[token.Start]);
}
