using System.Collections.Immutable;

namespace FactCheck.Proofreading.Names;

/// <summary>A name of several words.</summary>
/// <param name="Text">Its words and hyphens with single spaces between the words.</param>
internal sealed record FullName(string Text, bool IsPerson)
{
    private const int ShortestPart = 4;

    /// <summary>Words and hyphens, as tokens are.</summary>
    public ImmutableArray<string> Parts { get; } = [.. Text.Replace("-", " - ", StringComparison.Ordinal).Split(' ')];

    /// <summary>The places of the first two words with a capital.</summary>
    public IEnumerable<int> Keys => Enumerable.Range(0, Parts.Length).Where(place => char.IsUpper(Parts[place][0])).Take(2);

    public int CapitalCount => Parts.Count(part => char.IsUpper(part[0]));

    /// <summary>Shorter words are too like others: "Bank", "Kim".</summary>
    public bool IsCompared(int place) => Parts[place].Length >= ShortestPart && char.IsUpper(Parts[place][0]);
}
