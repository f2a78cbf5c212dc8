using System.Collections.Immutable;
using FactCheck.Matches.Readings;
using FactCheck.Matches.Reservations;
using FactCheck.Tables;

namespace FactCheck.Matches.Stances;

/// <summary>Tells that somebody counted for himself, or by another yardstick than the record: "by its own estimate", "the museum itself counted", "by the union's definition", "measured by the new index".</summary>
internal static class OwnCounts
{
    /// <summary>"By the tourist board's own first estimate": in words.</summary>
    private const int LongestWay = 6;

    private static readonly WordList Yardsticks = new("Matches/Stances/yardstick-words.tsv");

    private static readonly WordList Counting = new("Matches/Stances/source-words.tsv");

    private static readonly ImmutableArray<string> Owners = ["itself", "himself", "herself", "themselves"];

    /// <returns>The reason, in words, or null.</returns>
    public static string? Of(WeighedClaim candidate, FigureClause clause)
    {
        if (clause.IsDate)
            return null;
        var words = clause.Reading.Words;
        for (var at = 0; at + 1 < words.Length; at++)
        {
            var counted = Owners.Contains(words[at].Text) && words[at + 1].Mark == '\0' && Counting.Contains(words[at + 1].Text) ? words[at + 1].Text : Opens(words, at) ? YardstickFrom(words, at, clause) : null;
            if (counted is not null && !NarrowingWords.IsSaid(candidate, words[at].Text is "by" or "on" or "under" or "using" ? counted : words[at].Text))
                return $"stance: \"{words[at].Text} … {counted}\" tells how it was counted";
        }

        return null;
    }

    private static bool Opens(ImmutableArray<ReadingWord> words, int at) =>
        words[at].Text is "by" or "own" or "under" || (words[at].Text is "on" or "using" && words[at + 1].Role == WordRole.Article);

    /// <summary>The yardstick of the phrase that opens at a word: before a mark, a verb, another preposition or the figure.</summary>
    private static string? YardstickFrom(ImmutableArray<ReadingWord> words, int opener, FigureClause clause)
    {
        for (var at = opener + 1; at < words.Length && at <= opener + LongestWay; at++)
        {
            if (words[at].Mark is not ('\0' or '-') || WordRoles.IsVerb(words[at].Role) || words[at].Role is WordRole.Preposition or WordRole.Of or WordRole.Number || words[at].Span.Overlaps(clause.Figure))
                return null;
            if (Yardsticks.Contains(words[at].Text))
                return words[at].Text;
        }

        return null;
    }
}
