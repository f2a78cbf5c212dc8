using System.Buffers.Binary;
using FactCheck.Matches.Terms;
using FactCheck.Tables;

namespace FactCheck.Matches.Ranking.Meanings;

/// <summary>
/// What words mean, as directions in a space in which words of like use lie near each other, read where the program's file is mapped. The resource holds, least byte first: where the hashes begin that share their
/// first twelve bits, 32 bits each, and their number; the hashes of the words' forms in rising order, 32 bits each; and their directions in the same order, four bits a dimension (<see cref="Meaning"/>).
/// </summary>
internal static unsafe class MeaningTable
{
    public const string Resource = "Matches/Ranking/Meanings/meanings.bin";

    /// <summary>By how many bits a hash is shifted to its group.</summary>
    public const int GroupShift = 20;

    public const int Groups = 1 << (32 - GroupShift);

    private const int HashesStart = (Groups + 1) * sizeof(int);

    private static readonly byte* Start;
    private static readonly int Size;

    static MeaningTable()
    {
        var stream = typeof(MeaningTable).Assembly.GetManifestResourceStream(Resource) as UnmanagedMemoryStream
            ?? throw new InvalidOperationException($"The program has no mapped resource '{Resource}'.");
        // The bytes are the assembly's own and stay as long as it does.
        Start = stream.PositionPointer;
        Size = (int)stream.Length;
        Count = GroupStart(Groups);
    }

    /// <summary>How many forms of words it knows.</summary>
    public static int Count { get; }

    /// <param name="form">A form of <see cref="TermReader"/>.</param>
    /// <param name="meaning">Large, and so not given back by value.</param>
    /// <returns>False when the word is not known.</returns>
    public static bool TryFind(ReadOnlySpan<char> form, out Meaning meaning)
    {
        var hash = ImageHash.Of(form);
        var group = (int)(hash >> GroupShift);
        var first = GroupStart(group);
        var hashes = Bytes(HashesStart + (first * sizeof(uint)), (GroupStart(group + 1) - first) * sizeof(uint));
        for (var at = 0; at < hashes.Length; at += sizeof(uint))
        {
            if (BinaryPrimitives.ReadUInt32LittleEndian(hashes[at..]) != hash)
                continue;
            var place = first + (at / sizeof(uint));
            Meaning.Unpack(Bytes(HashesStart + (Count * sizeof(uint)) + (place * Meaning.PackedSize), Meaning.PackedSize), out meaning);
            return true;
        }

        meaning = default;
        return false;
    }

    private static int GroupStart(int group) => BinaryPrimitives.ReadInt32LittleEndian(Bytes(group * sizeof(int), sizeof(int)));

    private static ReadOnlySpan<byte> Bytes(int at, int length)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)at, (uint)(Size - length));
        return new(Start + at, length);
    }
}
