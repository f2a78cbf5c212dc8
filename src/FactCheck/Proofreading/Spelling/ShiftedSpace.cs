using FactCheck.Proofreading.Words;
using FactCheck.Spans;

namespace FactCheck.Proofreading.Spelling;

/// <summary>A space that slipped into a word, or one letter to the left or right: "ever yone", "th ecat", "thep arty".</summary>
internal static class ShiftedSpace
{
    private const int ShortestJoined = 6;

    /// <summary>What the unknown word and a neighbour were meant to be, and where both stand; null where neither neighbour makes words of it.</summary>
    public static (TextSpan Span, string Right)? Around(Prose prose, int unknown) =>
        unknown > 0 && Between(prose, unknown - 1) is { } before ? before : Between(prose, unknown);

    private static (TextSpan, string)? Between(Prose prose, int left)
    {
        // "the etag" has a word that stands well alone.
        if (left + 1 >= prose.Tokens.Length || (left > 0 && !prose.FollowsSpace(left)) || prose.Is(left, WordClasses.Closed) || prose.Is(left + 1, WordClasses.Closed) || !prose.IsWord(left) || !prose.IsWord(left + 1) || prose.Token(left + 1).Start != prose.Token(left).End + 1)
            return null;
        var (first, second) = (prose.Spelling(left).ToString(), prose.Spelling(left + 1).ToString());
        return Meant(first, second, prose.WordAt(left).ToString(), prose.WordAt(left + 1).ToString()) is { } right ? (new(prose.Token(left).Start, prose.Token(left + 1).End), right) : null;
    }

    private static string? Meant(string first, string second, string foldedFirst, string foldedSecond)
    {
        var standsAlone = IsCommon(foldedFirst) || IsCommon(foldedSecond);
        if (!standsAlone && foldedSecond.Length > 2 && IsPair(foldedFirst + foldedSecond[0], foldedSecond[1..]))
            return $"{first}{second[0]} {second[1..]}";
        if (!standsAlone && foldedFirst.Length > 2 && IsPair(foldedFirst[..^1], foldedFirst[^1] + foldedSecond))
            return $"{first[..^1]} {first[^1]}{second}";
        return foldedFirst.Length + foldedSecond.Length >= ShortestJoined && IsCommon(foldedFirst + foldedSecond) ? first + second : null;
    }

    private static bool IsPair(string first, string second) => first.Length > 1 && second.Length > 1 && IsCommon(first) && IsCommon(second);

    private static bool IsCommon(string word) => WordAutomaton.Shared.Find(word) is { IsName: false, Size: <= 1 };
}
