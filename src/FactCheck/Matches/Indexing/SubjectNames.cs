using System.Runtime.InteropServices;

namespace FactCheck.Matches.Indexing;

/// <summary>The names of subjects in an image, found in a text by its term numbers.</summary>
internal sealed class SubjectNames(ClaimImage image)
{
    /// <summary>How many lengths <see cref="TermEntry.NameLengths"/> tells apart.</summary>
    public const int LengthBits = 16;

    private const int LongestName = 64;
    private readonly int tableSize = image.CountOf<uint>(Section.NameTable);

    /// <summary>Calls for each name that stands in the text: its place, its terms, whether they stand one after the other, and where its first term does.</summary>
    /// <param name="terms">Term numbers; -1 for a term that no claim has.</param>
    public void Find(ReadOnlySpan<int> terms, Action<long, int[], bool, int> found)
    {
        HashSet<int>? present = null;
        for (var at = 0; at < terms.Length; at++)
        {
            if (terms[at] < 0)
                continue;
            var entry = image.Read<TermEntry>(Section.TermEntries, terms[at]);
            if (entry.NameLengths != 0)
                FindWhole(terms, at, entry.NameLengths, found);
            if (entry.LongNames != 0 && !terms[..at].Contains(terms[at]))
                FindApart(terms, entry.LongNames - 1, present ??= [.. terms], found);
        }
    }

    /// <summary>Adds the claims of a name one of whose property terms is among <paramref name="clause"/>; all of them where it is null.</summary>
    public void ClaimsOf(long name, HashSet<int>? clause, List<int> claims)
    {
        var record = RecordAt(Section.Names, name);
        var reader = new RecordReader(record);
        SkipTerms(ref reader);
        while (!reader.IsAtEnd)
        {
            var isWanted = clause is null;
            int count = reader.Count(), term = 0;
            for (var i = 0; i < count; i++)
            {
                term += reader.Count();
                isWanted = isWanted || clause!.Contains(term);
            }

            var group = new RecordReader(reader.Bytes(reader.Count()));
            for (var claim = 0; isWanted && !group.IsAtEnd;)
                claims.Add(claim += group.Count());
        }
    }

    /// <summary>The first claim of a name; each has one.</summary>
    public int FirstClaimOf(long name)
    {
        var reader = new RecordReader(RecordAt(Section.Names, name));
        SkipTerms(ref reader);
        SkipTerms(ref reader);
        return new RecordReader(reader.Bytes(reader.Count())).Count();
    }

    private void FindWhole(ReadOnlySpan<int> terms, int at, uint lengths, Action<long, int[], bool, int> found)
    {
        var longest = Math.Min(terms.Length - at, LongestName);
        for (var length = 1; length <= longest; length++)
        {
            if (((lengths >> Math.Min(length - 1, LengthBits - 1)) & 1) == 0)
                continue;
            var name = terms.Slice(at, length);
            if (Place(name) is >= 0 and var place)
                found(place, name.ToArray(), true, at);
        }
    }

    private long Place(ReadOnlySpan<int> name)
    {
        var at = HashTable.First(NameWriter.HashOf(name), tableSize);
        for (uint entry; (entry = image.Read<uint>(Section.NameTable, at)) != 0; at = HashTable.Next(at, tableSize))
        {
            if (TermsAt(entry - 1).AsSpan().SequenceEqual(name))
                return entry - 1;
        }

        return -1;
    }

    private void FindApart(ReadOnlySpan<int> terms, int list, HashSet<int> present, Action<long, int[], bool, int> found)
    {
        var names = new RecordReader(RecordAt(Section.LongNames, list));
        while (!names.IsAtEnd)
        {
            var place = names.Number();
            var name = TermsAt(place);
            if (Array.TrueForAll(name, present.Contains))
                found(place, name, false, terms.IndexOf(name[0]));
        }
    }

    private int[] TermsAt(long name)
    {
        var reader = new RecordReader(RecordAt(Section.Names, name));
        var terms = new int[reader.Count()];
        for (var i = 0; i < terms.Length; i++)
            terms[i] = reader.Count();
        return terms;
    }

    private static void SkipTerms(ref RecordReader reader)
    {
        for (var count = reader.Count(); count > 0; count--)
            reader.Count();
    }

    private ReadOnlySpan<byte> RecordAt(Section section, long start)
    {
        var length = MemoryMarshal.Read<int>(image.Read(section, start, sizeof(int)));
        return image.Read(section, start + sizeof(int), length);
    }
}
