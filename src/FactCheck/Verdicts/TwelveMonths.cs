using FactCheck.Claims;
using FactCheck.CuratedClaims;
using FactCheck.Mentions;

namespace FactCheck.Verdicts;

/// <summary>Tells seasons and business years apart: "2023-24" is the one that lies in both years, and "the year to June 2024" is neither 2023 nor 2024.</summary>
internal static class TwelveMonths
{
    /// <summary>A business year of 53 weeks.</summary>
    private const int LongestInDays = 371;

    /// <summary>Three quarters are no year, and ten months are a season.</summary>
    private const int ShortestInDays = 300;

    /// <summary>The season on record that the article names by its two years; else the time that it states.</summary>
    public static Period Narrowed(Claim claim, CuratedClaim curated, Period stated) =>
        claim.IsOfSplitYear ? curated.Values.Select(curated.PeriodOf).OfType<Period>().Where(recorded => IsSeason(recorded, stated)).Cast<Period?>().FirstOrDefault() ?? stated : stated;

    /// <summary>Whether a value on record is of other twelve months than those of which the article speaks, although some days are in both.</summary>
    /// <param name="stated">What the article states, narrowed.</param>
    public static bool IsOther(Claim claim, Period? recorded, Period stated)
    {
        if (claim.Period?.Contains('/', StringComparison.Ordinal) != true || Days(recorded) is not <= LongestInDays || Days(stated) is not >= ShortestInDays)
            return false;
        return recorded != stated && (claim.IsOfSplitYear || !(recorded!.Value.Contains(stated) || stated.Contains(recorded.Value)));
    }

    private static bool IsSeason(Period recorded, Period stated) =>
        Days(recorded) is <= LongestInDays && recorded.First!.Value.Year == stated.First?.Year && recorded.Last!.Value.Year == stated.Last?.Year;

    private static int? Days(Period? period) => period is { First: { } first, Last: { } last } ? last.DayNumber - first.DayNumber + 1 : null;
}
