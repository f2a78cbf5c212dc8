using System.Collections.Immutable;
using FactCheck.Findings;

namespace FactCheck.Proofreading.Rules;

/// <summary>A pronoun in the wrong case.</summary>
internal sealed class PronounCase : PhraseRule
{
    public override string Id => "FC133";

    public override string Name => "pronoun-case";

    public override string Summary => "A pronoun has the form of an object where it is the subject, or the other way round.";

    public override string Explanation =>
        """
        A pronoun keeps its case in company: "my brother and I went", "between you and me". "A friend of me" wants the possessive: "of mine".
        """;

    public override ImmutableArray<RuleExample> Examples =>
    [
        new("My brother and [[me]] went home.", "My brother and I went home."),
        new("This stays between you and [[I]].", "This stays between you and me."),
        new("He is a friend of [[me]].", "He is a friend of mine."),
        new("[[Him]] and his wife left.", "He and his wife left."),
    ];

    public override ImmutableArray<string> LeftAlone =>
    [
        "She saw my brother and me.",
        "It was between us.",
        "He kept telling them roses were cheap.",
        "You and I agree.",
        "Him and his wife I can trust.",
    ];

    private protected override string Describe(string wrong, string right) => $"The pronoun should be \"{right}\".";
}
