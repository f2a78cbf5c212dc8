using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.CuratedClaims;
using FactCheck.Matches.Readings;
using FactCheck.Mentions;
using FactCheck.Tables;

namespace FactCheck.Matches.Reservations;

/// <summary>
/// Tells that a figure is of a narrower or recurring time than what holds always or since some year: "in winter it covers", "yesterday's highest temperature", "the most of 2024".
/// A count or another state is compared with what holds in its year.
/// </summary>
internal static class NarrowTimes
{
    private const int DaysOfYear = 366;

    /// <summary>"In June", "in early 2022": shorter than a year.</summary>
    private const int DaysOfPart = 300;

    private static readonly WordList Seasons = new("Matches/Reservations/season-words.tsv");

    private static readonly WordList Superlatives = new("Claims/superlatives.tsv");

    /// <summary>Words beside superlatives by which a property says that it is the most or the least there was.</summary>
    private static readonly ImmutableArray<string> Extremes = ["fewest", "high", "least", "low", "maximum", "minimum", "most", "peak", "record"];

    /// <summary>Words that place a season or an hour where the one of each year or day is meant.</summary>
    private static readonly ImmutableArray<string> Recurrences = ["each", "every", "most", "some"];

    /// <summary>Words that name the present, however short it is.</summary>
    private static readonly ImmutableArray<string> OfNow = ["currently", "now", "present", "presently", "today"];

    /// <returns>The reason, in words, or null. A slip right before a name, "the 8,488-metre peak is climbed in spring", is said of it whatever the sentence goes on to say.</returns>
    public static string? Of(WeighedClaim candidate, FigureClause clause, Claim claim, string text)
    {
        var isAttribute = candidate.IsSlip && clause.Figure.End <= candidate.Subject.Span.Start;
        if (clause.IsDate || isAttribute)
            return null;
        var curated = candidate.Indexed.Claim;
        if (Recurring(curated, clause) is { } recurring)
            return $"period: \"{recurring}\" comes again and again, and makes it that of one part of the time";
        if (claim is not { Period: { } edtf, PeriodSpan: { } span } || Period.Parse(edtf) is not { First: { } first, Last: { } last } stated || !AreLonger(curated, stated))
            return null;
        var days = last.DayNumber - first.DayNumber;
        if (IsOfExtreme(candidate.PropertyName))
            return $"period: it is the most or the least of {span.Of(text)} alone";
        var isMeasure = clause.IsMeasure && claim.Mention?.Figure.Kind != MentionKind.Duration && candidate.Deciding is not { IsPresupposed: true };
        if (!isMeasure || OfNow.Any(word => span.Of(text).Contains(word, StringComparison.OrdinalIgnoreCase)))
            return null;
        return days < DaysOfPart || !span.Of(text).ContainsAnyInRange('0', '9') || (curated.IsTimeless && clause.IsPast) ? $"period: it was measured in {span.Of(text)}, and what is on record is of all times" : null;
    }

    /// <summary>"In winter", "during the monsoon", "each summer", "at night", "on Sundays", but not "in the winter of 2021" nor "last winter".</summary>
    private static string? Recurring(CuratedClaim curated, FigureClause clause)
    {
        var words = clause.Reading.Words;
        for (var at = 1; at < words.Length; at++)
        {
            if (words[at].Mark == '\0' && Seasons.Contains(words[at].Text) && clause.MayQualify(words[at].Span) && IsPlaced(words, at) && !IsOfYear(words, at + 1) && !curated.Statement.Contains(words[at].Text, StringComparison.OrdinalIgnoreCase))
                return $"{words[at - 1].Text} {words[at].Text}";
        }

        return null;
    }

    /// <summary>"In winter", "in the dry season", "every summer".</summary>
    private static bool IsPlaced(ImmutableArray<ReadingWord> words, int at)
    {
        var before = at - 1;
        if (Recurrences.Contains(words[before].Text))
            return true;
        if (before > 0 && words[before] is { Role: WordRole.Open, Mark: '\0', IsVerb: false })
            before--;
        if (before > 0 && words[before] is { Text: "the", Mark: '\0' })
            before--;
        return words[before].Role is WordRole.Preposition or WordRole.Time;
    }

    private static bool IsOfYear(ImmutableArray<ReadingWord> words, int next)
    {
        if (next < words.Length && words[next] is { Role: WordRole.Of, Mark: '\0' })
            next++;
        return next < words.Length && words[next] is { Role: WordRole.Number or WordRole.Month, Mark: '\0' };
    }

    /// <summary>What is on record of that time holds always, without an end or for years.</summary>
    private static bool AreLonger(CuratedClaim curated, Period stated)
    {
        var recorded = curated.Values.Select(curated.PeriodOf).OfType<Period>().Where(period => period.Overlaps(stated)).ToList();
        return recorded.Count > 0 && recorded.TrueForAll(period => period.First is not { } from || period.Last is not { } to || to.DayNumber - from.DayNumber > DaysOfYear);
    }

    private static bool IsOfExtreme(string property)
    {
        foreach (var range in property.AsSpan().Split(' '))
        {
            var word = property.AsSpan()[range];
            if (Superlatives.Contains(word) || Extremes.Contains(word.ToString()))
                return true;
        }

        return false;
    }
}
