using System.Collections.Immutable;

namespace FactCheck.Proofreading.Names;

/// <summary>A name of several words.</summary>
internal sealed record FullName
{
    private const int ShortestPart = 4;
    private const int MostKeys = 2;

    public FullName(string text, bool isPerson)
    {
        (Text, IsPerson) = (text, isPerson);
        Parts = [.. text.Replace("-", " - ", StringComparison.Ordinal).Split(' ')];
        var keys = ImmutableArray.CreateBuilder<int>(MostKeys);
        for (var place = 0; place < Parts.Length && keys.Count < MostKeys; place++)
        {
            if (char.IsUpper(Parts[place][0]))
                keys.Add(place);
        }

        Keys = keys.ToImmutable();
    }

    /// <summary>Its words and hyphens with single spaces between the words.</summary>
    public string Text { get; }

    public bool IsPerson { get; }

    /// <summary>Words and hyphens, as tokens are.</summary>
    public ImmutableArray<string> Parts { get; }

    /// <summary>The places of the first two words with a capital.</summary>
    public ImmutableArray<int> Keys { get; }

    public int CapitalCount => Parts.Count(part => char.IsUpper(part[0]));

    /// <summary>Shorter words are too like others: "Bank", "Kim".</summary>
    public bool IsCompared(int place) => Parts[place].Length >= ShortestPart && char.IsUpper(Parts[place][0]);
}
