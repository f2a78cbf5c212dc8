namespace FactCheck.Documents;

public enum DocumentFormat
{
    Text,
    Markdown,
    Html,
}
