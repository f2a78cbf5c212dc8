using FactCheck.Tables;

namespace FactCheck.Proofreading.Spelling;

/// <summary>Finds how another dialect spells a word, by the letters in which dialects differ.</summary>
internal static class DialectSpellings
{
    private const int LongestWord = 30;

    /// <summary>Letters of one dialect and of another.</summary>
    private static readonly (string American, string British)[] Pairs =
        [("or", "our"), ("er", "re"), ("se", "ce"), ("sing", "cing"), ("sive", "cive"), ("iz", "is"), ("yz", "ys"), ("led", "lled"), ("ling", "lling"), ("ler", "ller"), ("og", "ogue"), ("e", "ae"), ("e", "oe"), ("ek", "equ")];

    /// <summary>Canada follows British spelling in these, whatever lists allow beside it.</summary>
    private const int CanadianIsBritish = 3;

    private static readonly Lazy<Dictionary<string, string[]>> Table = new(() =>
        DataTable.Load("Proofreading/Spelling/dialect-words.tsv").Rows.ToDictionary(row => row[0], row => new[] { row[1], row[2], row[3] }, StringComparer.Ordinal));

    /// <summary>Whether the word is usual in the dialect.</summary>
    public static bool Fits(Dialects dialect, ReadOnlySpan<char> word, WordEntry entry)
    {
        if (!entry.Dialects.HasFlag(dialect))
            return false;
        return dialect != Dialects.Canadian || entry.Dialects == (Dialects.American | Dialects.British | Dialects.Canadian) || !IsOtherThanCanadian(word, entry);
    }

    /// <summary>How the dialect spells the word that fits it not; null where the letters tell nothing.</summary>
    public static string? In(Dialects dialect, ReadOnlySpan<char> word)
    {
        if (word.Length > LongestWord)
            return null;
        foreach (var (american, british) in Pairs)
        {
            if ((Swapped(dialect, word, american, british) ?? Swapped(dialect, word, british, american)) is { } other)
                return other;
        }

        return null;
    }

    /// <summary>What the table says the dialect has for the word; the word itself where it is at home there, null where the table lacks it.</summary>
    public static string? Listed(Dialects dialect, ReadOnlySpan<char> word) =>
        Table.Value.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var spellings) ? spellings[dialect switch { Dialects.American => 0, Dialects.British => 1, _ => 2 }] : null;

    /// <summary>"color" and "analyse" are in lists of Canadian words, but are not usual there.</summary>
    private static bool IsOtherThanCanadian(ReadOnlySpan<char> word, WordEntry entry)
    {
        if (word.Length > LongestWord)
            return false;
        if (!entry.Dialects.HasFlag(Dialects.American))
            return Swap(word, "ys", "yz") is { } withZ && WordAutomaton.Shared.Find(withZ) is { IsName: false };
        foreach (var (american, british) in Pairs.AsSpan(0, CanadianIsBritish))
        {
            if (Swap(word, american, british) is { } other && WordAutomaton.Shared.Find(other) is { IsName: false, Dialects: Dialects.British | Dialects.Canadian })
                return true;
        }

        return false;
    }

    private static string? Swapped(Dialects dialect, ReadOnlySpan<char> word, string from, string to) =>
        Swap(word, from, to) is { } other && WordAutomaton.Shared.Find(other) is { IsName: false } entry && Fits(dialect, other, entry) ? other : null;

    /// <summary>The word with the last such letters exchanged.</summary>
    private static string? Swap(ReadOnlySpan<char> word, string from, string to) =>
        word.LastIndexOf(from) is > 0 and var at ? string.Concat(word[..at], to, word[(at + from.Length)..]) : null;
}
