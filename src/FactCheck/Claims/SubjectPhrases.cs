using FactCheck.Sentences;
using FactCheck.Spans;

namespace FactCheck.Claims;

/// <summary>Finds the name that a clause speaks of.</summary>
internal static class SubjectPhrases
{
    /// <summary>The first run of capitalised words in the clause, else in the sentence; a single word that only opens the sentence does not count.</summary>
    public static string? Of(SegmentedText text, Sentence sentence, TextSpan clause) => FirstName(text, sentence, clause) ?? FirstName(text, sentence, sentence.Span);

    private static string? FirstName(SegmentedText text, Sentence sentence, TextSpan within)
    {
        var tokens = text.TokensOf(sentence);
        for (var i = 0; i < tokens.Length; i++)
        {
            if (!within.Contains(tokens[i].Span) || !IsCapitalised(text.Text, tokens[i]))
                continue;
            var last = i;
            while (last + 1 < tokens.Length && IsPartOfName(text.Text, tokens, last + 1) && within.Contains(tokens[last + 1].Span))
                last++;
            if (i > 0 || last > i)
                return text.Text[tokens[i].Start..tokens[last].End];
        }

        return null;
    }

    private static bool IsPartOfName(string text, ReadOnlySpan<Token> tokens, int at) =>
        IsCapitalised(text, tokens[at]) || (text[tokens[at].Start] is '.' or '-' && at + 1 < tokens.Length && tokens[at].End == tokens[at + 1].Start && IsCapitalised(text, tokens[at + 1]));

    private static bool IsCapitalised(string text, Token token) => token.Kind == TokenKind.Word && char.IsUpper(text[token.Start]);
}
