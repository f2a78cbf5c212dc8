using System.Collections.Immutable;
using FactCheck.Findings;
using FactCheck.Spans;

namespace FactCheck.Proofreading.Rules;

/// <summary>Hyphens that stand in for a dash.</summary>
internal sealed class UnevenDashes : ProofreadingRule
{
    public override string Id => "FC152";

    public override string Name => "uneven-dashes";

    public override Severity Severity => Severity.Advice;

    public override FixSafety Fix => FixSafety.Safe;

    public override string Summary => "Two hyphens stand for a dash, or a hyphen between spaces where the article has dashes elsewhere.";

    public override string Explanation =>
        """
        A typewriter had no dash; type has two. Flagged are two or three hyphens between words, and a hyphen with a space on either side in an article that writes dashes as well. Options of programs (`--help`), ranges of figures and
        articles that have hyphens only are left alone. The dash suggested is the one that the article uses.
        """;

    public override ImmutableArray<RuleExample> Examples =>
    [
        new("The mayor stayed[[ -- ]]and so did she.", "The mayor stayed—and so did she."),
        new("The mayor – who was ill – stayed, and so[[ - ]]they say did she.", "The mayor – who was ill – stayed, and so – they say did she."),
    ];

    public override ImmutableArray<string> LeftAlone => ["The mayor - who was ill - stayed.", "Say --help or nothing.", "It took 5 - 6 days – or more.", "The mayor—who was ill—stayed."];

    internal override IEnumerable<Finding> Check(Prose prose)
    {
        var hyphens = new List<TextSpan>();
        string? dash = null;
        for (var i = 1; i + 1 < prose.Tokens.Length; i++)
        {
            if (prose.Spelling(i) is "\u2013" or "\u2014" && prose.IsWord(i - 1) && prose.IsWord(i + 1))
                dash ??= prose.FollowsSpace(i) ? $" {prose.Spelling(i)} " : prose.Spelling(i).ToString();
            if (prose.Spelling(i) is not "-" || !prose.IsWord(i - 1))
                continue;
            var last = LastHyphen(prose, i);
            if (IsBetweenWords(prose, i, last))
                hyphens.Add(new(prose.Token(i - 1).End, prose.Token(last + 1).Start));
            i = last;
        }

        foreach (var span in hyphens)
        {
            if (dash is not null || span.Of(prose.Text).Contains("--", StringComparison.Ordinal))
                yield return Flag(span, "A dash is meant.", dash ?? "\u2014");
        }
    }

    private static int LastHyphen(Prose prose, int first)
    {
        var last = first;
        while (last + 1 < prose.Tokens.Length && prose.Spelling(last + 1) is "-" && !prose.FollowsSpace(last + 1))
            last++;
        return last;
    }

    /// <summary>One hyphen has a space on both sides; two or three have it on both or on none.</summary>
    private static bool IsBetweenWords(Prose prose, int first, int last)
    {
        if (last - first > 2 || last + 1 >= prose.Tokens.Length || !prose.IsWord(last + 1) || prose.IsSentenceStart(last + 1))
            return false;
        var isSpaced = prose.FollowsSpace(first);
        return isSpaced == prose.FollowsSpace(last + 1) && (isSpaced || last > first);
    }
}
