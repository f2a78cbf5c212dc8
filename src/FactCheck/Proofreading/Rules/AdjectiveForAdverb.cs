using System.Collections.Immutable;
using FactCheck.Findings;

namespace FactCheck.Proofreading.Rules;

/// <summary>An adjective where its adverb is meant.</summary>
internal sealed class AdjectiveForAdverb : PhraseRule
{
    public override string Id => "FC138";

    public override string Name => "adjective-for-adverb";

    public override string Summary => "An adjective tells how something is done, where its adverb belongs: \"can easy be seen\".";

    public override string Explanation =>
        """
        What is said of a verb, an adjective or a participle is an adverb: "can easily be seen", "is widely known", "it works perfectly". Words that are both ("fast", "hard", "first") and compounds ("ready made", "short lived") are left
        alone.
        """;

    public override ImmutableArray<RuleExample> Examples =>
    [
        new("It can [[easy]] be seen.", "It can easily be seen."),
        new("The method is [[wide]] used.", "The method is widely used."),
        new("It was an [[extreme]] useful tool.", "It was an extremely useful tool."),
        new("The new engine works [[perfect]].", "The new engine works perfectly."),
        new("They are [[complete]] different.", "They are completely different."),
        new("Sales rose [[steady]] in May.", "Sales rose steadily in May."),
    ];

    public override ImmutableArray<string> LeftAlone => ["It works fine.", "The work is hard done by.", "It is free.", "The house stood empty.", "They are direct descendants.", "It is a complete different edition set.", "A slow rise was seen.", "Prices fell, slow at first."];

    private protected override string Describe(string wrong, string right) => $"The adverb is \"{right}\".";
}
