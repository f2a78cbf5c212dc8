namespace FactCheck.Matches.Indexing;

/// <summary>The claims of an image by their ordinal. A record is the length of its terms, the terms, whether it can give a verdict, and the claim.</summary>
internal sealed class ClaimRecords(ClaimImage image, TermTexts terms)
{
    public TermTexts Terms => terms;

    public int Count { get; } = image.CountOf<long>(Section.RecordStarts) - 1;

    public ClaimTermNumbers TermsOf(int ordinal)
    {
        var reader = new RecordReader(RecordOf(ordinal));
        return ClaimTermNumbers.Read(reader.Bytes(reader.Count()));
    }

    public bool CanGiveVerdict(int ordinal)
    {
        var reader = new RecordReader(RecordOf(ordinal));
        reader.Bytes(reader.Count());
        return reader.Number() != 0;
    }

    /// <summary>For <see cref="ClaimRecordReader"/>.</summary>
    public ReadOnlySpan<byte> ClaimOf(int ordinal)
    {
        var record = RecordOf(ordinal);
        var reader = new RecordReader(record);
        reader.Bytes(reader.Count());
        reader.Number();
        return record[reader.At..];
    }

    public static void Write(ImageWriter image, ReadOnlySpan<byte> terms, bool canGiveVerdict, ReadOnlySpan<byte> claim)
    {
        var start = new RecordBuffer();
        start.Number(terms.Length);
        image.Write(start.Written);
        image.Write(terms);
        image.Write([canGiveVerdict ? (byte)1 : (byte)0]);
        image.Write(claim);
    }

    private ReadOnlySpan<byte> RecordOf(int ordinal)
    {
        var start = image.Read<long>(Section.RecordStarts, ordinal);
        var end = image.Read<long>(Section.RecordStarts, ordinal + 1L);
        return image.Read(Section.Records, start, (int)(end - start));
    }
}
