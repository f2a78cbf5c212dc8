using FactCheck.Mentions;

namespace FactCheck.Verdicts;

/// <summary>Puts units into the plural.</summary>
internal static class UnitWording
{
    /// <summary>Counted nouns stand as the article or the claims file has them; of "metre per second" and "degree Celsius" the first noun changes.</summary>
    public static string Plural(string unit)
    {
        if (unit == UnitSlips.Points)
            return "percentage points";
        if (Units.Find(unit) is null && !unit.Contains(" per ", StringComparison.Ordinal))
            return unit;
        if (unit.StartsWith("degree ", StringComparison.Ordinal))
            return $"degrees {unit["degree ".Length..]}";
        var per = unit.IndexOf(" per ", StringComparison.Ordinal);
        return per < 0 ? PluralNoun(unit) : PluralNoun(unit[..per]) + unit[per..];
    }

    /// <summary>"10 things", "4 new ones": the noun says nothing of what is counted.</summary>
    public static bool IsEmpty(string unit) => unit is "ones" or "things";

    private static string PluralNoun(string noun)
    {
        if (noun.EndsWith("foot", StringComparison.Ordinal))
            return noun[..^4] + "feet";
        if (noun == "person")
            return "people";
        if (noun.EndsWith("inch", StringComparison.Ordinal))
            return noun + "es";
        if (noun.EndsWith("century", StringComparison.Ordinal))
            return noun[..^1] + "ies";
        return noun.EndsWith('s') || noun.EndsWith("hertz", StringComparison.Ordinal) || noun is "percent" ? noun : noun + "s";
    }
}
