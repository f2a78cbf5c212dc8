namespace FactCheck.Matches.Indexing;

/// <summary>The claims of an image by their ids.</summary>
internal sealed class ClaimIds(ClaimImage image, ClaimRecords records)
{
    private readonly int tableSize = image.CountOf<uint>(Section.IdTable);

    /// <summary>All of them, in the order of the claims.</summary>
    public IEnumerable<string> All => Enumerable.Range(0, records.Count).Select(IdOf);

    public string IdOf(int ordinal) => ClaimRecordReader.ReadId(records.ClaimOf(ordinal));

    /// <summary>The ordinals of the claims with an id; a database with errors may have several.</summary>
    public IEnumerable<int> Find(string id)
    {
        var found = new List<int>();
        var at = HashTable.First(TermTexts.HashOf(id), tableSize);
        for (uint entry; (entry = image.Read<uint>(Section.IdTable, at)) != 0; at = HashTable.Next(at, tableSize))
        {
            if (IdOf((int)entry - 1) == id)
                found.Add((int)entry - 1);
        }

        return found.Order();
    }

    /// <param name="hashes">Of each claim's id, in the order of the claims.</param>
    public static void Write(ImageWriter image, List<uint> hashes)
    {
        image.Begin(Section.IdTable);
        image.WriteAll<uint>(HashTable.Of(hashes.Count, ordinal => hashes[ordinal]));
    }
}
