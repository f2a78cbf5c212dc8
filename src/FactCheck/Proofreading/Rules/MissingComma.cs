using System.Collections.Immutable;
using FactCheck.Findings;

namespace FactCheck.Proofreading.Rules;

/// <summary>A comma that English wants and the sentence lacks.</summary>
internal sealed class MissingComma : PhraseRule
{
    public override string Id => "FC144";

    public override string Name => "missing-comma";

    public override FixSafety Fix => FixSafety.Safe;

    public override string Summary => "A comma is missing after an opening word, before an added clause, in a date or before a tag question.";

    public override string Explanation =>
        """
        "However, the ...", "For example, the ...": a word that joins a sentence to the one before is set off. So is what only adds to a name ("Paris, which is"), the year after a day ("May 3, 2014"), and "isn't it?" at the end. Short
        openers of time and place ("In 2014 the town") need none and are left alone.
        """;

    public override ImmutableArray<RuleExample> Examples =>
    [
        new("[[However]] the mayor stayed.", "However, the mayor stayed."),
        new("[[For example]] the mayor stayed.", "For example, the mayor stayed."),
        new("They met on May [[3]] 2014 in Rome.", "They met on May 3, 2014 in Rome."),
        new("He lives in [[Leeds]] which is a city.", "He lives in Leeds, which is a city."),
        new("It is [[late]] isn't it?", "It is late, isn't it?"),
        new("[[Yes]] I think so.", "Yes, I think so."),
        new("The mayor, who had [[resigned]] was seen in Rome.", "The mayor, who had resigned, was seen in Rome."),
        new("Okafor, the German [[chancellor]] said that she would go.", "Okafor, the German chancellor, said that she would go."),
        new("The plan, [[however]] failed.", "The plan, however, failed."),
        new("On March 3, [[2014]] the town burned.", "On March 3, 2014, the town burned."),
        new("The mayor, who is [[54]] said he was tired.", "The mayor, who is 54, said he was tired."),
    ];

    public override ImmutableArray<string> LeftAlone =>
    [
        "Mr Dodik, the Serbian prime minister told reporters, was wrong.",
        "Her husband, John said, was late.",
        "However hard he tried, he failed.", "In 2014 the town grew.", "The Leeds which he knew is gone.", "Why isn't it?", "However it is done, it is wrong.", "No man is an island.", "They met on 3 May 2014.", "In May 2014 they met.", "However this may be, he is wrong.",
        "Yesterday, the German chancellor said that she would go.",
        "The plan, however painted, is dull, and the men who had resigned were seen.",
    ];

    private protected override string Describe(string wrong, string right) => $"A comma belongs after \"{wrong}\".";
}
