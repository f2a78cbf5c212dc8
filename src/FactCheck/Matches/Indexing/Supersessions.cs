namespace FactCheck.Matches.Indexing;

/// <summary>The claims of an image that were found to be replaced only after they had been written.</summary>
internal sealed class Supersessions
{
    private readonly Dictionary<int, string> byOrdinal = [];

    public Supersessions(ClaimImage image)
    {
        var reader = new RecordReader(image.Read(Section.Supersessions, 0, (int)image.LengthOf(Section.Supersessions)));
        while (!reader.IsAtEnd)
            byOrdinal.Add(reader.Count(), reader.Text()!);
    }

    /// <summary>The id of the claim that replaces one, or null.</summary>
    public string? Of(int ordinal) => byOrdinal.GetValueOrDefault(ordinal);

    public static void Write(ImageWriter image, IReadOnlyDictionary<int, string> supersededBy)
    {
        var record = new RecordBuffer();
        foreach (var (ordinal, id) in supersededBy.OrderBy(pair => pair.Key))
        {
            record.Number(ordinal);
            record.Text(id);
        }

        image.Begin(Section.Supersessions);
        image.Write(record.Written);
    }
}
