using System.Buffers.Binary;

namespace FactCheck.Matches.Ranking.Meanings;

/// <summary>
/// What words mean, as directions in a space in which words of like use lie near each other, read where the program's file is mapped. The resource holds, least byte first: the number of words (32 bits);
/// the hashes of their forms in rising order, 32 bits each; and their directions in the same order, four bits a dimension, the lower half of a byte first, each eight more than its value.
/// </summary>
internal static unsafe class MeaningTable
{
    public const string Resource = "Matches/Ranking/Meanings/meanings.bin";

    public const int Dimensions = 100;

    /// <summary>What is added to a value of minus seven to seven, so that four bits hold it.</summary>
    public const int Offset = 8;

    private const int HeaderSize = sizeof(int);
    private const int DirectionSize = Dimensions / 2;

    private static readonly byte* Start;
    private static readonly int Size;

    static MeaningTable()
    {
        var stream = typeof(MeaningTable).Assembly.GetManifestResourceStream(Resource) as UnmanagedMemoryStream
            ?? throw new InvalidOperationException($"The program has no mapped resource '{Resource}'.");
        // The bytes are the assembly's own and stay as long as it does.
        Start = stream.PositionPointer;
        Size = (int)stream.Length;
        Count = BinaryPrimitives.ReadInt32LittleEndian(Bytes(0, HeaderSize));
    }

    /// <summary>How many forms of words it knows.</summary>
    public static int Count { get; }

    /// <param name="form">A form of <see cref="TermReader"/>.</param>
    /// <param name="direction">As long as there are dimensions.</param>
    /// <returns>False when the word is not known; nothing is written then.</returns>
    public static bool TryRead(ReadOnlySpan<char> form, Span<short> direction)
    {
        var at = PlaceOf(HashOf(form));
        if (at < 0)
            return false;
        var packed = Bytes(HeaderSize + (Count * sizeof(uint)) + (at * DirectionSize), DirectionSize);
        for (var i = 0; i < DirectionSize; i++)
        {
            direction[2 * i] = (short)((packed[i] & 15) - Offset);
            direction[(2 * i) + 1] = (short)((packed[i] >> 4) - Offset);
        }

        return true;
    }

    public static uint HashOf(ReadOnlySpan<char> form)
    {
        var hash = 2166136261u;
        foreach (var letter in form)
            hash = unchecked((hash ^ letter) * 16777619u);
        return hash ^ (hash >> 15);
    }

    private static int PlaceOf(uint hash)
    {
        int low = 0, high = Count - 1;
        while (low <= high)
        {
            var middle = low + ((high - low) / 2);
            var held = BinaryPrimitives.ReadUInt32LittleEndian(Bytes(HeaderSize + (middle * sizeof(uint)), sizeof(uint)));
            if (held == hash)
                return middle;
            if (held < hash)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return -1;
    }

    private static ReadOnlySpan<byte> Bytes(int at, int length)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)at, (uint)(Size - length));
        return new(Start + at, length);
    }
}
