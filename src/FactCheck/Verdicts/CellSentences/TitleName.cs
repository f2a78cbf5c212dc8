using System.Collections.Immutable;
using FactCheck.Documents;
using FactCheck.Matches;
using FactCheck.Matches.Terms;
using FactCheck.Sentences;

namespace FactCheck.Verdicts.CellSentences;

/// <summary>The one name on record that a document's title has: what a table is of that names nobody else.</summary>
internal static class TitleName
{
    /// <returns>Null where the title names nothing that is on record, or several things.</returns>
    public static string? Of(SegmentedText text, ClaimIndex index) => Only(text.Document.Metadata.Title, index) ?? Only(HeadingOf(text), index);

    private static string? Only(string? title, ClaimIndex index)
    {
        if (title is null)
            return null;
        var words = TermReader.Read(title);
        var names = Names(words, index).Select(name => name.OrderByDescending(hit => hit.Length).First()).ToList();
        return names is [var (at, length)] ? title[words[at].Span.Start..words[at + length - 1].Span.End] : null;
    }

    /// <summary>Names that begin at one place are readings of one: "Norvik" and "Norvik Island".</summary>
    private static IEnumerable<IGrouping<int, (int At, int Length)>> Names(ImmutableArray<Term> words, ClaimIndex index) =>
        index.FindSubjects(words).Where(subject => subject.Hit.IsWhole).Select(subject => (subject.Hit.At, subject.Hit.Name.Length)).GroupBy(hit => hit.At);

    private static string? HeadingOf(SegmentedText text)
    {
        foreach (var block in text.Document.Blocks)
        {
            if (block.Kind is BlockKind.Title or BlockKind.Heading)
                return text.Text[block.Span.Start..block.Span.End];
        }

        return null;
    }
}
