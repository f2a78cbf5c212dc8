namespace FactCheck.Documents.Html;

/// <summary>How the article's reader takes an element.</summary>
internal enum ElementKind
{
    Inline,
    Block,
    Table,
    Skipped,
    SkippedBlock,
    Masked,
    Void,
    RawText,
    RcData,
}
