using System.Collections.Immutable;
using FactCheck.Documents;
using FactCheck.Findings;

namespace FactCheck.Proofreading.Rules;

/// <summary>A bracket or a double quotation mark whose partner is missing from its paragraph.</summary>
internal sealed class UnpairedMark : ProofreadingRule
{
    private const int LeastWords = 4;

    public override string Id => "FC116";

    public override string Name => "unpaired-mark";

    public override FixSafety Fix => FixSafety.None;

    public override string Summary => "A bracket or a double quotation mark has no partner in its paragraph.";

    public override string Explanation =>
        """
        Where a bracket or a quotation stays open, a reader cannot tell where the aside ends or who speaks. Flagged is a single mark without its partner; where several are open, or brackets of two kinds cross, nothing is
        said. List markers ("a)"), emoticons, marks that a text speaks of, inches (`6'2"`), formulas, asides over several paragraphs, and quotations that open each of their paragraphs are left alone, and so are single quotation marks.
        """;

    public override ImmutableArray<RuleExample> Examples =>
    [
        new("The mayor [[(]]who was ill stayed away from the vote.", "The mayor (who was ill) stayed away from the vote."),
        new("The mayor, who was ill[[)]], stayed away from the vote.", "The mayor, who was ill, stayed away from the vote."),
        new("\"We will win,\" she told them. [[\"]]Nobody can stop us now.", "\"We will win,\" she told them. \"Nobody can stop us now.\""),
        new("The plan, he said, was \u201Csound and fair\u201D and also cheap[[\u201D]].", "The plan, he said, was \u201Csound and fair\u201D and also cheap."),
    ];

    public override ImmutableArray<string> LeftAlone =>
    [
        "They offer a) a room, b) a meal and 3) a bed.", "It was such a fine day :) and we went.", "He is 6'2\" tall and quite strong.", "The wall stood 8\u201910\u201D tall in the yard.", "The half-open interval [0, 1) holds every value.",
        "\"We came late and left early.\n\n\"Nobody minded that,\" he said.", "(This aside is a long one.\n\nIt ends only here, after all.)", "The '90s were a fine time for all of us.",
        "All other (src:)packages skip their calls to it.", "A comment starts with # instead of \" in the new version.", "The sum of a^(n-1) and b=(c + d) is taken here.", "Write it as VERSION major[.minor[.patch[.tweak]]]]] in the first line.", "If it is on, ( will stop the expansion.", "The film (see http://example.org/a_(b)) was a great success.",
    ];

    internal override IEnumerable<Finding> Check(Prose prose)
    {
        var first = 0;
        var isInAside = false;
        var blocks = prose.Segmented.Document.Blocks;
        for (var block = 0; block < blocks.Length; block++)
        {
            while (first < prose.Tokens.Length && prose.Token(first).Start < blocks[block].Span.Start)
                first++;
            var end = first;
            while (end < prose.Tokens.Length && prose.Token(end).End <= blocks[block].Span.End)
                end++;
            if (IsRead(prose, blocks[block].Kind, first, end))
            {
                var bracket = UnpairedBrackets.Single(prose, first, end);
                var opensAside = bracket == first && prose.Spelling(first)[0] is '(' or '[';
                var closesAside = isInAside && bracket >= 0 && prose.Spelling(bracket)[0] is ')' or ']';
                isInAside = opensAside || (isInAside && !closesAside);
                var quotation = UnpairedQuotationMarks.Single(prose, first, end);
                foreach (var mark in new[] { opensAside || closesAside ? -1 : bracket, quotation }.Where(mark => mark >= 0).Order())
                    yield return Flag(prose.Token(mark).Span, "This mark has no partner in its paragraph.");
            }

            first = end;
        }
    }

    /// <summary>Titles, cells and headings are cut to fit; a line of few words is no prose.</summary>
    private static bool IsRead(Prose prose, BlockKind kind, int first, int end)
    {
        if (kind is not (BlockKind.Paragraph or BlockKind.ListItem or BlockKind.Quotation or BlockKind.Caption))
            return false;
        var words = 0;
        for (var i = first; i < end && words < LeastWords; i++)
            words += prose.IsWord(i) ? 1 : 0;
        return words == LeastWords;
    }
}
