using System.Collections.Frozen;
using System.Globalization;
using FactCheck.CuratedClaims.Reading;
using FactCheck.Tables;

namespace FactCheck.CuratedClaims.Exchange;

/// <summary>What the ratings of fact-checkers mean: by their names, else by their place on a scale.</summary>
internal static class RatingNames
{
    private static readonly FrozenDictionary<string, string> Known =
        DataTable.Load("CuratedClaims/Exchange/rating-names.tsv").Rows.ToFrozenDictionary(row => row[0], row => row[1], StringComparer.OrdinalIgnoreCase);

    /// <summary>One of <see cref="ClaimReader.Ratings"/>; null for a rating that nobody knows.</summary>
    public static string? Find(string? name, string? value, string? worst, string? best)
    {
        if (name is not null && Known.TryGetValue(name.Trim().TrimEnd('.', '!'), out var rating))
            return rating;
        return OfScale(value, worst, best);
    }

    /// <summary>The name says true and the place on the scale false, or the other way round.</summary>
    public static bool Disagree(string? name, string? value, string? worst, string? best) =>
        name is not null && Number(value) is not null && (Find(name, null, null, null), OfScale(value, worst, best)) is ("true", "false") or ("false", "true");

    private static string? OfScale(string? value, string? worst, string? best)
    {
        if (Number(value) is not { } number)
            return value is not null && Known.TryGetValue(value.Trim(), out var rating) ? rating : null;
        var (low, high) = (Number(worst) ?? 1, Number(best) ?? 5);
        if (low >= high || number < low || number > high)
            return null;
        var quarters = (number - low) * 4 / (high - low);
        return quarters >= 3 ? "true" : quarters <= 1 ? "false" : "mixed";
    }

    private static decimal? Number(string? text) =>
        text is { Length: < 20 } && decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) < 1_000_000 ? number : null;
}
