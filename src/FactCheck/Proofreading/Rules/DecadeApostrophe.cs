using System.Collections.Immutable;
using FactCheck.Findings;
using FactCheck.Sentences;
using FactCheck.Spans;

namespace FactCheck.Proofreading.Rules;

/// <summary>A decade written as if it owned something.</summary>
internal sealed class DecadeApostrophe : ProofreadingRule
{
    public override string Id => "FC149";

    public override string Name => "decade-apostrophe";

    public override FixSafety Fix => FixSafety.Safe;

    public override string Summary => "A decade has an apostrophe before its \"s\": \"the 1990's\".";

    public override string Explanation =>
        """
        A decade is a plain plural: the 1990s, the '90s. Flagged is the apostrophe after "the", "early", "mid" and "late"; "1990's best film" is the film of one year and is left alone.
        """;

    public override ImmutableArray<RuleExample> Examples =>
    [
        new("It began in the [[1990's]].", "It began in the 1990s."),
        new("In the late [[80’s]] it ended.", "In the late 80s it ended."),
        new("They loved the '[[60's]].", "They loved the '60s."),
    ];

    public override ImmutableArray<string> LeftAlone => ["In the 1990s and the '80s.", "It was 1990's best film.", "The 1995's engine is loud.", "It was the 747's wing."];

    internal override IEnumerable<Finding> Check(Prose prose)
    {
        for (var i = 1; i + 2 < prose.Tokens.Length; i++)
        {
            if (!IsDecade(prose, i) || prose.Spelling(i + 1) is not ("'" or "\u2019") || prose.Spelling(i + 2) is not "s" || prose.FollowsSpace(i + 1) || prose.FollowsSpace(i + 2))
                continue;
            var before = prose.Spelling(i - 1) is "'" or "\u2019" or "\u2018" && !prose.FollowsSpace(i) ? i - 2 : i - 1;
            if (before >= 0 && prose.WordAt(before) is "the" or "early" or "mid" or "late")
                yield return Flag(new TextSpan(prose.Token(i).Start, prose.Token(i + 2).End), "A decade has no apostrophe before its \"s\".", prose.Spelling(i).ToString() + "s");
        }
    }

    private static bool IsDecade(Prose prose, int token) =>
        prose.Token(token).Kind == TokenKind.Digits && prose.Spelling(token) is ['1', >= '5', >= '0' and <= '9', '0'] or ['2', '0', >= '0' and <= '9', '0'] or [>= '1' and <= '9', '0'];
}
