using System.Collections.Immutable;
using FactCheck.Findings;
using FactCheck.Proofreading.Agreement;
using FactCheck.Proofreading.Tagging;
using FactCheck.Proofreading.Words;

namespace FactCheck.Proofreading.Rules;

/// <summary>A word for amounts before things that are counted, or one for counts before what is not counted.</summary>
internal sealed class WrongQuantifier : ProofreadingRule
{
    public override string Id => "FC136";

    public override string Name => "wrong-quantifier";

    public override string Summary => "\"less\", \"much\" or \"amount of\" stands before a plural, or \"many\", \"few\" or \"number of\" before a noun that is not counted.";

    public override string Explanation =>
        """
        What is counted is fewer and many, what is measured less and much: "fewer cars", "less traffic", "a number of cars", "an amount of traffic". Left alone are times, distances, money and shares, which are measured even in the plural
        ("less than ten miles", "less time"), and what follows a number ("one less worry").
        """;

    public override ImmutableArray<RuleExample> Examples =>
    [
        new("There were [[less]] cars on the road.", "There were fewer cars on the road."),
        new("The [[amount]] of visitors grew.", "The number of visitors grew."),
        new("He had [[much]] enemies in the town.", "He had many enemies in the town."),
        new("She found so [[many]] furniture there.", "She found so much furniture there."),
        new("They have [[fewer]] traffic now.", "They have less traffic now."),
    ];

    public override ImmutableArray<string> LeftAlone =>
    [
        "It cost less than ten pounds.", "Less noise came in.", "One less worry.", "It is less often so.", "The amount of data grew.", "Much of it is lost.", "It was much houses are made of.", "Many furniture shops closed.", "Fewer traffic jams.",
        "Much needs to be done.", "Less clear rules.", "Less people-centred policies failed.", "Ten miles or less towards the sea.",
    ];

    internal override IEnumerable<Finding> Check(Prose prose)
    {
        foreach (var sentence in prose.Segmented.Sentences)
        {
            var end = sentence.FirstToken + sentence.TokenCount;
            for (var i = sentence.FirstToken; i + 1 < end; i++)
            {
                if (prose.IsWord(i) && (i == 0 || prose.FollowsSpace(i)) && Right(prose, i, end) is { } right)
                    yield return Flag(prose.Token(i).Span, $"Write \"{right}\" instead of \"{prose.Spelling(i)}\".", char.IsUpper(prose.Spelling(i)[0]) ? char.ToUpperInvariant(right[0]) + right[1..] : right);
            }
        }
    }

    private static string? Right(Prose prose, int at, int end) => prose.WordAt(at) switch
    {
        "less" when !FollowsNumber(prose, at) && IsCounted(prose, at, end) => "fewer",
        "much" when !FollowsNumber(prose, at) && IsCounted(prose, at, end) => "many",
        "amount" when at + 2 < end && prose.WordAt(at + 1) is "of" && IsCounted(prose, at + 1, end) => "number",
        "many" when IsUncounted(prose, at, end) => "much",
        "fewer" when IsUncounted(prose, at, end) => "less",
        _ => null,
    };

    private static bool IsCounted(Prose prose, int at, int end) =>
        CountedNoun.After(prose, at, end) is { } noun && noun == at + 1 && !IsCompound(prose, noun, end) && prose.TagAt(noun) == Tag.Nouns && !prose.Is(noun, WordClasses.TimeUnit) && !IsMeasuredPlural(prose.WordAt(noun));

    /// <summary>"less people-centred policies".</summary>
    private static bool IsCompound(Prose prose, int noun, int end) => noun + 1 < end && !prose.FollowsSpace(noun + 1) && prose.Spelling(noun + 1)[0] is '-';

    private static bool IsMeasuredPlural(ReadOnlySpan<char> word) =>
        word is "resources" or "funds" or "clothes" or "calories" or "supplies" or "drugs" or "taxes" or "emissions" or "credits" or "assets" or "losses" or "revenues" or "profits" or "fats" or "sugars" or "toxins" or "chemicals" or "nutrients" or "carbs"
            or "points" or "stairs" or "oats" or "noodles" or "fries" or "chips" or "crumbs" or "greens" or "sales" or "imports" or "exports" or "debts" or "costs" or "fees" or "benefits";

    private static bool FollowsNumber(Prose prose, int at) =>
        at > 0 && (prose.TagAt(at - 1) is Tag.Number or Tag.Adverb or Tag.Comparative || prose.WordAt(at - 1) is "or" or "no" or "any" or "far" or "a" or "little" or "the" or "it");

    private static bool IsUncounted(Prose prose, int at, int end)
    {
        var noun = at + 1;
        if (!prose.IsWord(noun) || !prose.FollowsSpace(noun) || prose.WordAt(noun) is not ("furniture" or "traffic" or "advice" or "luggage" or "baggage" or "equipment" or "homework" or "knowledge" or "progress" or "news" or "software" or "hardware" or "information" or "rain" or "snow" or "money"
            or "luck" or "patience" or "courage" or "wealth" or "poverty" or "violence" or "pollution" or "electricity" or "machinery" or "scenery" or "cutlery" or "jewellery" or "garbage" or "rubbish" or "feedback" or "evidence" or "research"))
            return false;
        return noun + 1 >= end || prose.TagAt(noun + 1) is Tag.Mark or Tag.Comma or Tag.Preposition or Tag.Be or Tag.Have or Tag.Modal or Tag.Subordinator or Tag.To or Tag.Conjunction || prose.WordAt(noun + 1) is "there" or "here" or "now" or "today";
    }
}
