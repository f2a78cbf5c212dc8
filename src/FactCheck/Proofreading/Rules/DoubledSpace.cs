using System.Collections.Immutable;
using FactCheck.Documents;
using FactCheck.Findings;
using FactCheck.Spans;

namespace FactCheck.Proofreading.Rules;

/// <summary>More than one space between two words of a line.</summary>
internal sealed class DoubledSpace : ProofreadingRule
{
    private static readonly SlipAllowance Allowance = new(1);

    /// <summary>So many sentences parted by one space show that one is the article's way.</summary>
    private const int LeastSingleStops = 2;

    public override string Id => "FC117";

    public override string Name => "doubled-space";

    public override Severity Severity => Severity.Advice;

    public override FixSafety Fix => FixSafety.Safe;

    public override string Summary => "Two or more spaces stand between two words.";

    public override string Explanation =>
        """
        A doubled space is a trace of editing, and no reader sees it: advice. `--fix` takes the second space out all the same, except in quoted words.

        Texts that are typed with two spaces after each full stop are left alone; there, one is flagged only where the article has a single space after others. An article with more of them than one, and another
        for each thousand words, was laid out with spaces or converted from another format, and is left alone; so are tables, and HTML, which shows the spaces as one.
        """;

    public override ImmutableArray<RuleExample> Examples =>
    [
        new("The mayor[[  ]]stayed away.", "The mayor stayed away."),
        new("They left. We stayed. The mayor came.[[  ]]Nobody else did.", "They left. We stayed. The mayor came. Nobody else did."),
    ];

    public override ImmutableArray<string> LeftAlone =>
    [
        "He stayed.  She left.", "He stayed.  She left.  Nobody else came.", "The  mayor and  the baker stayed  away.", "one   1   a\ntwo   2   b", "The mayor\n  stayed away.",
    ];

    internal override IEnumerable<Finding> Check(Prose prose)
    {
        var gaps = Gaps(prose);
        var doubledStops = gaps.Count(gap => gap.IsAfterStop);
        var isTypists = doubledStops > 0 && SingleStops(prose) < LeastSingleStops * doubledStops;
        var slips = gaps.Where(gap => !isTypists || !gap.IsAfterStop).ToList();
        return Allowance.Within(prose, slips).Select(gap => Flag(gap.Span, "One space is enough.", " "));
    }

    private static int SingleStops(Prose prose)
    {
        var count = 0;
        for (var i = 1; i < prose.Tokens.Length; i++)
        {
            if (prose.Spelling(i - 1) is "." or "!" or "?" && prose.Token(i).Start == prose.Token(i - 1).End + 1)
                count++;
        }

        return count;
    }

    private static List<Gap> Gaps(Prose prose)
    {
        var gaps = new List<Gap>();
        var blocks = prose.Segmented.Document.Blocks;
        var block = 0;
        for (var i = 1; i < prose.Tokens.Length; i++)
        {
            var span = new TextSpan(prose.Token(i - 1).End, prose.Token(i).Start);
            while (block < blocks.Length && blocks[block].Span.End <= span.Start)
                block++;
            if (!span.IsEmpty && block < blocks.Length && blocks[block].Kind is BlockKind.Paragraph or BlockKind.ListItem or BlockKind.Quotation && blocks[block].Span.Contains(span) && IsDoubled(prose, span))
                gaps.Add(new(span, prose.Text[span.Start - 1] is '.' or '!' or '?' or ':' or '"' or '\u201D' or '\u2019' or ')'));
        }

        return gaps;
    }

    /// <summary>Markdown's white space is folded before it is read, so that the source tells; HTML shows no more of it than the text has.</summary>
    private static bool IsDoubled(Prose prose, TextSpan span)
    {
        var document = prose.Segmented.Document;
        if (document.Format != DocumentFormat.Markdown)
            return IsSpaces(span.Of(prose.Text));
        var source = document.Map.ToSource(span);
        return IsSpaces(document.Source.Text.AsSpan(source.Start, source.End - source.Start));
    }

    private static bool IsSpaces(ReadOnlySpan<char> gap) => gap.Length > 1 && gap.Contains(' ') && !gap.ContainsAnyExcept(' ', '\u00A0');

    private sealed record Gap(TextSpan Span, bool IsAfterStop);
}
