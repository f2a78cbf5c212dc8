using System.Collections.Immutable;
using FactCheck.Findings;

namespace FactCheck.Proofreading.Rules;

/// <summary>Words wrongly joined or parted.</summary>
internal sealed class WrongWordDivision : PhraseRule
{
    public override string Id => "FC126";

    public override string Name => "wrong-word-division";

    public override FixSafety Fix => FixSafety.Safe;

    public override string Summary => "Words are joined that stand apart, or parted that stand together.";

    public override string Explanation =>
        """
        Flagged are joined forms that are no words ("infront", "alot") and parted ones that mean nothing apart ("with out the", "key board"). Where both exist with different meanings ("everyday", "every day") the context
        decides.
        """;

    public override ImmutableArray<RuleExample> Examples =>
    [
        new("It stands [[infront]] of us.", "It stands in front of us."),
        new("They sleep [[alot]].", "They sleep a lot."),
        new("He went [[with out]] a coat.", "He went without a coat."),
        new("Dogs play, [[where as]] cats sleep.", "Dogs play, whereas cats sleep."),
    ];

    public override ImmutableArray<string> LeftAlone =>
    [
        "A friend in need is a friend in deed.", "The police man the barriers.", "There is a free way to do it.", "Her eyes adjusted to night.", "He held a hand full of aces.",
        "Every one of us knows.",
        "The funeral home owner was charged.",
        "The way it was then.",
        "We waited a while.",
        "He walked to night school, and they tried to break through the line.",
        "They say what they mean while others are true in deed and in word.",
    ];

    private protected override string Describe(string wrong, string right) => $"Write \"{right}\".";
}
