using System.Collections.Immutable;
using FactCheck.Matches.Terms;

namespace FactCheck.Matches.Ranking;

/// <summary>How a text is read for ranking, the same way for queries and for curated claims.</summary>
internal static class RankedText
{
    /// <summary>The longest part of a text that is read; a statement is a sentence or a few.</summary>
    public const int LongestText = 20_000;

    public static ImmutableArray<Term> Terms(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return [];
        return TermReader.Read(PostMarkup.Plain(text.Length > LongestText ? text[..LongestText] : text));
    }
}
