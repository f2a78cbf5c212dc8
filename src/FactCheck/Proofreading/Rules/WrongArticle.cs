using System.Collections.Immutable;
using FactCheck.Findings;
using FactCheck.Proofreading.Spelling;
using FactCheck.Proofreading.Words;
using FactCheck.Sentences;

namespace FactCheck.Proofreading.Rules;

/// <summary>"a" before a vowel sound, or "an" before a consonant.</summary>
internal sealed class WrongArticle : ProofreadingRule
{
    public override string Id => "FC110";

    public override string Name => "wrong-article";

    public override FixSafety Fix => FixSafety.Safe;

    public override string Summary => "\"a\" stands before a vowel sound, or \"an\" before a consonant sound.";

    public override string Explanation =>
        """
        The sound decides, not the letter: "an hour", "a university", "an 8-year plan". An abbreviation is read by its letters ("an MP") or as a word ("a NATO base"): it is flagged where both begin alike ("an BBC"), where it has no
        vowel, or where it is known to be spelt out. Words that are said in two ways ("herb", "historic"), and "a" as a letter or a grade are left alone.
        """;

    public override ImmutableArray<RuleExample> Examples =>
    [
        new("It was [[a]] old house.", "It was an old house."),
        new("She saw [[an]] car.", "She saw a car."),
        new("It took [[a]] hour.", "It took an hour."),
        new("He runs [[an]] university.", "He runs a university."),
        new("[[A]] easy win.", "An easy win."),
        new("They made [[a]] 8-year plan.", "They made an 8-year plan."),
        new("She wrote to [[a]] MP.", "She wrote to an MP."),
        new("He is [[an]] BBC man.", "He is a BBC man."),
        new("It was [[an]] European law.", "It was a European law."),
        new("They met [[a]] Italian judge.", "They met an Italian judge."),
    ];

    public override ImmutableArray<string> LeftAlone =>
    [
        "An hour's start and a unidirectional link.",
        "An hour and a half.", "A one-off.", "A European law.", "An heir to a ewe.", "An herb and a herb.", "Vitamin A is good.", "An NGO or a UN body.", "Type a or b.", "An unimportant user.", "A 1980s film.",
        "A NATO base, a LED or an LED, a US ship, an EU law, a UN body.", "A XII-century church.", "A MW of power.", "An Uber to a Ugandan.", "A FTSE firm.", "A Hispanic or an Hispanic.", "She won a Eurovision prize.", "He is an SNP man and a NASA man.", "It holds a SHT_GROUP section.",
    ];

    internal override IEnumerable<Finding> Check(Prose prose)
    {
        for (var i = 0; i + 1 < prose.Tokens.Length; i++)
        {
            var isA = prose.Spelling(i) is "a" or "A";
            if ((!isA && prose.Spelling(i) is not ("an" or "An")) || !IsArticle(prose, i))
                continue;
            if (StartOf(prose, i + 1) is { } isVowel && isVowel == isA && !IsForeign(prose, i))
                yield return Flag(prose.Token(i).Span, isA ? "Before a vowel sound the article is \"an\"." : "Before a consonant the article is \"a\".", Other(prose, i, isA));
        }
    }

    private static string Other(Prose prose, int article, bool isA)
    {
        var isCapital = char.IsUpper(prose.Spelling(article)[0]);
        return isA ? (isCapital ? "An" : "an") : (isCapital ? "A" : "a");
    }

    private static bool IsArticle(Prose prose, int at)
    {
        if (!prose.FollowsSpace(at + 1) || (char.IsUpper(prose.Spelling(at)[0]) && !prose.IsSentenceStart(at)))
            return false;
        return at == 0 || prose.FollowsSpace(at) || prose.Spelling(at - 1)[0] is '(' or '"' or '\u201C';
    }

    /// <summary>"acceso a una": between words that no list has, the letter is a word of another language.</summary>
    private static bool IsForeign(Prose prose, int at) =>
        at > 0 && prose.IsWord(at - 1) && prose.IsWord(at + 1) && !Lexicon.Knows(prose.WordAt(at - 1)) && !Lexicon.Knows(prose.WordAt(at + 1));

    /// <summary>Whether the word starts with a vowel sound; null where it cannot be told.</summary>
    private static bool? StartOf(Prose prose, int at)
    {
        var word = prose.Spelling(at);
        // "a SHT_GROUP section": an identifier's parts are said as their readers please.
        if (at + 1 < prose.Tokens.Length && prose.Spelling(at + 1)[0] == '_' && !prose.FollowsSpace(at + 1))
            return null;
        if (prose.Token(at).Kind == TokenKind.Digits)
            return at + 1 < prose.Tokens.Length && prose.Spelling(at + 1)[0] is '.' or ',' ? null : ArticleSounds.OfNumber(word);
        if (prose.IsWord(at) && word.Length > 1 && char.IsAsciiLetterUpper(word[0]))
            return AbbreviationSounds.Of(word) ?? ArticleSounds.OfPeople(word);
        if (!prose.IsWord(at) || word.Length < 3 || !char.IsLower(word[0]) || prose.Is(at, WordClasses.Be | WordClasses.Modal | WordClasses.Conjunction | WordClasses.Article))
            return null;
        return ArticleSounds.OfWord(word);
    }
}
