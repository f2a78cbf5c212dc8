using FactCheck.Spans;

namespace FactCheck.Matches.Quotations;

/// <summary>Words of an article's quotation that differ from the quotation on record.</summary>
/// <param name="Quoted">Where they stand in the article's quotation; empty where words were left out, which belong before it.</param>
/// <param name="Recorded">The words on record in their place; empty where words were added.</param>
/// <param name="Mark">The comma or other mark that follows those words on record; empty where none does.</param>
internal readonly record struct QuotationEdit(TextSpan Quoted, string Recorded, string Mark);
