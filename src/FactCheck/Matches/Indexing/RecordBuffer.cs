using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace FactCheck.Matches.Indexing;

/// <summary>Writes numbers and texts compactly, one after the other, into memory that is used again.</summary>
internal sealed class RecordBuffer
{
    private const int LongestNumber = 10;
    private byte[] bytes = new byte[1 << 10];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => bytes.AsSpan(0, Length);

    public void Clear() => Length = 0;

    /// <summary>Seven bits a byte, the low ones first.</summary>
    public void Number(long value)
    {
        var rest = (ulong)value;
        var room = Room(LongestNumber);
        var used = 0;
        while (rest >= 0x80)
        {
            room[used++] = (byte)((rest & 0x7F) | 0x80);
            rest >>= 7;
        }

        room[used++] = (byte)rest;
        Length += used;
    }

    public void Fixed<T>(T value)
        where T : unmanaged
    {
        MemoryMarshal.Write(Room(Unsafe.SizeOf<T>()), in value);
        Length += Unsafe.SizeOf<T>();
    }

    /// <summary>The length plus one, or zero for null, and the text in UTF-8.</summary>
    public void Text(string? text)
    {
        if (text is null)
        {
            Number(0);
            return;
        }

        var length = Encoding.UTF8.GetByteCount(text);
        Number(length + 1);
        Length += Encoding.UTF8.GetBytes(text, Room(length));
    }

    public void Integer(BigInteger value)
    {
        var length = value.GetByteCount();
        Number(length);
        value.TryWriteBytes(Room(length), out _);
        Length += length;
    }

    public void Bytes(ReadOnlySpan<byte> more)
    {
        more.CopyTo(Room(more.Length));
        Length += more.Length;
    }

    private Span<byte> Room(int length)
    {
        if (bytes.Length - Length < length)
            Array.Resize(ref bytes, Math.Max(bytes.Length * 2, Length + length));
        return bytes.AsSpan(Length);
    }
}
