namespace FactCheck.Sentences;

/// <summary>A number of 15 bits that words share when they have the same length and the same first two and last two letters, in either case: enough to turn nearly every word away from a table.</summary>
internal static class WordShape
{
    public const int Bits = 15;

    private const uint Spread = 0x9E3779B1;

    public static ushort Of(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty)
            return 0;
        // The low five bits of a letter are the same in either case.
        const uint letter = 31;
        var last = word.Length - 1;
        var ends = (word[0] & letter) | ((word[Math.Min(1, last)] & letter) << 5) | ((word[last] & letter) << 10) | ((word[Math.Max(0, last - 1)] & letter) << 15);
        return (ushort)(unchecked((ends + ((uint)word.Length << 20)) * Spread) >> (32 - Bits));
    }
}
