using System.Collections.Immutable;
using FactCheck.Findings;

namespace FactCheck.Proofreading.Rules;

/// <summary>A comma where a stronger mark, or none, belongs.</summary>
internal sealed class MisplacedComma : PhraseRule
{
    public override string Id => "FC145";

    public override string Name => "misplaced-comma";

    public override string Summary => "A comma joins two sentences at \"however\", or parts a verb from its \"that\".";

    public override string Explanation =>
        """
        "It rained, however the game went on" is two sentences: a semicolon or a full stop parts them. And English, unlike German, sets no comma before "that": "it is clear that he left".
        """;

    public override ImmutableArray<RuleExample> Examples =>
    [
        new("It rained[[, however]] the game was played.", "It rained; however, the game was played."),
        new("It is [[clear,]] that he left.", "It is clear that he left."),
        new("The old [[house,]] was sold.", "The old house was sold."),
    ];

    public override ImmutableArray<string> LeftAlone =>
    [
        "It rained; however, the game was played.", "It rained, however, and we left.", "The plan, that of the mayor, failed.", "Do it, however they like.", "It was true, that much he knew.", "Victory, however it was won, was sweet.",
        "The house, was it sold?",
        "The house, the barn and the mill, were burned.",
        "Your son, my lord, is dead.",
    ];

    private protected override string Describe(string wrong, string right) => $"Write \"{right}\" here.";
}
