using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace FactCheck.Matches.Ranking.Meanings;

/// <summary>The direction of a word's meaning: a hundred values from minus seven to seven.</summary>
internal struct Meaning
{
    public const int Dimensions = 100;

    /// <summary>Two values a byte, each eight more than it is.</summary>
    public const int PackedSize = Dimensions / 2;

    public const int PackedOffset = 8;

    /// <summary>Directions of which fewer signs agree are no more alike than chance: not worth a product.</summary>
    private const int MostSignsApart = 45;

    private const int Lanes = 16;

    private Values values;
    private ulong evenSigns;
    private ulong oddSigns;
    private float length;

    public static void Unpack(ReadOnlySpan<byte> packed, out Meaning meaning)
    {
        Span<byte> padded = stackalloc byte[4 * Lanes];
        // Beyond the last value there are noughts.
        padded.Fill(PackedOffset | (PackedOffset << 4));
        packed.CopyTo(padded);
        meaning = default;
        var offset = Vector128.Create((short)PackedOffset);
        for (var chunk = 0; chunk < 4; chunk++)
        {
            var both = Vector128.Create<byte>(padded.Slice(chunk * Lanes, Lanes));
            var low = both & Vector128.Create((byte)15);
            var high = both >>> 4;
            meaning.values[4 * chunk] = Vector128.WidenLower(low).AsInt16() - offset;
            meaning.values[(4 * chunk) + 1] = Vector128.WidenUpper(low).AsInt16() - offset;
            meaning.values[(4 * chunk) + 2] = Vector128.WidenLower(high).AsInt16() - offset;
            meaning.values[(4 * chunk) + 3] = Vector128.WidenUpper(high).AsInt16() - offset;
            meaning.evenSigns |= (ulong)(both << 4).ExtractMostSignificantBits() << (chunk * Lanes);
            meaning.oddSigns |= (ulong)both.ExtractMostSignificantBits() << (chunk * Lanes);
        }

        meaning.length = MathF.Sqrt(Product(meaning.values, meaning.values));
    }

    /// <summary>The cosine of the angle between the two; nought where too few signs agree for it to matter.</summary>
    public readonly float LikenessTo(in Meaning other) =>
        BitOperations.PopCount(evenSigns ^ other.evenSigns) + BitOperations.PopCount(oddSigns ^ other.oddSigns) > MostSignsApart
            ? 0
            : Product(values, other.values) / (length * other.length);

    /// <summary>A hundred products of at most 49 each stay within 16 bits.</summary>
    private static int Product(in Values left, in Values right)
    {
        var sums = Vector128<short>.Zero;
        for (var i = 0; i < Lanes; i++)
            sums += left[i] * right[i];
        return Vector128.Sum(sums);
    }

    [InlineArray(Lanes)]
    private struct Values
    {
        private Vector128<short> first;
    }
}
