using System.Collections.Immutable;
using FactCheck.Findings;

namespace FactCheck.Proofreading.Rules;

/// <summary>A noun in the place of a phrasal verb.</summary>
internal sealed class NounForPhrasalVerb : PhraseRule
{
    public override string Id => "FC127";

    public override string Name => "noun-for-phrasal-verb";

    public override string Summary => "A noun such as \"setup\" stands where the verb \"set up\" is meant.";

    public override string Explanation =>
        """
        The noun is one word (a backup), the verb two (to back up). After a modal, "to" or a pronoun only the verb makes sense.
        """;

    public override ImmutableArray<RuleExample> Examples =>
    [
        new("You can [[login]] now.", "You can log in now."),
        new("They want to [[breakup]] soon.", "They want to break up soon."),
        new("Let us [[setup]] a meeting.", "Let us set up a meeting."),
    ];

    public override ImmutableArray<string> LeftAlone =>
    [
        "The setup failed.",
        "She gave her feedback.",
        "It leads to burnout.",
    ];

    private protected override string Describe(string wrong, string right) => $"The verb is two words: \"{right}\".";
}
