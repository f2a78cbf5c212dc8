using System.Collections.Immutable;
using FactCheck.Findings;

namespace FactCheck.Proofreading.Rules;

/// <summary>A verb in the wrong form.</summary>
internal sealed class VerbForm : PhraseRule
{
    public override string Id => "FC130";

    public override string Name => "verb-form";

    public override string Summary => "A verb has a form that the words before it do not allow.";

    public override string Explanation =>
        """
        After a modal, "do" and "to" stands the base form ("can be described", "did not work"); after "have" the participle ("has gone"); after "I am" the -ing form. Words that can be a noun or an adjective as
        well are left alone.
        """;

    public override ImmutableArray<RuleExample> Examples =>
    [
        new("The relation can [[been]] described in a word.", "The relation can be described in a word."),
        new("It didn't [[worked]].", "It didn't work."),
        new("They have [[went]] home.", "They have gone home."),
        new("[[I've]] looking into it.", "I'm looking into it."),
        new("She wants to [[became]] a judge.", "She wants to become a judge."),
        new("I wish I [[can]] stay.", "I wish I could stay."),
        new("Did he [[saw]] the report?", "Did he see the report?"),
        new("The house has been [[destroy]].", "The house has been destroyed."),
        new("He had [[being]] there before.", "He had been there before."),
        new("The ferry [[sunk]] in the storm.", "The ferry sank in the storm."),
        new("He has [[be]] useful.", "He has been useful."),
    ];

    public override ImmutableArray<string> LeftAlone =>
    [
        "What we must do is discuss it with them, and that which has being is known.",
        "The car didn't cost much.",
        "He came to left field.",
        "They have to go.",
        "I've nothing to say.",
        "We look forward to visits.",
        "All they did was talk.",
        "Would increased demand create jobs?",
        "They did what they could to help.",
        "His iron will keeps him going.",
        "I do not want to bore you.",
        "The city issued permits to protest on the bridge.",
        "The study found their risk to be lower.",
        "Protection was lower with the older vaccine.",
        "The ship sunk in the storm was never found.",
        "What he did was announce the plan on Monday.",
    ];

    private protected override string Describe(string wrong, string right) => $"The form here is \"{right}\", not \"{wrong}\".";
}
