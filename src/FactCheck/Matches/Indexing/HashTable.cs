using System.Numerics;

namespace FactCheck.Matches.Indexing;

/// <summary>A table with open addressing: a place holds a number plus one, and is free at zero. It is at most half full, so that every search ends.</summary>
internal static class HashTable
{
    private const int SmallestSize = 8;

    public static uint[] Of(int count, Func<int, uint> hashOf) => Of(count, hashOf, number => (uint)number);

    /// <param name="valueOf">What is to be found for the number.</param>
    public static uint[] Of(int count, Func<int, uint> hashOf, Func<int, uint> valueOf)
    {
        var table = new uint[Math.Max(SmallestSize, BitOperations.RoundUpToPowerOf2((uint)count * 2))];
        for (var number = 0; number < count; number++)
        {
            var at = First(hashOf(number), table.Length);
            while (table[at] != 0)
                at = Next(at, table.Length);
            table[at] = valueOf(number) + 1;
        }

        return table;
    }

    /// <summary>Where to look first. The sum is spread, for its low bits alone are no good hash.</summary>
    public static int First(uint hash, int size) => (int)(unchecked(hash * 2654435769u) >> (32 - BitOperations.Log2((uint)size)));

    public static int Next(int at, int size) => (at + 1) & (size - 1);
}
