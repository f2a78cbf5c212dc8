using FactCheck.Spans;

namespace FactCheck.Documents;

/// <summary>A document before it is read: its decoded source and what its container says of it.</summary>
/// <param name="Id">Names the document in outputs.</param>
/// <param name="Published">Overrides the date that the document gives of itself.</param>
public sealed record DocumentSource(string Id, SourceText Source, DocumentFormat Format, DateOnly? Published)
{
    /// <exception cref="InputErrors.InputException">The source cannot be read as its format.</exception>
    public Document Read() => DocumentReader.Read(Id, Source, Format, Published);
}
