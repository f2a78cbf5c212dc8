using System.Collections.Immutable;
using FactCheck.Findings;
using FactCheck.Spans;

namespace FactCheck.Proofreading.Rules;

/// <summary>Ellipses written in two ways in one article.</summary>
internal sealed class UnevenEllipses : ProofreadingRule
{
    private const string Points = "...";
    private const string Sign = "\u2026";

    public override string Id => "FC153";

    public override string Name => "uneven-ellipses";

    public override Severity Severity => Severity.Advice;

    public override FixSafety Fix => FixSafety.Safe;

    public override string Summary => "One ellipsis is three points, another is the sign made for it.";

    public override string Explanation => "Either is right, but both in one article look like two writers. Flagged is the way that the article uses less; where they are even, the points.";

    public override ImmutableArray<RuleExample> Examples =>
    [
        new("Well… perhaps… but no[[...]] never.", "Well… perhaps… but no… never."),
        new("Well... perhaps... but no[[…]] never.", "Well... perhaps... but no... never."),
    ];

    public override ImmutableArray<string> LeftAlone => ["Well... perhaps... no.", "Well… perhaps… no.", "Well.... Perhaps… no."];

    internal override IEnumerable<Finding> Check(Prose prose)
    {
        var signs = new List<TextSpan>();
        var points = new List<TextSpan>();
        for (var i = 0; i < prose.Tokens.Length; i++)
        {
            if (prose.Spelling(i) is Sign)
                signs.Add(prose.Token(i).Span);
            if (prose.Spelling(i) is not ".")
                continue;
            var last = i;
            while (last + 1 < prose.Tokens.Length && prose.Spelling(last + 1) is "." && !prose.FollowsSpace(last + 1))
                last++;
            if (last == i + 2)
                points.Add(new(prose.Token(i).Start, prose.Token(last).End));
            i = last;
        }

        if (signs.Count == 0 || points.Count == 0)
            return [];
        return signs.Count < points.Count
            ? signs.Select(span => Flag(span, "Elsewhere the article writes three points.", Points))
            : points.Select(span => Flag(span, "Elsewhere the article writes the sign.", Sign));
    }
}
