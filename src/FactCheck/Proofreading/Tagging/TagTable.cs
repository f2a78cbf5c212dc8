using System.Buffers.Binary;
using System.Runtime.InteropServices;
using FactCheck.Tables;

namespace FactCheck.Proofreading.Tagging;

/// <summary>
/// What words can be and what follows what, read where the program's file is mapped. The resource holds, least byte first: the number of distinct sets of readings (32 bits); the cost of
/// each three tags in a row (a byte each); the sets, eight bytes each, every byte a reading (<see cref="TagReadings"/>); and a hash table of places of 32 bits: the lower half is a check of the word,
/// the upper one the number of its set plus one, or zero where the place is free.
/// </summary>
internal static unsafe class TagTable
{
    public const string Resource = "Proofreading/Tagging/tags.bin";

    public const int Tags = (int)Tag.Hyphen + 1;

    private const int HeaderSize = 4;
    private const int TransitionsSize = Tags * Tags * Tags;

    private static readonly byte* Start;
    private static readonly int Size;
    private static readonly int SlotsStart;

    static TagTable()
    {
        var stream = typeof(TagTable).Assembly.GetManifestResourceStream(Resource) as UnmanagedMemoryStream
            ?? throw new InvalidOperationException($"The program has no mapped resource '{Resource}'.");
        // The bytes are the assembly's own and stay as long as it does.
        Start = stream.PositionPointer;
        Size = (int)stream.Length;
        SlotsStart = HeaderSize + TransitionsSize + (BinaryPrimitives.ReadInt32LittleEndian(Bytes(0, sizeof(int))) * sizeof(ulong));
    }

    /// <summary>How unlikely the third of three tags in a row is after the two others, each at its <see cref="TransitionOf"/>.</summary>
    public static ReadOnlySpan<byte> Costs => Bytes(HeaderSize, TransitionsSize);

    /// <summary>The readings of a folded word; none where the table lacks it.</summary>
    public static TagReadings Find(ReadOnlySpan<char> word)
    {
        var hash = ImageHash.Of(word);
        var slots = MemoryMarshal.Cast<byte, uint>(Bytes(SlotsStart, Size - SlotsStart));
        var mask = (uint)slots.Length - 1;
        for (var slot = hash & mask; ; slot = (slot + 1) & mask)
        {
            var held = slots[(int)slot];
            if (held == 0)
                return TagReadings.None;
            if ((held & ushort.MaxValue) == CheckOf(hash))
                return new(BinaryPrimitives.ReadUInt64LittleEndian(Bytes(HeaderSize + TransitionsSize + ((int)((held >> 16) - 1) * sizeof(ulong)), sizeof(ulong))));
        }
    }

    public static int Cost(Tag first, Tag second, Tag third) => Costs[TransitionOf(first, second, third)];

    public static int TransitionOf(Tag first, Tag second, Tag third) => (((int)first * Tags) + (int)second) * Tags + (int)third;

    /// <summary>The part of the hash that tells words of one place apart.</summary>
    public static ushort CheckOf(uint hash) => (ushort)(unchecked(hash * 2654435769u) >> 16);

    private static ReadOnlySpan<byte> Bytes(int at, int length)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)at, (uint)(Size - length));
        return new(Start + at, length);
    }
}
