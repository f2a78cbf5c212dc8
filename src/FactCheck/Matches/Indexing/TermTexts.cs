using System.Runtime.InteropServices;
using System.Text;

namespace FactCheck.Matches.Indexing;

/// <summary>The terms of an image by spelling and by number.</summary>
internal sealed class TermTexts(ClaimImage image)
{
    private const int LongestOnStack = 256;
    private readonly int tableSize = image.CountOf<uint>(Section.TermTable);

    public int Count { get; } = image.CountOf<uint>(Section.TermStarts) - 1;

    /// <summary>The term's number, or -1 when no claim has it.</summary>
    public int Find(string term)
    {
        Span<byte> onStack = stackalloc byte[LongestOnStack];
        var bytes = Encoding.UTF8.GetMaxByteCount(term.Length) <= LongestOnStack
            ? onStack[..Encoding.UTF8.GetBytes(term, onStack)]
            : Encoding.UTF8.GetBytes(term);
        var at = HashTable.First(HashOf(term), tableSize);
        for (uint found; (found = image.Read<uint>(Section.TermTable, at)) != 0; at = HashTable.Next(at, tableSize))
        {
            if (BytesOf((int)found - 1).SequenceEqual(bytes))
                return (int)found - 1;
        }

        return -1;
    }

    public string TextOf(int number) => Encoding.UTF8.GetString(BytesOf(number));

    public static uint HashOf(string term) => Checksum.Of(MemoryMarshal.AsBytes(term.AsSpan()));

    /// <summary>The spelling in UTF-8.</summary>
    public ReadOnlySpan<byte> BytesOf(int number)
    {
        var start = image.Read<uint>(Section.TermStarts, number);
        var end = image.Read<uint>(Section.TermStarts, number + 1L);
        return image.Read(Section.TermTexts, start, (int)(end - start));
    }
}
