using System.Collections.Immutable;
using FactCheck.Findings;
using FactCheck.Spans;

namespace FactCheck.Proofreading.Rules;

/// <summary>An abbreviation that has a point after one letter and none after the next.</summary>
internal sealed class UnevenAbbreviationPoints : ProofreadingRule
{
    /// <summary>What stands before a numbering such as "Section A.B", which is no abbreviation.</summary>
    private static readonly ImmutableHashSet<string> Numbered = ImmutableHashSet.Create(StringComparer.OrdinalIgnoreCase,
        "section", "figure", "fig", "table", "appendix", "class", "version", "chapter", "part", "annex", "article", "item", "step", "theorem", "lemma", "example", "exercise", "rule");

    public override string Id => "FC107";

    public override string Name => "uneven-abbreviation-points";

    public override FixSafety Fix => FixSafety.Safe;

    public override string Summary => "An abbreviation has points after some of its letters only: \"U.S\" for \"U.S.\".";

    public override string Explanation =>
        """
        Either every letter of an abbreviation has its point (U.S., e.g., a.m.) or none has (US, am). One that lacks only the last point is half of each. Numberings ("Section A.B"), code and file
        names are left alone.
        """;

    public override ImmutableArray<RuleExample> Examples =>
    [
        new("The [[U.S]] pushed hard.", "The U.S. pushed hard."),
        new("It was a [[U.N]] backed mission.", "It was a U.N. backed mission."),
        new("They met at 9 [[a.m]] on Monday.", "They met at 9 a.m. on Monday."),
        new("Use a metal, [[e.g]] tin.", "Use a metal, e.g. tin."),
    ];

    public override ImmutableArray<string> LeftAlone => ["The U.S. and the US agree.", "She lives in the U.S.", "See Section A.B for more.", "Call x.y first.", "Having the same X.Y may break.", "It is U.S.-made."];

    internal override IEnumerable<Finding> Check(Prose prose)
    {
        for (var i = 0; i + 2 < prose.Tokens.Length; i++)
        {
            var end = EndOfLetters(prose, i);
            if (end == i)
                continue;
            if (IsUneven(prose, i, end))
            {
                var span = new TextSpan(prose.Token(i).Start, prose.Token(end).End);
                yield return Flag(span, "The last point of the abbreviation is missing.", span.Of(prose.Text).ToString() + ".");
            }

            i = end;
        }
    }

    /// <summary>The last token of a run letter, point, letter ... that starts here, or the start itself.</summary>
    private static int EndOfLetters(Prose prose, int start)
    {
        var at = start;
        if (!IsLetter(prose, at) || (start > 0 && !prose.FollowsSpace(start) && prose.Spelling(start - 1)[0] is not ('(' or '"' or '\u201C' or '\u2018')))
            return start;
        while (at + 2 < prose.Tokens.Length && prose.Spelling(at + 1)[0] == '.' && !prose.FollowsSpace(at + 1) && !prose.FollowsSpace(at + 2) && IsLetter(prose, at + 2))
            at += 2;
        return at;
    }

    private static bool IsLetter(Prose prose, int token) => prose.Token(token).Length == 1 && char.IsAsciiLetter(prose.Spelling(token)[0]);

    private static bool IsUneven(Prose prose, int start, int end)
    {
        var next = prose.Token(end).End;
        if (next < prose.Text.Length && !char.IsWhiteSpace(prose.Text[next]) && prose.Text[next] is not (',' or ';' or ')' or '"' or '\u201D' or '?' or '!'))
            return false;
        if (char.IsAsciiLetterLower(prose.Spelling(start)[0]))
            return new TextSpan(prose.Token(start).Start, prose.Token(end).End).Of(prose.Text) is "e.g" or "i.e" or "a.m" or "p.m";
        // "version X.Y": the last letters stand for numbers.
        for (var i = start; i <= end; i += 2)
        {
            if (prose.Spelling(i)[0] is not (>= 'A' and <= 'W'))
                return false;
        }

        return start == 0 || !Numbered.Contains(prose.Spelling(start - 1).ToString());
    }
}
