using System.Collections.Immutable;
using FactCheck.Findings;
using FactCheck.Proofreading.Words;
using FactCheck.Sentences;
using FactCheck.Spans;

namespace FactCheck.Proofreading.Rules;

/// <summary>Two marks where one belongs.</summary>
internal sealed class DoubledMark : ProofreadingRule
{
    public override string Id => "FC118";

    public override string Name => "doubled-mark";

    public override FixSafety Fix => FixSafety.Safe;

    public override string Summary => "A comma or full stop stands twice, or beside another mark that excludes it.";

    public override string Explanation =>
        """
        Flagged are ",,", ",.", ";,", ".." at the end of a sentence, and more than four points of an ellipsis. Three and four points, "?!", and the point of an abbreviation before another mark ("etc.,") are left alone, and so are paths
        and ranges of code (`../a`, `1..9`).
        """;

    public override ImmutableArray<RuleExample> Examples =>
    [
        new("The mayor[[,,]] who was ill, stayed.", "The mayor, who was ill, stayed."),
        new("They left at noon[[..]] Nobody saw them.", "They left at noon. Nobody saw them."),
        new("They left at noon[[,.]] Nobody saw them.", "They left at noon. Nobody saw them."),
        new("They left[[......]] and came back.", "They left... and came back."),
    ];

    public override ImmutableArray<string> LeftAlone => ["They left... and came back.", "He sold books, pens, etc., and left.", "See ../a for 1..9.", "They left.... Nobody knew.", "What?! No.", "A, B, Inc., left.", "The row is a,,b,c here."];

    internal override IEnumerable<Finding> Check(Prose prose)
    {
        for (var i = 1; i < prose.Tokens.Length; i++)
        {
            if (!IsMark(prose, i) || !prose.IsWord(i - 1) || prose.FollowsSpace(i))
                continue;
            var last = i;
            while (last + 1 < prose.Tokens.Length && IsMark(prose, last + 1) && !prose.FollowsSpace(last + 1))
                last++;
            if (last > i && (last + 1 == prose.Tokens.Length || prose.FollowsSpace(last + 1)) && Right(prose.Text.AsSpan(prose.Token(i).Start, prose.Token(last).End - prose.Token(i).Start), prose, i - 1) is { } right)
                yield return Flag(new TextSpan(prose.Token(i).Start, prose.Token(last).End), "One mark is enough.", right);
            i = last;
        }
    }

    private static bool IsMark(Prose prose, int token) => prose.Token(token).Kind == TokenKind.Punctuation && prose.Spelling(token)[0] is ',' or '.' or ';';

    private static string? Right(ReadOnlySpan<char> marks, Prose prose, int before) => marks switch
    {
        ",," or ",;" => ",",
        ",." or ";." => ".",
        ".." when char.IsLower(prose.Spelling(before)[^1]) && prose.Spelling(before).Length > 2 && !prose.HasRole(before, WordRoles.Abbreviation) => ".",
        { Length: > 4 } when !marks.ContainsAnyExcept('.') => "...",
        _ => null,
    };
}
