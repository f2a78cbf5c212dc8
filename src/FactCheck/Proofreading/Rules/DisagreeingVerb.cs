using System.Collections.Immutable;
using FactCheck.Findings;

namespace FactCheck.Proofreading.Rules;

/// <summary>A verb that does not agree with its subject.</summary>
internal sealed class DisagreeingVerb : PhraseRule
{
    public override string Id => "FC131";

    public override string Name => "disagreeing-verb";

    public override string Summary => "A verb does not agree in number or person with the subject beside it.";

    public override string Explanation =>
        """
        Only tight patterns are judged: a pronoun or a short subject directly before its verb. Collective nouns, coordinated subjects, the subjunctive ("if he were") and inversions are left alone.
        """;

    public override ImmutableArray<RuleExample> Examples =>
    [
        new("He [[don't]] know.", "He doesn't know."),
        new("They [[was]] late.", "They were late."),
        new("There [[is]] many ways.", "There are many ways."),
        new("The people [[was]] happy.", "The people were happy."),
        new("Neither he nor she [[know]] the answer.", "Neither he nor she knows the answer."),
        new("Thousands of people [[was]] there.", "Thousands of people were there."),
        new("The phenomena [[was]] strange.", "The phenomena were strange."),
        new("The scandal [[lead]] to his resignation.", "The scandal led to his resignation."),
    ];

    public override ImmutableArray<string> LeftAlone =>
    [
        "My comrades and I are ready.", "My account with you is square.", "Constantine I is its founder.",
        "If he were here.",
        "There's many a slip.",
        "She insisted that he have a lawyer.",
        "Let it be.",
        "He and she are here.",
        "How old are they?",
        "The death of thousands of people was a shock.",
        "If neither he nor she know the way, we are lost.",
    ];

    private protected override string Describe(string wrong, string right) => $"The subject needs \"{right}\", not \"{wrong}\".";
}
