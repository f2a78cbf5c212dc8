using FactCheck.Spans;

namespace FactCheck.Matches.Quotations;

/// <summary>A word of a quotation as it is compared: without case, hyphens and points, contractions written out.</summary>
/// <param name="Form">Null for a gap: an ellipsis or words in square brackets, which stand for any words.</param>
/// <param name="Span">Where it stands in the quotation's own text; words of one contraction share it.</param>
internal readonly record struct QuotedWord(string? Form, TextSpan Span)
{
    public bool IsGap => Form is null;
}
