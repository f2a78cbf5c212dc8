using System.Buffers.Binary;
using System.Numerics;

namespace FactCheck.Matches.Indexing;

/// <summary>CRC-32C, which processors compute themselves: it tells damage by disks and interrupted writes, not forgery.</summary>
internal static class Checksum
{
    public static uint Of(ReadOnlySpan<byte> bytes, uint start = uint.MaxValue)
    {
        var sum = start;
        while (bytes.Length >= sizeof(ulong))
        {
            sum = BitOperations.Crc32C(sum, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
            bytes = bytes[sizeof(ulong)..];
        }

        foreach (var last in bytes)
            sum = BitOperations.Crc32C(sum, last);
        return sum;
    }
}
