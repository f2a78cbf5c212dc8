using System.Collections.Immutable;
using FactCheck.Findings;
using FactCheck.Sentences;
using FactCheck.Spans;
using FactCheck.Tables;

namespace FactCheck.Proofreading.Rules;

/// <summary>Units with and without a space before them in one article.</summary>
internal sealed class UnevenUnitSpaces : ProofreadingRule
{
    private static readonly WordList Symbols = new("Proofreading/Agreement/unit-symbols.tsv", StringComparison.Ordinal);

    public override string Id => "FC157";

    public override string Name => "uneven-unit-spaces";

    public override Severity Severity => Severity.Advice;

    public override FixSafety Fix => FixSafety.Safe;

    public override string Summary => "Some units of the article have a space before them, and this one has none, or the other way round.";

    public override string Explanation => "Most style guides ask for a space, \"5 kg\"; newspapers often leave it out. Both in one article look like two writers. Flagged is the way that the article uses less; where they are even, the missing space.";

    public override ImmutableArray<RuleExample> Examples =>
    [
        new("It weighs 5 kg, is 3 m long and goes [[40km]].", "It weighs 5 kg, is 3 m long and goes 40 km."),
        new("It weighs 5kg, is 30cm long and goes [[40 km]].", "It weighs 5kg, is 30cm long and goes 40km."),
    ];

    public override ImmutableArray<string> LeftAlone => ["It weighs 5 kg and goes 40 km.", "It weighs 5kg and goes 40km.", "A 4K film of 5 kg."];

    internal override IEnumerable<Finding> Check(Prose prose)
    {
        var (spaced, joined) = (new List<int>(), new List<int>());
        for (var i = 1; i < prose.Tokens.Length; i++)
        {
            if (prose.Token(i - 1).Kind == TokenKind.Digits && prose.Token(i).Length <= 3 && Symbols.Contains(prose.Spelling(i)))
                (prose.FollowsSpace(i) ? spaced : joined).Add(i);
        }

        if (spaced.Count == 0 || joined.Count == 0)
            return [];
        return spaced.Count < joined.Count
            ? spaced.Select(unit => Flag(Whole(prose, unit), "Elsewhere the article has no space before a unit.", prose.Spelling(unit - 1).ToString() + prose.Spelling(unit).ToString()))
            : joined.Select(unit => Flag(Whole(prose, unit), "Elsewhere the article has a space before a unit.", prose.Spelling(unit - 1).ToString() + " " + prose.Spelling(unit).ToString()));
    }

    private static TextSpan Whole(Prose prose, int unit) => new(prose.Token(unit - 1).Start, prose.Token(unit).End);
}
