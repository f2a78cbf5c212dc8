namespace FactCheck.Proofreading.Names;

/// <summary>Names filed so that those one slip away from another are found without looking at all.</summary>
internal sealed class NearNames
{
    private const int LongestMove = 4;

    /// <summary>Letters and lengths that share a drawer are few.</summary>
    private const int Letters = 32;

    private const int Lengths = 16;

    private readonly List<string>?[] drawers = new List<string>?[Letters * Lengths];

    public void Add(string word)
    {
        ref var drawer = ref drawers[Drawer(word[0], word.Length)];
        (drawer ??= []).Add(word);
    }

    public bool Has(string word) => word.Length > 0 && drawers[Drawer(word[0], word.Length)] is { } drawer && drawer.Contains(word);

    /// <summary>The one name with the same first letter that is a slip away: a letter more, less or other, or two exchanged.</summary>
    public string? Near(string word)
    {
        string? found = null;
        for (var length = word.Length - 1; length <= word.Length + 1; length++)
        {
            foreach (var candidate in drawers[Drawer(word[0], length)] ?? [])
            {
                if (candidate[0] != word[0] || candidate.Length != length || !IsOneSlipAway(word, candidate))
                    continue;
                if (found is not null && found != candidate)
                    return null;
                found = candidate;
            }
        }

        return found;
    }

    public static bool IsOneSlipAway(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var head = a.CommonPrefixLength(b);
        return Differing(a, b) switch
        {
            (1, 1) or (0, 1) or (1, 0) => true,
            (2, 2) => a[head] == b[head + 1] && a[head + 1] == b[head],
            _ => false,
        };
    }

    /// <summary>"Ghandi" for "Gandhi".</summary>
    public static bool HasMovedLetter(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (Differing(a, b) is not (var moved and > 2 and <= LongestMove, var other) || moved != other)
            return false;
        var head = a.CommonPrefixLength(b);
        var inA = a.Slice(head, moved);
        var inB = b.Slice(head, moved);
        return (inA[0] == inB[^1] && inA[1..].SequenceEqual(inB[..^1])) || (inA[^1] == inB[0] && inA[..^1].SequenceEqual(inB[1..]));
    }

    private static int Drawer(char first, int length) => ((first % Letters) * Lengths) + (length % Lengths);

    /// <summary>How many letters of each are left without their common start and their common end.</summary>
    public static (int OfA, int OfB) Differing(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var head = a.CommonPrefixLength(b);
        var tail = 0;
        while (tail < Math.Min(a.Length, b.Length) - head && a[^(tail + 1)] == b[^(tail + 1)])
            tail++;
        return (a.Length - head - tail, b.Length - head - tail);
    }
}
