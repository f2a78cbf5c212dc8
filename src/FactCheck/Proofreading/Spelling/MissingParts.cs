using FactCheck.Proofreading.Words;

namespace FactCheck.Proofreading.Spelling;

/// <summary>Words that are two, or a contraction, but for one sign that was left out.</summary>
internal static class MissingParts
{
    private const int Shortest = 4;

    private static readonly string[] Negations = ["doesn", "didn", "isn", "wasn", "weren", "haven", "hasn", "hadn", "wouldn", "couldn", "shouldn", "aren", "don"];

    /// <summary>"thatthe" and "tothe" lack a space: both are words of grammar that everybody knows.</summary>
    public static string? SplitOf(string word)
    {
        for (var cut = 2; cut <= word.Length - 2; cut++)
        {
            if (word.Length > Shortest && IsGrammar(word.AsSpan(0, cut)) && IsGrammar(word.AsSpan(cut)))
                return $"{word[..cut]} {word[cut..]}";
        }

        return null;
    }

    /// <summary>"doesnt" lacks an apostrophe.</summary>
    public static string? WithApostrophe(string word) => word.Length >= Shortest && word[^1] == 't' && Array.IndexOf(Negations, word[..^1]) >= 0 ? word[..^1] + "'t" : null;

    private static bool IsGrammar(ReadOnlySpan<char> word) =>
        (Vocabulary.ClassesOf(word) & WordClasses.Closed) != 0 && WordAutomaton.Shared.Find(word) is { IsName: false, Size: 0 };
}
