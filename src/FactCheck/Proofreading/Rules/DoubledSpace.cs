using System.Collections.Immutable;
using FactCheck.Documents;
using FactCheck.Findings;
using FactCheck.Spans;

namespace FactCheck.Proofreading.Rules;

/// <summary>More than one space between two words of a line.</summary>
internal sealed class DoubledSpace : ProofreadingRule
{
    /// <summary>A block with more of them is laid out with spaces.</summary>
    private const int MostInBlock = 2;

    public override string Id => "FC117";

    public override string Name => "doubled-space";

    public override FixSafety Fix => FixSafety.Safe;

    public override string Summary => "Two or more spaces stand between two words.";

    public override string Explanation =>
        """
        A doubled space is a trace of editing. After a full stop it can be a habit of old typists, and it is left alone where the article has it more than once; so are tables and other text that is laid out with spaces, and HTML,
        which shows them as one.
        """;

    public override ImmutableArray<RuleExample> Examples =>
    [
        new("The mayor[[  ]]stayed away.", "The mayor stayed away."),
        new("The mayor stayed.[[  ]]Nobody else did, and it was a long night.", "The mayor stayed. Nobody else did, and it was a long night."),
    ];

    public override ImmutableArray<string> LeftAlone =>
    [
        "He stayed.  She left.  Nobody else came.", "one   1   a\ntwo   2   b", "The mayor\n  stayed away.",
    ];

    internal override IEnumerable<Finding> Check(Prose prose)
    {
        var gaps = Gaps(prose);
        var afterStops = gaps.Count(gap => gap.IsAfterStop);
        return gaps.Where(gap => afterStops < 2 || !gap.IsAfterStop).GroupBy(gap => gap.Block).Where(block => block.Count() <= MostInBlock)
            .SelectMany(block => block).Select(gap => Flag(gap.Span, "One space is enough.", " "));
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
                gaps.Add(new(span, block, prose.Text[span.Start - 1] is '.' or '!' or '?' or ':' or '"' or '\u201D' or '\u2019' or ')'));
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

    private sealed record Gap(TextSpan Span, int Block, bool IsAfterStop);
}
