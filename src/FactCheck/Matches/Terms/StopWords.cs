using FactCheck.Tables;

namespace FactCheck.Matches.Terms;

/// <summary>Words that say nothing of what a sentence is about.</summary>
internal static class StopWords
{
    private static readonly Lazy<WordSet> Words = new(() => WordSet.Load("Matches/Terms/stop-words.tsv", StringComparison.Ordinal));

    public static bool Contains(string lowerCaseWord) => Words.Value.Contains(lowerCaseWord);
}
