using System.Collections.Immutable;
using FactCheck.Findings;

namespace FactCheck.Proofreading.Rules;

/// <summary>A word with a preposition that it does not take.</summary>
internal sealed class WrongPreposition : PhraseRule
{
    public override string Id => "FC122";

    public override string Name => "wrong-preposition";

    public override string Summary => "A verb, noun or adjective is followed by a preposition that it does not take.";

    public override string Explanation =>
        """
        English says "accused of", "interested in", "capable of", "waiting for", and "discuss" without any. Where usage divides, or both prepositions occur with different meanings, nothing is flagged.
        """;

    public override ImmutableArray<RuleExample> Examples =>
    [
        new("She was accused [[for]] lying.", "She was accused of lying."),
        new("He is interested [[about]] the job.", "He is interested in the job."),
        new("They are passionate [[of]] chess.", "They are passionate about chess."),
        new("They have lived here [[since]] two years.", "They have lived here for two years."),
        new("They discussed[[ about]] the plan.", "They discussed the plan."),
        new("He was sentenced [[for]] three years in jail.", "He was sentenced to three years in jail."),
        new("He was charged [[of]] murder.", "He was charged with murder."),
        new("It is different [[to than]] that.", "It is different from that."),
    ];

    public override ImmutableArray<string> LeftAlone =>
    [
        "The tale was told to me by a friend, and tastes differ to this day.",
        "He was interested at the time.",
        "He suffered an impact to his head.",
        "Nobody has slept since two days after the storm.",
        "They talked about the plan.",
        "She is different from him.",
        "The book was adapted for the stage.",
        "What they lack in experience they make up in zeal.",
        "He was married with two children.",
        "She must comply by Friday.",
        "He was sentenced for two murders.",
        "He was charged of his own will with the task.",
    ];

    private protected override string Describe(string wrong, string right) => $"The word takes \"{right}\", not \"{wrong}\".";
}
