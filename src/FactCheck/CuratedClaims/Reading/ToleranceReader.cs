using FactCheck.Mentions;
using Fractions;

namespace FactCheck.CuratedClaims.Reading;

/// <summary>Reads a tolerance: <c>exact</c>, <c>5%</c>, <c>± 200</c>, <c>+/- 1 point</c>.</summary>
internal static class ToleranceReader
{
    public const string Advice = "write `5%`, `± 200`, `+/- 1 point` or `exact`; a distance is in the unit of the value";
    private static readonly string[] Signs = ["±", "+/-", "+-"];

    /// <param name="unit">The unit of the value, in which a distance counts.</param>
    /// <returns>Null when it is no tolerance.</returns>
    public static Tolerance? Read(string text, string? unit)
    {
        if (text.Equals("exact", StringComparison.OrdinalIgnoreCase))
            return new Tolerance.Exact();
        var sign = Signs.FirstOrDefault(sign => text.StartsWith(sign, StringComparison.Ordinal));
        var rest = text[(sign?.Length ?? 0)..].Trim();
        if (rest.EndsWith('%'))
            return Number(rest[..^1].Trim()) is { } percent ? new Tolerance.Relative(percent / 100) : null;
        if (sign is not null && Number(rest) is { } alone)
            return new Tolerance.Absolute(alone);
        var space = rest.IndexOf(' ', StringComparison.Ordinal);
        if (space < 0 || Number(rest[..space]) is not { } distance)
            return null;
        return InUnit(distance, rest[(space + 1)..].Trim(), unit) is { } inUnit ? new Tolerance.Absolute(inUnit) : null;
    }

    private static Fraction? InUnit(Fraction distance, string written, string? unit)
    {
        if (written is "point" or "points" or "percentage point" or "percentage points" or "day" or "days" || written == unit)
            return distance;
        return unit is not null && Units.Find(written) is { } from && Units.Find(unit) is { } to ? Units.Convert(distance, from.Name, to.Name) : null;
    }

    private static Fraction? Number(string text) =>
        FigureReader.Read(text, null) is { Kind: MentionKind.Number, Value: MentionValue.Exact { Value: var value } } && value >= 0 ? value : null;
}
