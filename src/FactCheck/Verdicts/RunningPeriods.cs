using System.Collections.Immutable;
using FactCheck.CuratedClaims;
using FactCheck.Matches.Reservations;
using FactCheck.Mentions;
using FactCheck.Tables;

namespace FactCheck.Verdicts;

/// <summary>Tells which values on record are of a year, a season or a month that was not over when the article appeared: what an article says within it is true to date, and more may come.</summary>
internal static class RunningPeriods
{
    /// <summary>What a publisher makes once a year, and does not change.</summary>
    private static readonly ImmutableArray<string> Editions = ["index", "list", "ranking", "rankings", "table"];

    private static readonly WordList SetWords = new("Matches/Reservations/set-words.tsv");

    /// <summary>A business year of 53 weeks.</summary>
    private const int LongestInDays = 371;

    /// <summary>Whether the article appeared before the last day of the value's period. What is so from one day to another holds on each of them, and a target holds before its year begins.</summary>
    public static bool IsRunning(CuratedClaim curated, CuratedValue value, DateOnly? published) =>
        published is { } day && curated.PeriodOf(value) is { First: { } first, Last: { } last } && day < last && last.DayNumber - first.DayNumber < LongestInDays && !(day < first && ForeseenFigures.AreOnRecord(curated)) && !IsSetBeforehand(curated) && !IsStateBetween(curated, value) && !IsEdition(curated, value);

    /// <summary>Values whose time was over first: what an article says is compared with them before it is with the others.</summary>
    public static ImmutableArray<CuratedValue> Last(ImmutableArray<CuratedValue> values, CuratedClaim curated, DateOnly? published) =>
        [.. values.OrderBy(value => IsRunning(curated, value, published))];

    /// <summary>Whether an agreement with such a value says nothing: what came to date is not the sum of the whole, but for what is counted at a time, for shares, and for the very figure.</summary>
    public static bool IsChance(CuratedClaim curated, CuratedValue value, string? hedge, Agreement agreement, DateOnly? published) =>
        IsRunning(curated, value, published) && value.Figure is not { Kind: MentionKind.Percent or MentionKind.Ordinal } && !PartsOfPeriod.IsLevel(curated)
        && (agreement is not { Kind: AgreementKind.Agrees, Difference: null } || Hedges.MeaningOf(hedge) != HedgeMeaning.None);

    /// <summary>"The cod quota for 2025": it holds from the first day.</summary>
    private static bool IsSetBeforehand(CuratedClaim curated) => curated.Properties.Any(property => property.Split(' ').Any(word => SetWords.Contains(word)));

    /// <summary>"54th in the 2020 Reading Index".</summary>
    private static bool IsEdition(CuratedClaim curated, CuratedValue value) =>
        value.Figure is { Kind: MentionKind.Ordinal } && curated.Properties.Any(property => property.Split(' ').Any(word => Editions.Contains(word, StringComparer.OrdinalIgnoreCase)));

    private static bool IsStateBetween(CuratedClaim curated, CuratedValue value) =>
        (value.Period ?? curated.Period)?.Contains('/', StringComparison.Ordinal) == true && PartsOfPeriod.IsLevel(curated);
}
