using System.Collections.Immutable;
using FactCheck.Findings;

namespace FactCheck.Proofreading.Rules;

/// <summary>A place where a word was left out.</summary>
internal sealed class MissingWord : PhraseRule
{
    public override string Id => "FC123";

    public override string Name => "missing-word";

    public override string Summary => "A small word that the sentence needs is missing.";

    public override string Explanation =>
        """
        Editing leaves holes: "experts such Admiral Mullen", "a couple days", "they used live here". Readers fill them without noticing, and so do writers. The suggestion puts the word back.
        """;

    public override ImmutableArray<RuleExample> Examples =>
    [
        new("Policy experts [[such Admiral]] Mullen see it so.", "Policy experts such as Admiral Mullen see it so."),
        new("We are grateful and look [[forward hearing]] from you.", "We are grateful and look forward to hearing from you."),
        new("They [[used live]] here.", "They used to live here."),
        new("She [[became first]] woman to lead the bank.", "She became the first woman to lead the bank."),
        new("The plan is [[due begin]] in May.", "The plan is due to begin in May."),
    ];

    public override ImmutableArray<string> LeftAlone =>
    [
        "Such experts are rare.",
        "They used tools.",
        "Instead, they left.",
        "He is able, and willing.",
        "It became first choice for many.",
        "The start is due end of May.",
        "All they need improve is their aim.",
    ];

    private protected override string Describe(string wrong, string right) => $"A word is missing: write \"{right}\".";
}
