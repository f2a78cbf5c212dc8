using System.Collections.Immutable;
using FactCheck.Findings;
using FactCheck.Proofreading.Agreement;
using FactCheck.Proofreading.Tagging;

namespace FactCheck.Proofreading.Rules;

/// <summary>A word such as "these", "many" or "a" before a noun in the other number.</summary>
internal sealed class DisagreeingDeterminer : ProofreadingRule
{
    public override string Id => "FC135";

    public override string Name => "disagreeing-determiner";

    public override string Summary => "\"these\", \"many\", \"several\" or a number stands before a singular noun, or \"this\", \"a\" or \"each\" before a plural one.";

    public override string Explanation =>
        """
        The noun that the words belong to decides: "these old houses", "this set of houses". Flagged is a noun whose number is plain from its form and that nothing follows which it could belong to ("these data packages",
        "a sports car"). Words with one form for both ("series", "fish") and amounts ("a few years", "a two-mile run") are left alone.
        """;

    public override ImmutableArray<RuleExample> Examples =>
    [
        new("These old [[kitchen]] are cold.", "These old kitchens are cold."),
        new("They read several [[magazine]] in a day.", "They read several magazines in a day."),
        new("It has many useful [[feature]].", "It has many useful features."),
        new("She bought two [[chair]] for the hall.", "She bought two chairs for the hall."),
        new("[[This]] kitchens are cold.", "These kitchens are cold."),
        new("He wrote a useful [[letters]] to her.", "He wrote a useful letter to her."),
        new("Each of the [[chair]] was broken.", "Each of the chairs was broken."),
    ];

    public override ImmutableArray<string> LeftAlone =>
    [
        "These data packages are old.", "A sports car stood there.", "This means that we go.", "A few years ago.", "Many a kitchen is cold.", "A three bedroom flat is dear.", "These two are a series of books.", "Both kitchen and hall are cold.",
        "This results in less work.", "Two dozen eggs were sold.", "He left these in the kitchen.", "The two kitchen tables are old.", "A thousand thanks to all.", "Several hundred people came.", "Many thought so.", "This kitchen's tables are old.",
        "These high-end kitchens are dear.", "It is five past two.", "A great many books were sold.", "These include bread and milk.", "One of the kitchen tables broke.", "Those present were asked.", "A good fifty miles on foot.", "They carried each other bags of rice.",
    ];

    internal override IEnumerable<Finding> Check(Prose prose)
    {
        foreach (var sentence in prose.Segmented.Sentences)
        {
            var end = sentence.FirstToken + sentence.TokenCount;
            for (var i = sentence.FirstToken; i + 1 < end; i++)
            {
                if (prose.IsWord(i) && CountedNoun.WantsPlural(prose, i) is { } wantsPlural && CountedNoun.After(prose, i, end) is { } noun && Check(prose, i, noun, wantsPlural) is { } finding)
                    yield return finding;
            }
        }
    }

    private Finding? Check(Prose prose, int determiner, int noun, bool wantsPlural)
    {
        var isPlural = prose.TagAt(noun) == Tag.Nouns;
        if (wantsPlural == isPlural || IsEachOther(prose, determiner))
            return null;
        if (prose.WordAt(determiner) is "this" or "that")
        {
            var right = prose.WordAt(determiner) is "this" ? "these" : "those";
            return Flag(prose.Token(determiner).Span, $"\"{prose.Spelling(noun)}\" is plural.", char.IsUpper(prose.Spelling(determiner)[0]) ? char.ToUpperInvariant(right[0]) + right[1..] : right);
        }

        return CountedNoun.Other(prose, noun, wantsPlural) is { } other
            ? Flag(prose.Token(noun).Span, $"After \"{prose.Spelling(determiner)}\" the noun is \"{other}\".", other)
            : null;
    }

    /// <summary>"They carried each other bags of rice."</summary>
    private static bool IsEachOther(Prose prose, int determiner) => prose.WordAt(determiner) is "each" && prose.WordAt(determiner + 1) is "other";
}
