using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Sentences;

namespace FactCheck.Drafts;

/// <summary>What a figure of a table is about: the label of its row is the subject, the header of its column the property, or the other way round where only the header is a name.</summary>
/// <param name="Statement">The cell with both, as a sentence.</param>
internal sealed record DraftedCell(DraftedTopic Topic, string Statement)
{
    /// <returns>Null where the claim stands in no table, or in one without headers.</returns>
    public static DraftedCell? Of(SegmentedText text, Claim claim)
    {
        var blocks = text.Document.Blocks;
        if (blocks[claim.Sentence.Block].Cell is not { Row: > 0, Column: > 0 } cell)
            return null;
        var header = TextAt(text, cell with { Row = 0 });
        var label = TextAt(text, cell with { Column = 0 });
        if (header.Length == 0 || label.Length == 0)
            return null;
        var value = ClaimDraft.Words(text.Text[blocks[claim.Sentence.Block].Span.Start..blocks[claim.Sentence.Block].Span.End]);
        var isOfHeader = IsName(header) && char.IsLower(label[0]);
        var property = InSentence(isOfHeader ? label : header);
        var subject = isOfHeader ? header : IsName(label) ? label : "";
        return new(new(subject, property), subject.Length == 0 ? $"{header} ({label}): {value}." : $"The {property} of {subject} is {value}.");
    }

    private static string TextAt(SegmentedText text, CellPlace place)
    {
        foreach (var block in text.Document.Blocks)
        {
            if (block.Cell is { } cell && (cell.Table, cell.Row, cell.Column) == (place.Table, place.Row, place.Column))
                return ClaimDraft.Words(text.Text[block.Span.Start..block.Span.End]);
        }

        return "";
    }

    /// <summary>A row is named by what it is of; "2014" and "total" name nothing.</summary>
    private static bool IsName(string words) => char.IsUpper(words[0]);

    /// <summary>"Area" as it stands within a sentence; "GDP" stays as it is.</summary>
    private static string InSentence(string words) => words.Length > 1 && char.IsUpper(words[1]) ? words : char.ToLowerInvariant(words[0]) + words[1..];
}
