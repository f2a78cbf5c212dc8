namespace FactCheck.Tables;

/// <summary>The hash by which words are found in images.</summary>
internal static class ImageHash
{
    public static uint Of(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var letter in word)
            hash = unchecked((hash ^ letter) * 16777619u);
        return hash ^ (hash >> 15);
    }
}
