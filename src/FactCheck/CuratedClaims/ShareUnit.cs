using System.Collections.Immutable;

namespace FactCheck.CuratedClaims;

/// <summary>A unit that names the whole of which a value is a share: "% of GDP".</summary>
internal static class ShareUnit
{
    /// <summary>What stands before the whole.</summary>
    public static readonly ImmutableArray<string> Openers = ["% of ", "percent of ", "per cent of "];

    /// <summary>The unit that the value is counted in: "%" of "% of GDP"; any other as it is.</summary>
    public static string? MeasureOf(string? unit) => WholeOf(unit) is null ? unit : "%";

    /// <summary>"GDP" of "% of GDP"; null where the unit names no whole.</summary>
    public static string? WholeOf(string? unit)
    {
        if (unit is null)
            return null;
        foreach (var opener in Openers)
        {
            if (unit.AsSpan().TrimStart().StartsWith(opener, StringComparison.OrdinalIgnoreCase) && unit.AsSpan().Trim().Length > opener.TrimEnd().Length)
                return unit.TrimStart()[opener.Length..].Trim();
        }

        return null;
    }
}
