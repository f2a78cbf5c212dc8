using FactCheck.Matches.Terms;

namespace FactCheck.Matches.Vocabulary;

/// <summary>The words of phrases of statistics as they meet those of articles.</summary>
internal static class ConceptWords
{
    public static IEnumerable<string> Of(string phrase) =>
        phrase.Split(' ', '-', '/', '.', '&').Where(word => word.Length > 0).Select(word => Stem(word)).OfType<string>();

    /// <summary>Null for articles: "the cost of the living" has the words of "cost of living".</summary>
    public static string? Stem(ReadOnlySpan<char> word)
    {
        if (word is "the" or "The" or "a" or "A" or "an" or "An")
            return null;
        if (word.EndsWith("'s", StringComparison.Ordinal) || word.EndsWith("\u2019s", StringComparison.Ordinal))
            word = word[..^2];
        return Stemmer.Stem(word.ToString().ToLowerInvariant());
    }
}
