namespace FactCheck.Proofreading.Names;

/// <summary>Names filed so that those one slip away from another are found without looking at all.</summary>
internal sealed class NearNames
{
    private readonly HashSet<string> words = new(StringComparer.Ordinal);
    private readonly Dictionary<(char First, int Length), List<string>> filed = [];

    public void Add(string word)
    {
        if (!words.Add(word))
            return;
        if (!filed.TryGetValue((word[0], word.Length), out var list))
            filed[(word[0], word.Length)] = list = [];
        list.Add(word);
    }

    public bool Has(string word) => words.Contains(word);

    /// <summary>The one name with the same first letter that is a slip away: a letter more, less or other, or two exchanged.</summary>
    public string? Near(string word)
    {
        string? found = null;
        for (var length = word.Length - 1; length <= word.Length + 1; length++)
        {
            foreach (var candidate in filed.GetValueOrDefault((word[0], length), []))
            {
                if (!IsOneSlipAway(word, candidate))
                    continue;
                if (found is not null)
                    return null;
                found = candidate;
            }
        }

        return found;
    }

    private static bool IsOneSlipAway(string a, string b)
    {
        var head = a.AsSpan().CommonPrefixLength(b);
        var tail = 0;
        while (tail < Math.Min(a.Length, b.Length) - head && a[^(tail + 1)] == b[^(tail + 1)])
            tail++;
        return (a.Length - head - tail, b.Length - head - tail) switch
        {
            (1, 1) or (0, 1) or (1, 0) => true,
            (2, 2) => a[head] == b[head + 1] && a[head + 1] == b[head],
            _ => false,
        };
    }
}
