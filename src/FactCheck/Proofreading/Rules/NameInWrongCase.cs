using System.Collections.Immutable;
using FactCheck.Findings;
using FactCheck.Proofreading.Names;

namespace FactCheck.Proofreading.Rules;

/// <summary>A name without its capitals.</summary>
internal sealed class NameInWrongCase : PhraseRule
{
    public override string Id => "FC140";

    public override string Name => "name-in-wrong-case";

    public override FixSafety Fix => FixSafety.Safe;

    public override string Summary => "A month, weekday, country, language, people or brand is written in the wrong case, or a word such as \"billion\" with a capital after its number.";

    public override string Explanation =>
        """
        Proper names have capitals in English, languages and peoples too. "March", "may" and "august" are flagged only beside a year or a day, "white house", "catholic" and the like only beside words that tell what is meant; "polish", "china" and "turkey" never.
        A word of the project's `vocabulary` with a capital ("GitHub") is flagged in any other case, but for one wholly in capitals, as in headlines, and where small letters make an English word of it.
        """;

    public override ImmutableArray<RuleExample> Examples =>
    [
        new("It began in [[december]].", "It began in December."),
        new("He left on 3 [[march]] 2000.", "He left on 3 March 2000."),
        new("They speak [[french]].", "They speak French."),
        new("A [[white house]] aide resigned.", "A White House aide resigned."),
        new("A [[united nations]] report says so.", "A United Nations report says so."),
        new("A [[catholic]] priest spoke.", "A Catholic priest spoke."),
        new("It cost $6.86 [[Billion]].", "It cost $6.86 billion."),
    ];

    public override ImmutableArray<string> LeftAlone =>
    [
        "They may march in august company.",
        "Polish the silver.",
        "A white house stood on the hill.",
        "He has a catholic taste in music.",
        "They dreamt of united nations of Europe and of a united kingdom.",
        "A black sea of umbrellas filled the square.",
        "They built a visual studio in the attic.",
    ];

    internal override IEnumerable<Finding> Check(Prose prose) =>
        base.Check(prose).Concat(VocabularyCase.In(prose).Select(word => Flag(new(prose.Token(word.Token).Start, prose.Token(word.Token).Start + word.Right.Length), Describe("", word.Right), word.Right))).OrderBy(finding => finding.Span.Start);

    private protected override string Describe(string wrong, string right) => $"The name is written \"{right}\".";
}
