using System.Buffers.Binary;
using System.Numerics;
using FactCheck.Proofreading.Tagging;
using FactCheck.Tables;

namespace FactCheck.Training.Tagging;

/// <summary>Writes the file that <see cref="TagTable"/> reads.</summary>
internal static class TagTableWriter
{
    private const double FullestTable = 0.88;

    public static byte[] Write(IReadOnlyList<(string Word, TagReadings Readings)> words, byte[] costs)
    {
        ulong[] sets = [.. words.Select(entry => entry.Readings.Packed).Distinct().Order()];
        var slots = new uint[BitOperations.RoundUpToPowerOf2((uint)(words.Count / FullestTable))];
        foreach (var (word, readings) in words)
        {
            var hash = ImageHash.Of(word);
            var slot = hash & (uint)(slots.Length - 1);
            while (slots[slot] != 0)
                slot = (slot + 1) & (uint)(slots.Length - 1);
            slots[slot] = ((uint)(Array.BinarySearch(sets, readings.Packed) + 1) << 16) | TagTable.CheckOf(hash);
        }

        var bytes = new byte[sizeof(int) + costs.Length + (sets.Length * sizeof(ulong)) + (slots.Length * sizeof(uint))];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, sets.Length);
        costs.CopyTo(bytes, sizeof(int));
        var at = sizeof(int) + costs.Length;
        foreach (var set in sets)
            BinaryPrimitives.WriteUInt64LittleEndian(bytes.AsSpan(Advance(ref at, sizeof(ulong))), set);
        foreach (var slot in slots)
            BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(Advance(ref at, sizeof(uint))), slot);
        return bytes;
    }

    private static int Advance(ref int at, int by) => (at += by) - by;
}
