using System.Collections.Immutable;
using FactCheck.Findings;
using FactCheck.Proofreading.Names;
using FactCheck.Proofreading.Spelling;
using FactCheck.Proofreading.Tagging;
using FactCheck.Proofreading.Words;

namespace FactCheck.Proofreading.Rules;

/// <summary>An apostrophe in a word that is only plural.</summary>
internal sealed class ApostropheInPlural : ProofreadingRule
{
    public override string Id => "FC106";

    public override string Name => "apostrophe-in-plural";

    public override string Summary => "A plain plural is written with an apostrophe, as if it owned something.";

    public override string Explanation =>
        """
        "NGO's" means "of the NGO"; several of them are NGOs. Flagged is a singular possessive where the words around it leave only the plural: after "these", "many", "several", "all", "a lot of" or a number with
        nothing to own behind it, before "are" and "were", and an abbreviation that is one item of a list of plain nouns.
        """;

    public override ImmutableArray<RuleExample> Examples =>
    [
        new("All [[view's]] expressed here are mine.", "All views expressed here are mine."),
        new("Many [[NGO’s]] have left.", "Many NGOs have left."),
        new("The donors, [[NGO's]], and banks met in Geneva.", "The donors, NGOs, and banks met in Geneva."),
        new("The [[report's]] are late.", "The reports are late."),
        new("We bought a lot of [[apple's]].", "We bought a lot of apples."),
        new("They have three [[dog's]] in the yard.", "They have three dogs in the yard."),
        new("[[CD's]] are cheap here.", "CDs are cheap here."),
        new("The [[CEO's]] of two firms met.", "The CEOs of two firms met."),
        new("The [[Okafor's]] live next door.", "The Okafors live next door."),
    ];

    public override ImmutableArray<string> LeftAlone =>
    [
        "The NGO's staff left.", "All the world's a stage.", "The UN's, the EU's, and NATO's budgets grew.", "Many people's homes burned.", "In three days' time we go.", "One of these day's papers.",
        "All of America's problems.", "It's two o'clock.", "The two bishop's houses.", "Let's see.", "The Okafor's house is near, and the Okafor's live broadcast failed.", "Of all the gardens the Baker's were once the finest.", "The UK's of all nations is the smallest.",
    ];

    internal override IEnumerable<Finding> Check(Prose prose)
    {
        foreach (var sentence in prose.Segmented.Sentences)
        {
            var end = sentence.FirstToken + sentence.TokenCount;
            if (sentence.TokenCount > 1 && IsAbbreviationBeforePlural(prose, sentence.FirstToken) && PluralOf(prose, sentence.FirstToken) is { } first)
                yield return Flag(prose.Token(sentence.FirstToken).Span, "A plural has no apostrophe.", first);
            for (var i = sentence.FirstToken + 1; i < end; i++)
            {
                if (PluralOf(prose, i) is { } plural && IsPlainPlural(prose, i, sentence.FirstToken, end))
                    yield return Flag(prose.Token(i).Span, "A plural has no apostrophe.", plural);
            }
        }
    }

    /// <summary>The plural of the noun whose singular possessive this is, or null.</summary>
    private static string? PluralOf(Prose prose, int token)
    {
        var word = prose.Spelling(token);
        if (word.Length < 4 || word[^1] != 's' || word[^2] is not ('\'' or '\u2019') || !prose.IsWord(token))
            return null;
        var noun = word[..^2];
        if (IsAbbreviation(noun))
            return noun.ToString() + "s";
        if (IsFamily(prose, token))
            return noun[^1] == 'y' ? $"{noun}s" : Inflection.AddS(noun.ToString());
        var folded = prose.WordAt(token)[..^2];
        if (!char.IsLower(noun[0]))
            return null;
        if (Vocabulary.ClassesOf(folded).HasFlag(WordClasses.Singular))
            return Vocabulary.PluralOf(folded);
        var plural = Inflection.AddS(folded.ToString());
        return TagTable.Find(folded).Has(Tag.Noun) && TagTable.Find(plural).Has(Tag.Nouns) ? plural : null;
    }

