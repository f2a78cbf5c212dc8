using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace FactCheck.Tables;

/// <summary>A number that words share when they differ in nothing but case. It is worked out once for each word of a text, and every table of words is asked with it.</summary>
internal static class WordHash
{
    /// <summary>Characters that are taken together.</summary>
    private const int Chunk = sizeof(ulong) / sizeof(char);

    private const int CharacterBits = 16;
    private const int Turn = 29;
    private const ulong CaseBits = 0x0020_0020_0020_0020;
    private const ulong BeyondAscii = 0xFF80_FF80_FF80_FF80;
    private const ulong Spread = 0x9E3779B97F4A7C15;

    public static uint Of(ReadOnlySpan<char> word)
    {
        var last = word.Length - Chunk;
        if (last < 0)
            return OfShort(word);
        var (state, all) = (unchecked((ulong)word.Length), 0UL);
        ref var first = ref MemoryMarshal.GetReference(word);
        for (var at = 0; at < last; at = unchecked(at + Chunk))
        {
            var characters = Read(ref first, at);
            all |= characters;
            state = Add(state, characters | CaseBits);
        }

        // The last chunk may go over the one before it again.
        var end = Read(ref first, last);
        return ((all | end) & BeyondAscii) == 0 ? Finish(Add(state, end | CaseBits)) : OfFolded(word);
    }

    private static uint OfShort(ReadOnlySpan<char> word)
    {
        var packed = 0UL;
        foreach (var c in word)
            packed = (packed << CharacterBits) | c;
        return (packed & BeyondAscii) == 0 ? Finish(Add(unchecked((ulong)word.Length), packed | CaseBits)) : OfFolded(word);
    }

    /// <summary>The same of a word with other letters than those of ASCII.</summary>
    private static uint OfFolded(ReadOnlySpan<char> word)
    {
        var state = (ulong)word.Length;
        foreach (var c in word)
            state = Add(state, char.ToUpperInvariant(c) | CaseBits);
        return Finish(state);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Read(ref char first, int at) => Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<char, byte>(ref Unsafe.Add(ref first, at)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Add(ulong state, ulong characters) => unchecked((BitOperations.RotateLeft(state, Turn) ^ characters) * Spread);

    /// <summary>The upper half, which every character has a part in.</summary>
    private static uint Finish(ulong state) => unchecked((uint)(state >> 32));
}
