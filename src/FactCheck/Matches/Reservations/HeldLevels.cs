using FactCheck.CuratedClaims;
using FactCheck.Mentions;
using FactCheck.Tables;

namespace FactCheck.Matches.Reservations;

/// <summary>
/// Tells that a value on record is a level which held on every day of its stretch: a rate, a price or a measure, recorded from one day of a month to another, as "5.25 % from 11 May 2023 to 13 March 2024". What is
/// recorded of whole months, quarters and years is as likely their mean.
/// </summary>
internal static class HeldLevels
{
    private const int DaysOfWeek = 7;
    private const int ShortestYear = 364;
    private const int LongestYear = 366;

    private static readonly WordList Words = new("Matches/Reservations/level-words.tsv");

    public static bool Are(CuratedClaim curated, Period period) => IsIrregular(period) && curated.Values.All(value => value.Figure is { } figure && IsLevel(figure, curated));

    private static bool IsLevel(Figure figure, CuratedClaim curated) => figure.Kind switch
    {
        MentionKind.Percent or MentionKind.Currency => curated.Properties.Any(SaysLevel),
        _ => false,
    };

    private static bool SaysLevel(string property) => Words.Contains(property.AsSpan()[(property.LastIndexOf(' ') + 1)..]);

    /// <summary>It ends within a month, and is neither a week nor a year of twelve months that begins on another day.</summary>
    private static bool IsIrregular(Period period)
    {
        if (period is not { First: { } first, Last: { } last } || (first.Day == 1 && last.AddDays(1).Day == 1))
            return false;
        var days = last.DayNumber - first.DayNumber + 1;
        return days > DaysOfWeek && days is not (>= ShortestYear and <= LongestYear);
    }
}
