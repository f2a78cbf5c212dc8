using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.CuratedClaims;
using FactCheck.Matches.Terms;
using FactCheck.Mentions;
using FactCheck.Tables;

namespace FactCheck.Matches.Reservations;

/// <summary>Tells that a figure is of another stretch of time than the record: what is so of a year, its sum or its mean, is not said of one of its months, and what began in 2009 not of all years since 2006.</summary>
internal static class PartsOfPeriod
{
    private const int DaysOfYear = 366;
    private const string OpenEnd = "/..";

    private static readonly WordList Stocks = new("Matches/Reservations/stock-words.tsv");

    /// <summary>What hardly moves within a year, as properties name it.</summary>
    private static readonly ImmutableArray<string> Levels = [.. new[] { "population", "inhabitants", "residents", "members", "seats", "states" }.Select(Stemmer.Stem)];

    /// <summary>Words beside them that make no other property of it: "number of members", not "population growth".</summary>
    private static readonly ImmutableArray<string> Plain = ["number", "of", "size", "the", "total"];

    /// <returns>The reason, in words, or null.</returns>
    public static string? Of(CuratedClaim curated, Claim claim, string text)
    {
        if (GoesFurtherBack(curated, claim))
            return "period: it goes further back than what is on record";
        if (claim.Period is not { } stated || Period.Parse(stated) is not { First: { } first, Last: { } last } asked || IsLevel(curated))
            return null;
        var recorded = curated.Values.Select(curated.PeriodOf).OfType<Period>().Where(period => period.Overlaps(asked)).ToList();
        if (recorded.Count == 0 || !recorded.TrueForAll(period => IsLonger(period, first, last) && !HeldLevels.Are(curated, period)) || IsUpToEnd(claim, last, recorded, text) || (claim.EndOfPeriod == last && IsOfEnd(curated) && recorded.Exists(period => period.Last == last)))
            return null;
        return "period: what is on record is of a longer time than the one spoken of";
    }

    /// <summary>"Since 2006". A record may begin a little later than what it tells of.</summary>
    private static bool GoesFurtherBack(CuratedClaim curated, Claim claim)
    {
        if (claim.Period is not { } stated || !stated.EndsWith(OpenEnd, StringComparison.Ordinal) || Period.Parse(stated[..^OpenEnd.Length])?.Last is not { } since)
            return false;
        return curated.Values.Length > 0 && curated.Values.All(value => (value.Period ?? curated.Period) is { } edtf && Period.Parse(edtf)?.First is { } first && first.DayNumber - since.DayNumber > DaysOfYear);
    }

    /// <summary>What is counted at a time, and not over one.</summary>
    public static bool IsLevel(CuratedClaim curated) => curated.Properties.Any(IsLevel);

    private static bool IsLevel(string property)
    {
        var words = property.Split(' ');
        return words.Any(word => Levels.Contains(Stemmer.Stem(word))) && words.All(word => Plain.Contains(word) || Levels.Contains(Stemmer.Stem(word)));
    }

    /// <summary>What is on record of a year is what there was at its end: debts, branches, or what the curated claim says it of.</summary>
    public static bool IsOfEnd(CuratedClaim curated) =>
        curated.Statement.Contains(" end of ", StringComparison.Ordinal) || curated.Properties.Any(property => property.Split(' ').Any(word => Stocks.Contains(word)));

    private static bool IsLonger(Period recorded, DateOnly first, DateOnly last) =>
        recorded is { First: { } from, Last: { } to } && to.DayNumber - from.DayNumber <= DaysOfYear && from <= first && last <= to && (from < first || last < to);

    /// <summary>"By the end of 2014": all that came until then. "21,600 employees at the end of 2014": as many as are counted for a year.</summary>
    private static bool IsUpToEnd(Claim claim, DateOnly last, List<Period> recorded, string text) =>
        claim.PeriodSpan is { } span && recorded.Exists(period => period.Last == last)
        && (NearbyWords.Before(text, span.Start) == "by" || span.Of(text).StartsWith("by ", StringComparison.OrdinalIgnoreCase) || (claim.Mention is { Figure.Kind: MentionKind.Number } && span.Of(text).Contains("end ", StringComparison.OrdinalIgnoreCase)));
}
