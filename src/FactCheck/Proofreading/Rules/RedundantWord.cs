using System.Collections.Immutable;
using FactCheck.Findings;

namespace FactCheck.Proofreading.Rules;

/// <summary>A word that says again what its neighbour has said.</summary>
internal sealed class RedundantWord : PhraseRule
{
    public override string Id => "FC148";

    public override string Name => "redundant-word";

    public override Severity Severity => Severity.Advice;

    public override string Summary => "Two words say one thing: \"past history\", \"free gift\", \"blue in color\".";

    public override string Explanation =>
        """
        History is past, a gift is free, and a consensus is general. Nothing is wrong with such pairs but their length, and some are set phrases or meant as emphasis, so this is advice only.
        """;

    public override ImmutableArray<RuleExample> Examples =>
    [
        new("Her [[past history]] is known.", "Her history is known."),
        new("They [[merged together]] in May.", "They merged in May."),
        new("The door was [[blue in color]].", "The door was blue."),
        new("They reached a [[general consensus]].", "They reached a consensus."),
    ];

    public override ImmutableArray<string> LeftAlone => ["The history of the past is known.", "They sat together.", "It differs in color.", "The general agreed."];

    private protected override string Describe(string wrong, string right) => $"\"{right}\" says the same.";
}
