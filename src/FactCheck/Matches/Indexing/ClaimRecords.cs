namespace FactCheck.Matches.Indexing;

/// <summary>The claims of an image by their ordinal. A record is the length of its terms, the terms, the number of its file with whether it can give a verdict, and the claim.</summary>
internal sealed class ClaimRecords(ClaimImage image, TermTexts terms)
{
    public TermTexts Terms => terms;

    public int Count { get; } = image.CountOf<long>(Section.RecordStarts) - 1;

    public ClaimTermNumbers TermsOf(int ordinal)
    {
        var reader = new RecordReader(RecordOf(ordinal));
        return ClaimTermNumbers.Read(reader.Bytes(reader.Count()));
    }

    public ClaimTraits TraitsOf(int ordinal)
    {
        var reader = new RecordReader(RecordOf(ordinal));
        reader.Bytes(reader.Count());
        return ClaimTraits.Of(reader.Number());
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

    /// <summary>The claim's <see cref="ProfileRecord"/>.</summary>
    public ReadOnlySpan<byte> ProfileOf(int ordinal)
    {
        var start = image.Read<uint>(Section.ProfileStarts, ordinal);
        var end = image.Read<uint>(Section.ProfileStarts, ordinal + 1L);
        return image.Read(Section.Profiles, start, (int)(end - start));
    }

    public static void Write(ImageWriter image, ReadOnlySpan<byte> terms, ClaimTraits traits, ReadOnlySpan<byte> claim)
    {
        image.WriteNumber(terms.Length);
        image.Write(terms);
        image.WriteNumber(traits.ToNumber());
        image.Write(claim);
    }

    private ReadOnlySpan<byte> RecordOf(int ordinal)
    {
        var start = image.Read<long>(Section.RecordStarts, ordinal);
        var end = image.Read<long>(Section.RecordStarts, ordinal + 1L);
        return image.Read(Section.Records, start, (int)(end - start));
    }
}
