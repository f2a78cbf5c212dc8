using System.Collections.Immutable;
using FactCheck.Findings;

namespace FactCheck.Proofreading.Rules;

/// <summary>"its" for "it's", or the other way round.</summary>
internal sealed class ConfusedIts : PhraseRule
{
    public override string Id => "FC105";

    public override string Name => "confused-its";

    public override string Summary => "The possessive \"its\" and the contraction \"it's\" are confused.";

    public override string Explanation =>
        """
        "It's" is short for "it is" or "it has"; the possessive has no apostrophe. Both are correctly spelt, so a speller never sees the slip. Flagged is "it's" where only a possessive can stand (before a
        name or "own", after a preposition and before a noun), and "its" where only a verb can.
        """;

    public override ImmutableArray<RuleExample> Examples =>
    [
        new("The Center, [[it's]] China Program, or the president himself.", "The Center, its China Program, or the president himself."),
        new("The company sold [[it's]] own shares.", "The company sold its own shares."),
        new("[[Its]] not clear who paid.", "It's not clear who paid."),
        new("I think [[its]] been decided.", "I think it's been decided."),
        new("The city raised taxes because of [[it's]] debts.", "The city raised taxes because of its debts."),
        new("[[Its]] going badly for the party.", "It's going badly for the party."),
        new("The firm said [[its]] ready to sell.", "The firm said it's ready to sell."),
        new("The team won [[it's]] first match.", "The team won its first match."),
    ];

    public override ImmutableArray<string> LeftAlone =>
        ["It's a long way.", "Its own rules apply.", "The bird left its nest.", "It's China that matters.", "It is known for its not inconsiderable size.", "It's mine.", "Its going rate is ten pounds.", "The firm said its ready meals sold well."];
}
