using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace FactCheck.Matches.Indexing;

/// <summary>Reads what a <see cref="RecordBuffer"/> wrote, in the same order.</summary>
internal ref struct RecordReader(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> bytes = bytes;

    public int At { get; private set; }

    public readonly bool IsAtEnd => At >= bytes.Length;

    public long Number()
    {
        ulong value = 0;
        for (var shift = 0; ; shift += 7)
        {
            var next = bytes[At++];
            value |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80)
                return (long)value;
        }
    }

    public int Count()
    {
        var first = bytes[At];
        if (first >= 0x80)
            return (int)Number();
        At++;
        return first;
    }

    public string? Text()
    {
        var length = Count();
        return length == 0 ? null : Encoding.UTF8.GetString(Bytes(length - 1));
    }

    public void SkipText() => Bytes(Math.Max(0, Count() - 1));

    public BigInteger Integer() => new(Bytes(Count()));

    public T Fixed<T>()
        where T : unmanaged => MemoryMarshal.Read<T>(Bytes(Unsafe.SizeOf<T>()));

    public ReadOnlySpan<byte> Bytes(int length)
    {
        var read = bytes.Slice(At, length);
        At += length;
        return read;
    }
}
