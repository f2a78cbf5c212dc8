using System.Collections.Immutable;
using FactCheck.Findings;

namespace FactCheck.Proofreading.Rules;

/// <summary>Words in the wrong order.</summary>
internal sealed class WrongWordOrder : PhraseRule
{
    public override string Id => "FC125";

    public override string Name => "wrong-word-order";

    public override string Summary => "Words stand in an order that English does not use.";

    public override string Explanation =>
        """
        A negative opener turns subject and verb round ("not only is he", "nor could I"); "enough" follows its adjective; a pronoun stands between a verb and its particle ("look it up").
        """;

    public override ImmutableArray<RuleExample> Examples =>
    [
        new("Not only [[he was]] late, he was rude.", "Not only was he late, he was rude."),
        new("I saw nothing, nor [[I could]] hear.", "I saw nothing, nor could I hear."),
        new("It is [[enough big]] for us.", "It is big enough for us."),
        new("Please [[look up it]] today.", "Please look it up today."),
        new("He asked where [[is the house]].", "He asked where the house is."),
        new("She asked how old [[is he]].", "She asked how old he is."),
    ];

    public override ImmutableArray<string> LeftAlone =>
    [
        "Not only the king came.",
        "Neither he nor she came.",
        "There is enough good wine.",
        "He asked: where is the house?",
    ];

    private protected override string Describe(string wrong, string right) => $"The usual order is \"{right}\".";
}
