using System.Collections.Immutable;
using System.Globalization;
using FactCheck.Claims;
using FactCheck.CuratedClaims;
using FactCheck.Matches.Readings;
using FactCheck.Mentions;
using FactCheck.Tables;

namespace FactCheck.Matches.Stances;

/// <summary>Tells that a figure is given as that of a source of another time than the record: "according to the survey of 1871", "measured in 1904", "in the 1990 edition of the atlas", "an early survey".</summary>
internal static class OtherSources
{
    private const int DigitsOfYear = 4;

    private static readonly WordList Sources = new("Matches/Stances/source-words.tsv");

    private static readonly WordList Earlier = new("Matches/Stances/earlier-words.tsv");

    private static readonly ImmutableArray<string> Eras = ["century", "centuries", "decades"];

    /// <returns>The reason, in words, or null.</returns>
    public static string? Of(CuratedClaim curated, FigureClause clause, Claim claim)
    {
        if (clause.IsDate)
            return null;
        var words = clause.Reading.Words;
        foreach (var part in clause.Reading.Parts)
        {
            if (TimeIn(words, part, curated, clause, claim) is { } time && NamesSource(words, part, isPassing: !curated.IsTimeless))
                return $"period: \"{time}\" dates another source";
        }

        for (var at = 1; at < words.Length; at++)
        {
            if (Earlier.Contains(words[at - 1].Text) && words[at].Mark == '\0' && Sources.Contains(words[at].Text) && !curated.Statement.Contains(words[at - 1].Text, StringComparison.OrdinalIgnoreCase))
                return $"period: \"{words[at - 1].Text} {words[at].Text}\" is another source";
        }

        return null;
    }

    /// <summary>A year that the record does not know; what says when the figure holds is compared as such, unless it holds always.</summary>
    private static string? TimeIn(ImmutableArray<ReadingWord> words, SentencePart part, CuratedClaim curated, FigureClause clause, Claim claim)
    {
        for (var at = part.First; at < part.End; at++)
        {
            var isPeriod = claim.PeriodSpan is { } period && period.Contains(words[at].Span) && !curated.IsTimeless;
            if (isPeriod || clause.Figure.Overlaps(words[at].Span))
                continue;
            if (Eras.Contains(words[at].Text) || (YearOf(words[at].Text) is { } year && !IsOnRecord(curated, year)))
                return words[at].Text;
        }

        return null;
    }

    /// <param name="isPassing">What may have been so when somebody said it: "…, he said in 2021".</param>
    private static bool NamesSource(ImmutableArray<ReadingWord> words, SentencePart part, bool isPassing)
    {
        for (var at = part.First; at < part.End; at++)
        {
            if (words[at].Role == WordRole.Source || (isPassing && words[at].Role == WordRole.Speech) || Sources.Contains(words[at].Text))
                return true;
        }

        return false;
    }

    /// <summary>"1904", "1850s".</summary>
    private static string? YearOf(string word) => word.Length - (word.EndsWith('s') ? 1 : 0) == DigitsOfYear && !word.AsSpan(0, DigitsOfYear).ContainsAnyExceptInRange('0', '9') ? word[..DigitsOfYear] : null;

    /// <summary>The record names the year, or holds in it.</summary>
    private static bool IsOnRecord(CuratedClaim curated, string year)
    {
        if (curated.Statement.Contains(year, StringComparison.Ordinal) || curated.Subjects.Any(name => name.Contains(year, StringComparison.Ordinal)))
            return true;
        var first = new DateOnly(Math.Max(1, int.Parse(year, NumberStyles.None, CultureInfo.InvariantCulture)), 1, 1);
        var asked = new Period(first, new(first.Year, 12, 31));
        return curated.Values.Concat(curated.AlsoAccepted).Any(value => curated.PeriodOf(value) is { } recorded && recorded != Period.Always && recorded.Overlaps(asked));
    }
}
