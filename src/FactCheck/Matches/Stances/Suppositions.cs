using FactCheck.Claims;
using FactCheck.Matches.Readings;
using FactCheck.Sentences;
using FactCheck.Tables;

namespace FactCheck.Matches.Stances;

/// <summary>
/// Finds the word by which a sentence says that what comes next is supposed, made up, out of date or wrong: "Imagine it.", "He wrote a play."
/// What is only written like one says nothing of the kind: "still in play", "the pass lies at 900 metres", "not because it is wrong".
/// </summary>
internal static class Suppositions
{
    /// <summary>In tokens: "a new play".</summary>
    private const int FarthestDeterminer = 3;

    private static readonly WordList Words = new("Matches/Stances/supposition-words.tsv");

    /// <summary>Those that are verbs or other nouns as well, with what tells them apart.</summary>
    private static readonly WordTable<SuppositionSign> Ambiguous = WordTable<SuppositionSign>.Load("Matches/Stances/ambiguous-suppositions.tsv", row => Enum.Parse<SuppositionSign>(row[1], ignoreCase: true));

    private static readonly string[] Determiners = ["a", "an", "another", "her", "his", "its", "my", "our", "that", "the", "their", "this", "your"];

    public static string? Find(Sentence sentence, SegmentedText text)
    {
        var tokens = text.TokensOf(sentence);
        for (var at = 0; at < tokens.Length; at++)
        {
            var word = tokens[at].Span.Of(text.Text);
            if (tokens[at].Kind == TokenKind.Word && Words.Contains(word) && (!Ambiguous.TryFind(word, out var sign) || IsMeant(sign, tokens, at, text.Text)))
                return word.ToString();
        }

        return null;
    }

    private static bool IsMeant(SuppositionSign sign, ReadOnlySpan<Token> tokens, int at, string text) => sign switch
    {
        SuppositionSign.Determined => HasDeterminer(tokens, at, text),
        SuppositionSign.Unplaced => !IsPlaced(tokens, at, text),
        _ => !IsNegated(tokens, at, text),
    };

    /// <summary>"His new play", and not "still in play", "they play".</summary>
    private static bool HasDeterminer(ReadOnlySpan<Token> tokens, int at, string text)
    {
        for (var before = at - 1; before >= 0 && at - before <= FarthestDeterminer; before--)
        {
            if (Determiners.Contains(tokens[before].Span.Of(text).ToString(), StringComparer.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>"Lies 32 kilometres off", "lie under the sea", "error 503".</summary>
    private static bool IsPlaced(ReadOnlySpan<Token> tokens, int at, string text) =>
        at + 1 < tokens.Length && (tokens[at + 1].Kind == TokenKind.Digits || (tokens[at + 1].Span.Of(text) is not "about" && WordRoles.TryFind(tokens[at + 1].Span.Of(text).ToString(), out var role) && role is WordRole.Preposition or WordRole.Landmark));

    /// <summary>"Not because it is wrong", "nothing false in it".</summary>
    private static bool IsNegated(ReadOnlySpan<Token> tokens, int at, string text)
    {
        for (var before = 0; before < at; before++)
        {
            if ((CueWords.Of(tokens[before].Span.Of(text)) & Cues.Negation) != Cues.None || tokens[before].Span.Of(text) is "nothing" or "Nothing")
                return true;
        }

        return false;
    }
}