    /// <summary>"CD's are cheap."</summary>
    private static bool IsAbbreviationBeforePlural(Prose prose, int first) =>
        prose.Spelling(first + 1) is "are" or "were" && prose.Spelling(first) is [.., '\'' or '\u2019', 's'] and var word && IsAbbreviation(word[..^2]);

    /// <summary>"The Okafor's live next door", but "the Okafor's are better houses".</summary>
    private static bool IsFamily(Prose prose, int token) =>
        char.IsUpper(prose.Spelling(token)[0]) && token > 0 && token + 2 < prose.Tokens.Length && prose.WordAt(token - 1) is "the"
        && (prose.WordAt(token + 1) is "live" or "lived" ? prose.TagAt(token + 2) is Tag.Preposition or Tag.Adverb || prose.WordAt(token + 2) is "next" : prose.WordAt(token + 1) is "are" or "were" && prose.WordAt(token + 2) is "here" or "away" or "home" or "coming" or "moving") && (Lexicon.Find(prose.WordAt(token)[..^2]) is null or { IsName: true } || PersonTitles.IsSurname(prose.Spelling(token)[..^2]));

    private static bool IsAbbreviation(ReadOnlySpan<char> noun) => noun.Length is > 1 and < 6 && !noun.ContainsAnyExceptInRange('A', 'Z');

    private static bool IsPlainPlural(Prose prose, int at, int first, int end)
    {
        if (at + 1 < end && prose.IsWord(at + 1) && prose.Spelling(at + 1) is "are" or "were" or "have" && prose.Is(at - 1, WordClasses.Article | WordClasses.Possessive))
            return true;
        if (IsFamily(prose, at) || (IsAbbreviation(prose.Spelling(at)[..^2]) && at + 2 < end && prose.WordAt(at + 1) is "of" && prose.WordAt(at + 2) is not ("course" or "all" or "the") && prose.WordAt(at - 1) is "the"))
            return true;
        if (prose.Spelling(at - 1) is "these" or "those" or "many" or "several" or "few" or "All" or "Many" or "Several" or "all" or "various" or "most")
            return OwnsNothing(prose, at, end);
        if (IsAmount(prose, at - 1, first))
            return OwnsNothing(prose, at, end);
        return IsAbbreviation(prose.Spelling(at)[..^2]) && IsListItem(prose, at, first, end);
    }

    /// <summary>"a lot of", "two".</summary>
    private static bool IsAmount(Prose prose, int token, int first) =>
        prose.WordAt(token) is "of" ? token > first && prose.WordAt(token - 1) is "lot" or "lots" or "plenty" or "couple" or "dozens" or "hundreds" or "thousands" or "variety" or "kinds" or "bunch" or "majority"
        : prose.Is(token, WordClasses.Number) && prose.WordAt(token) is not "one";

    private static bool OwnsNothing(Prose prose, int at, int end)
    {
        if (at + 1 >= end || !prose.IsWord(at + 1))
            return true;
        const WordClasses Owned = WordClasses.Singular | WordClasses.Plural | WordClasses.Mass | WordClasses.Adjective | WordClasses.Number | WordClasses.Ing;
        var next = prose.ClassesAt(at + 1);
        var isVerb = (next & (WordClasses.Be | WordClasses.Have | WordClasses.Do | WordClasses.Modal | WordClasses.Preposition | WordClasses.Participle)) != 0;
        return isVerb && (next & Owned) == 0;
    }

    /// <summary>"the donors, NGO's, and banks": neither neighbour in the list owns anything.</summary>
    private static bool IsListItem(Prose prose, int at, int first, int end) =>
        at - 2 >= first && at + 2 < end && prose.Spelling(at - 1) is "," && prose.Spelling(at + 1) is ","
        && !IsPossessive(prose, at - 2) && !IsPossessive(prose, at + 2) && (at + 3 >= end || !IsPossessive(prose, at + 3)) && (at + 4 >= end || !IsPossessive(prose, at + 4));

    private static bool IsPossessive(Prose prose, int token) => prose.Spelling(token) is [.., '\'' or '\u2019', 's'] or [.., 's', '\'' or '\u2019'];
}
