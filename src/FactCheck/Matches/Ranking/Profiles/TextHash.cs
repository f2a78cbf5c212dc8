namespace FactCheck.Matches.Ranking.Profiles;

/// <summary>Words and pieces of words as numbers, the same on every machine (FNV-1a).</summary>
internal static class TextHash
{
    private const uint Start = 2_166_136_261;
    private const uint Prime = 16_777_619;

    public static uint Of(ReadOnlySpan<char> text)
    {
        var hash = Start;
        foreach (var c in text)
            hash = Next(hash, c);
        return hash;
    }

    /// <summary>A pair of words in their order.</summary>
    public static uint Of(uint first, uint second) => unchecked(((first ^ Start) * Prime) + (second * 31));

    private static uint Next(uint hash, char c) => unchecked((hash ^ c) * Prime);
}
