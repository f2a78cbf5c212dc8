using System.Buffers;

namespace FactCheck.Matches.Terms;

/// <summary>The words right before and right after a position, in lower case.</summary>
internal static class NearbyWords
{
    private const int LongestWord = 16;
    private static readonly SearchValues<char> WordEnds = SearchValues.Create(" ,.;:");

    public static string Before(string text, int position)
    {
        var before = text.AsSpan(Math.Max(0, position - LongestWord), Math.Min(position, LongestWord)).TrimEnd();
        return before[(before.LastIndexOfAny(' ', '\n') + 1)..].ToString().ToLowerInvariant();
    }

    public static string After(string text, int position)
    {
        var after = text.AsSpan(position, Math.Min(LongestWord, text.Length - position)).TrimStart();
        var end = after.IndexOfAny(WordEnds);
        return (end < 0 ? after : after[..end]).ToString().ToLowerInvariant();
    }
}
