using System.Collections.Immutable;
using FactCheck.Findings;

namespace FactCheck.Proofreading.Rules;

/// <summary>A contraction or possessive without its apostrophe.</summary>
internal sealed class MissingApostrophe : PhraseRule
{
    public override string Id => "FC108";

    public override string Name => "missing-apostrophe";

    public override FixSafety Fix => FixSafety.Safe;

    public override string Summary => "A contraction or a possessive lacks its apostrophe, or has it in the wrong place.";

    public override string Explanation =>
        """
        Flagged are forms that are no other word ("didnt"), forms that are another word only in other places ("cant", "lets", "wont"), and nouns that own what follows ("the Obama administrations doctrine"). "Were", "ill",
        "shed" and the like are words and are left alone.
        """;

    public override ImmutableArray<RuleExample> Examples =>
    [
        new("They [[didnt]] know.", "They didn't know."),
        new("[[Lets]] go home.", "Let's go home."),
        new("The [[Obama administrations]] Strategic Patience failed.", "The Obama administration's Strategic Patience failed."),
        new("I read [[todays]] news.", "I read today's news."),
        new("It [[is'nt]] so.", "It isn't so."),
    ];

    public override ImmutableArray<string> LeftAlone =>
    [
        "She lets us go.",
        "They speak thieves' cant.",
        "It was a wont of his.",
        "All his yesterdays.",
    ];

    private protected override string Describe(string wrong, string right) => $"An apostrophe is missing: write \"{right}\".";
}
