using System.Collections.Frozen;
using System.Collections.Immutable;
using FactCheck.Findings;
using FactCheck.Proofreading.Phrases;
using FactCheck.Sentences;
using FactCheck.Spans;

namespace FactCheck.Proofreading.Rules;

/// <summary>A noun in the wrong number.</summary>
internal sealed class WrongNounNumber : PhraseRule
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Groups = FrozenSet.Create(
        StringComparer.Ordinal, "audience", "band", "cast", "clan", "congregation", "crew", "crowd", "family", "gang", "group", "household", "jury", "lot", "number", "party", "squad", "staff", "team", "tribe").GetAlternateLookup<ReadOnlySpan<char>>();

    public override string Id => "FC132";

    public override string Name => "wrong-noun-number";

    public override string Summary => "A noun stands in the singular where the plural is needed, or the other way round, or has a plural that does not exist.";

    public override string Explanation =>
        """
        Flagged are a singular after "one of the", "several" or a number, plurals of nouns that have none ("informations"), irregular plurals made regular ("childs"), "criteria" for one criterion, and "less" or "amount"
        with what is counted.
        """;

    public override ImmutableArray<RuleExample> Examples =>
    [
        new("It is one of the best [[city]] in the world.", "It is one of the best cities in the world."),
        new("They need more [[informations]].", "They need more information."),
        new("One [[criteria]] decides.", "One criterion decides."),
        new("There were [[less]] people.", "There were fewer people."),
        new("The [[amount]] of people grew.", "The number of people grew."),
        new("Many [[soldier]] died there.", "Many soldiers died there."),
        new("He is 25 [[year old]].", "He is 25 years old."),
        new("They took a [[ten-miles]] walk.", "They took a ten-mile walk."),
        new("Two of the [[suspect]] were arrested.", "Two of the suspects were arrested."),
    ];

    public override ImmutableArray<string> LeftAlone =>
    [
        "Few will have heard of him.",
        "One of the two sides left.",
        "Less is more.",
        "The amount of water fell.",
        "Many a man tried.",
        "They are a people that forgets nothing.",
        "They chose one of their number to lead.",
        "She praised one of the crew for it.",
        "The less people know, the better.",
        "Many a soldier died, and several witness statements were read.",
        "The wall is ten miles long.",
    ];

    internal override IEnumerable<Finding> Check(Prose prose) => base.Check(prose).Where(finding => !IsOneOfGroup(prose, finding.Span));

    /// <summary>"a people" is a nation.</summary>
    private protected override bool IsMeant(Prose prose, PhraseMatch match) => prose.WordAt(match.FirstToken + match.Phrase.First) is "people" && prose.WordAt(match.FirstToken) is "a" or "another" or "every" or "each";

    private protected override string Describe(string wrong, string right) => $"Write \"{right}\" instead of \"{wrong}\".";

    /// <summary>"One of the crew" is one of its members; "one of the best crew" is a slip.</summary>
    private static bool IsOneOfGroup(Prose prose, TextSpan span)
    {
        var noun = new Place(span.Start).FirstOf(prose.Tokens.AsSpan(), 0);
        return noun >= 3 && noun < prose.Tokens.Length && prose.WordAt(noun - 3) is "one" && prose.WordAt(noun - 2) is "of" && Groups.Contains(prose.WordAt(noun));
    }
}
