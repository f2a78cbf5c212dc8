using System.Globalization;
using FactCheck.Mentions;
using Fractions;

namespace FactCheck.Verdicts;

/// <summary>Words the difference between a claimed figure and one on record.</summary>
internal static class FigureDifference
{
    /// <summary>A temperature has no zero of its own: a tenth more of it says nothing.</summary>
    private const string Degree = "degree ";

    private static readonly Fraction Telling = 1_000_000;

    /// <summary>"+2.8 %", or "−20.1 points" between percentages; against a range, to its nearer end; null when either side is open or the evidence is zero.</summary>
    public static string? InWords(Figure claimed, Figure evidence)
    {
        if (evidence.Kind == MentionKind.Ordinal || Middle(claimed) is not { } mine || NearestTo(mine, evidence) is not { } theirs)
            return null;
        var difference = mine - theirs;
        if (difference.IsZero)
            return null;
        if (evidence.Kind == MentionKind.Percent)
            return Signed(difference, "points");
        if (evidence.Unit is { } unit && (unit.StartsWith(Degree, StringComparison.Ordinal) || unit == "kelvin"))
            return Signed(difference, "degrees");
        return theirs.IsZero ? null : Signed(difference / theirs.Abs() * 100, "%");
    }

    public static Fraction? Middle(Figure figure) => figure.Value switch
    {
        MentionValue.Exact exact => exact.Value,
        MentionValue.Range { Low: { } low, High: { } high } => (low + high) / 2,
        MentionValue.Range range => range.Low ?? range.High,
        _ => null,
    };

    private static Fraction? NearestTo(Fraction value, Figure figure) => figure.Value switch
    {
        MentionValue.Exact exact => exact.Value,
        MentionValue.Range { Low: { } low, High: { } high } => value < low ? low : value > high ? high : value,
        MentionValue.Range range => range.Low ?? range.High,
        _ => null,
    };

    /// <summary>Null where the two are so far apart that the number says nothing, and where rounding leaves nothing of it.</summary>
    private static string? Signed(Fraction value, string unit)
    {
        if (value.Abs() > Telling)
            return null;
        var magnitude = value.Abs().ToDecimal();
        var text = magnitude.ToString(magnitude >= 10_000 ? "#,0" : magnitude >= 100 ? "0" : "0.0", CultureInfo.InvariantCulture);
        return text == "0.0" ? null : $"{(value < 0 ? "\u2212" : "+")}{text} {unit}";
    }
}
