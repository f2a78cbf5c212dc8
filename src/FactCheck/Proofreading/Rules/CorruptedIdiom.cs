using System.Collections.Immutable;
using FactCheck.Findings;

namespace FactCheck.Proofreading.Rules;

/// <summary>A set phrase that lost its shape.</summary>
internal sealed class CorruptedIdiom : PhraseRule
{
    public override string Id => "FC121";

    public override string Name => "corrupted-idiom";

    public override FixSafety Fix => FixSafety.Safe;

    public override string Summary => "A set phrase is written with a wrong word in it.";

    public override string Explanation =>
        """
        Idioms are learned by ear: "for all intensive purposes", "another thing coming", "free reign". Each word is spelt correctly, and the phrase is still wrong. The table holds the corruption, the
        words that must stand around it, and the usual form.
        """;

    public override ImmutableArray<RuleExample> Examples =>
    [
        new("It was, for all [[intensive]] purposes, over.", "It was, for all intents and purposes, over."),
        new("Without further [[adieu]], the winner.", "Without further ado, the winner."),
        new("Asia is merely a [[stone throws]] away.", "Asia is merely a stone's throw away."),
        new("They hit the nail on the [[hat]].", "They hit the nail on the head."),
        new("He took it for [[granite]].", "He took it for granted."),
    ];

    public override ImmutableArray<string> LeftAlone =>
    [
        "He said adieu.",
        "The intensive course ended.",
        "The granite quarry closed.",
    ];

    private protected override string Describe(string wrong, string right) => $"The usual form has \"{right}\" instead of \"{wrong}\".";
}
