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
        vowel, or where it is known how it is said ("a UN mission"). A letter before a hyphen is read by its name ("a U-turn"), a sum of money by its number ("an £8 fee"). Words that are said in two ways ("herb", "historic"), and "a" as a letter or a grade are left alone.
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
        new("It was [[an]] UN mission.", "It was a UN mission."),
        new("The minister made [[an]] U-turn.", "The minister made a U-turn."),
        new("They took [[a]] X-ray of it.", "They took an X-ray of it."),
        new("They charge [[a]] £8 fee.", "They charge an £8 fee."),
    ];

    public override ImmutableArray<string> LeftAlone =>
    [
        "An hour's start and a unidirectional link.",
        "An hour and a half.", "A one-off.", "A European law.", "An heir to a ewe.", "An herb and a herb.", "Vitamin A is good.", "An NGO or a UN body.", "Type a or b.", "An unimportant user.", "A 1980s film.",
        "A NATO base, a LED or an LED, a US ship, an EU law, a UN body.", "A XII-century church.", "A MW of power.", "An Uber to a Ugandan.", "A FTSE firm.", "A Hispanic or an Hispanic.", "She won a Eurovision prize.", "He is an SNP man and a NASA man.", "It holds a SHT_GROUP section.",
        "An £8.50 fee, a £5 note, an $11 ticket, an €18,000 car and a $100 bill.", "A £1,800 fee or an £1,800 fee.", "A T-shirt, an F-16, a B-52, an e-mail and a H-bomb.", "A UFO over a UNESCO site.",
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
        if (word[0] is '$' or '\u00A3' or '\u20AC' or '\u00A5')
            return OfMoney(prose, at + 1);
        if (word.Length == 1 && prose.IsWord(at))
            return IsHyphened(prose, at) ? AbbreviationSounds.OfLetter(word[0]) : null;
        if (prose.Token(at).Kind == TokenKind.Digits)
            return at + 1 < prose.Tokens.Length && prose.Spelling(at + 1)[0] is '.' or ',' ? null : ArticleSounds.OfNumber(word);
        if (prose.IsWord(at) && word.Length > 1 && char.IsAsciiLetterUpper(word[0]))
            return AbbreviationSounds.Of(word) ?? ArticleSounds.OfPeople(word);
        if (!prose.IsWord(at) || word.Length < 3 || !char.IsLower(word[0]) || prose.Is(at, WordClasses.Be | WordClasses.Modal | WordClasses.Conjunction | WordClasses.Article))
            return null;
        return ArticleSounds.OfWord(word);
    }

    private static bool? OfMoney(Prose prose, int digits)
    {
        if (digits >= prose.Tokens.Length || prose.Token(digits).Kind != TokenKind.Digits || prose.FollowsSpace(digits))
            return null;
        return ArticleSounds.OfMoney(prose.Spelling(digits), digits + 1 < prose.Tokens.Length && prose.Spelling(digits + 1) is "," && !prose.FollowsSpace(digits + 1));
    }

    /// <summary>"U-turn", "F-16"; "x-1" is a formula.</summary>
    private static bool IsHyphened(Prose prose, int letter) =>
        letter + 2 < prose.Tokens.Length && prose.Spelling(letter + 1) is "-" && !prose.FollowsSpace(letter + 1) && !prose.FollowsSpace(letter + 2)
        && (prose.IsWord(letter + 2) ? prose.Token(letter + 2).Length > 2 : prose.Token(letter + 2).Kind == TokenKind.Digits && char.IsUpper(prose.Spelling(letter)[0]));
}
