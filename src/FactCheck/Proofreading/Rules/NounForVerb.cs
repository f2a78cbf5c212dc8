using System.Collections.Immutable;
using FactCheck.Findings;

namespace FactCheck.Proofreading.Rules;

/// <summary>A noun where its verb is meant, or the other way round.</summary>
internal sealed class NounForVerb : PhraseRule
{
    public override string Id => "FC137";

    public override string Name => "noun-for-verb";

    public override string Summary => "A noun stands where its verb is meant, or a verb where its noun is: \"to advice\", \"a believe\".";

    public override string Explanation =>
        """
        "Advice" and "advise", "breath" and "breathe", "complaint" and "complain" are told apart by their place: after "could", "didn't" and "to" stands the verb, after "a" and "his" the noun. "to" before a noun that stands alone
        ("close to success") is left alone.
        """;

    public override ImmutableArray<RuleExample> Examples =>
    [
        new("They could not [[advice]] him.", "They could not advise him."),
        new("He wanted to [[proof]] that it works.", "He wanted to prove that it works."),
        new("It was his long [[believe]] that she lived.", "It was his long belief that she lived."),
        new("We had no [[respond]] from them.", "We had no response from them."),
    ];

    public override ImmutableArray<string> LeftAlone =>
    [
        "The road to success is long.", "He was close to death.", "It came down to choice.", "They gave the last defend command.", "A breath of air.", "She added to the loss.", "It led to success in Rome.",
    ];

    private protected override string Describe(string wrong, string right) => $"\"{right}\" is meant here, not \"{wrong}\".";
}
