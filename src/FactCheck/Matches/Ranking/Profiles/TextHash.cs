namespace FactCheck.Matches.Ranking.Profiles;

/// <summary>Pieces of words as numbers, the same on every machine (FNV-1a).</summary>
internal static class TextHash
{
    public const uint Start = 2_166_136_261;
    private const uint Prime = 16_777_619;

    /// <summary>The hash of a text that is one character longer.</summary>
    public static uint Next(uint hash, char c) => unchecked((hash ^ c) * Prime);
}
