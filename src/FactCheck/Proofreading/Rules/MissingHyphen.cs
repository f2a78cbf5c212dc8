using System.Collections.Immutable;
using FactCheck.Findings;

namespace FactCheck.Proofreading.Rules;

/// <summary>A compound without its hyphen.</summary>
internal sealed class MissingHyphen : PhraseRule
{
    public override string Id => "FC128";

    public override string Name => "missing-hyphen";

    public override string Summary => "A compound modifier or compound noun lacks its hyphen.";

    public override string Explanation =>
        """
        Before a noun, words that act as one are joined: "a well-known author", but "the author is well known". Some compounds have the hyphen everywhere: "mother-in-law", "self-esteem".
        """;

    public override ImmutableArray<RuleExample> Examples =>
    [
        new("She is a [[well known]] author.", "She is a well-known author."),
        new("It was an [[in depth]] report.", "It was an in-depth report."),
        new("His [[mother in law]] left.", "His mother-in-law left."),
        new("They met [[twenty five]] people.", "They met twenty-five people."),
    ];

    public override ImmutableArray<string> LeftAlone =>
    [
        "The author is well known.",
        "They studied it in depth.",
        "Twenty thousand people came.",
    ];

    private protected override string Describe(string wrong, string right) => $"A hyphen is missing: write \"{right}\".";
}
