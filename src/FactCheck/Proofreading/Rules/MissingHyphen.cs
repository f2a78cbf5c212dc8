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
        new("They fought a [[US backed]] militia.", "They fought a US-backed militia."),
        new("[[UN led]] talks have begun.", "UN-led talks have begun."),
        new("They were killed by [[Russian backed]] rebels.", "They were killed by Russian-backed rebels."),
        new("It is a [[government funded]] project.", "It is a government-funded project."),
        new("Another [[nuclear armed]] state agreed.", "Another nuclear-armed state agreed."),
        new("The [[12-year old]] boy was hurt.", "The 12-year-old boy was hurt."),
        new("The [[far right]] party won.", "The far-right party won."),
    ];

    public override ImmutableArray<string> LeftAlone =>
    [
        "A family owned land there, a rebel led troops into the capital, and this American led men at Anzio.",
        "The author is well known.",
        "They studied it in depth.",
        "Twenty thousand people came.",
        "The US backed rebels in the north, and the UN led the talks.",
        "Leaders of the EU funded projects, and rebels in the US backed plans.",
        "After the US led troops into the town, the UN backed plans to stop it.",
        "The state owned houses in the town, and the government funded most of it.",
    ];

    internal override IEnumerable<Finding> Check(Prose prose) => base.Check(prose).Concat(AcronymCompounds.In(prose).Select(token => FlagJoined(prose, token))).OrderBy(finding => finding.Span.Start);

    private Finding FlagJoined(Prose prose, int participle)
    {
        var right = $"{prose.Spelling(participle - 1)}-{prose.Spelling(participle)}";
        return Flag(new(prose.Token(participle - 1).Start, prose.Token(participle).End), Describe("", right), right);
    }

    private protected override string Describe(string wrong, string right) => $"A hyphen is missing: write \"{right}\".";
}
