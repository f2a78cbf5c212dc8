namespace FactCheck.Documents;

public enum BlockKind
{
    Title,
    Heading,
    Paragraph,
    ListItem,
    Quotation,
    TableCell,
    Caption,
    ImageText,
}
