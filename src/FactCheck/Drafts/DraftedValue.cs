using System.Globalization;
using FactCheck.CuratedClaims.Linting;
using FactCheck.Mentions;
using Fractions;

namespace FactCheck.Drafts;

/// <summary>Writes a figure of an article as a claims file reads it: "20,000 to 30,000" for "between 20,000 and 30,000", "3 million" for "3m".</summary>
internal static class DraftedValue
{
    private static readonly (decimal Scale, string Name)[] Scales = [(1_000_000_000_000m, " trillion"), (1_000_000_000m, " billion"), (1_000_000m, " million")];

    /// <summary>Beyond it numbers are written with powers of ten, which can be read as they stand.</summary>
    private static readonly Fraction Most = Fraction.Pow(10, 18);

    /// <param name="written">The number as the article has it.</param>
    /// <returns>As the article has it where no other form can be read either.</returns>
    public static string Of(string written, Figure figure)
    {
        // "No. 54" is written as the rank it is.
        if (figure.Kind == MentionKind.Ordinal && char.IsAsciiDigit(written[^1]))
            return RankCheck.Ordinal(written);
        // "$7.25" with the unit "USD per hour" is none: there the number stands alone.
        var bare = figure.Unit is null ? written : written.TrimStart('$', '€', '£', '¥', 'U', 'S', ' ');
        return Array.Find([written, bare, Plain(figure.Value) ?? written], form => IsRead(form, figure)) ?? bare;
    }

    private static bool IsRead(string form, Figure figure) =>
        FigureReader.Read(form, figure.Unit) is { } read && read.Value.Equals(figure.Value) && read.Unit == figure.Unit;

    private static string? Plain(MentionValue value) => value switch
    {
        MentionValue.Exact { Value: var exact } when exact.Abs() < Most => Plain(exact),
        MentionValue.Range { Low: { } low, High: { } high } when low.Abs() < Most && high.Abs() < Most => $"{Plain(low)} to {Plain(high)}",
        _ => null,
    };

    private static string Plain(Fraction value)
    {
        var number = value.ToDecimal();
        var (scale, name) = Array.Find(Scales, one => Math.Abs(number) >= one.Scale && number % (one.Scale / 1000) == 0);
        return scale == 0 ? number.ToString("#,0.##########", CultureInfo.InvariantCulture) : (number / scale).ToString("0.###", CultureInfo.InvariantCulture) + name;
    }
}
