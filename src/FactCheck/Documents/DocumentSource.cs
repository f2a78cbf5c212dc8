using FactCheck.Spans;

namespace FactCheck.Documents;

/// <summary>A document before it is read: its text, decoded or still in bytes, and what its container says of it.</summary>
public sealed class DocumentSource
{
    private readonly ReadOnlyMemory<byte> bytes;
    private readonly SourceText? text;

    /// <param name="id">Names the document in outputs.</param>
    /// <param name="published">Overrides the date that the document gives of itself.</param>
    public DocumentSource(string id, SourceText text, DocumentFormat format, DateOnly? published)
        : this(id, format, published) => this.text = text;

    /// <inheritdoc cref="DocumentSource(string, SourceText, DocumentFormat, DateOnly?)"/>
    /// <param name="bytes">A file in any encoding that <see cref="SourceDecoder"/> tells.</param>
    public DocumentSource(string id, ReadOnlyMemory<byte> bytes, DocumentFormat format, DateOnly? published)
        : this(id, format, published) => this.bytes = bytes;

    private DocumentSource(string id, DocumentFormat format, DateOnly? published)
    {
        Id = id;
        Format = format;
        Published = published;
    }

    public string Id { get; }

    public DocumentFormat Format { get; }

    public DateOnly? Published { get; }

    /// <exception cref="InputErrors.InputException">The source cannot be decoded or read as its format.</exception>
    public Document Read() => DocumentReader.Read(Id, text ?? SourceDecoder.Decode(Id, bytes.Span), Format, Published);

    /// <summary>Whether it is plain text that can be read where it stands, without being decoded whole.</summary>
    /// <param name="utf8">Its text in UTF-8 without a byte-order mark.</param>
    /// <exception cref="InputErrors.InputException">The source cannot be decoded.</exception>
    public bool TryGetUtf8(out ReadOnlyMemory<byte> utf8)
    {
        utf8 = default;
        return text is null && Format == DocumentFormat.Text && SourceDecoder.TryGetUtf8(Id, bytes, out utf8);
    }
}
