using FactCheck.Proofreading.Words;

namespace FactCheck.Proofreading.Spelling;

/// <summary>Recognises regular forms of irregular words: "sleeped", "shelfs".</summary>
internal static class RegularForms
{
    /// <summary>The form that English has instead; null where the word is nothing of the kind.</summary>
    public static string? MeantBy(string word)
    {
        if (word.EndsWith("ed", StringComparison.Ordinal))
            return PastOf(word[..^2]) ?? PastOf(word[..^1]) ?? (word.Length > 4 && word[^3] == word[^4] ? PastOf(word[..^3]) : null);
        return word[^1] == 's' && Vocabulary.PluralOf(word.AsSpan(0, word.Length - 1)) is { } plural && plural != word ? plural : null;
    }

    private static string? PastOf(string stem) => Vocabulary.VerbFrom(stem) is { } verb && !verb.Past.EndsWith("ed", StringComparison.Ordinal) ? verb.Past : null;
}
