using FactCheck.Mentions;

namespace FactCheck.CuratedClaims.Reading;

/// <summary>
/// Knows whether a unit can be meant as written. A word that is in no table is a counted noun ("troops") only when the claim itself speaks of it, so that
/// "tonnse" is a slip and not a new kind of thing to count.
/// </summary>
internal static class UnitCheck
{
    /// <param name="words">The claim's statement, title, subjects, properties and values.</param>
    public static bool IsKnown(string unit, IEnumerable<string> words)
    {
        var texts = words.ToArray();
        return Units.Find(unit) is not null || Parts(unit).All(part => Whole(part, texts));
    }

    private static bool Whole(string unit, string[] texts) =>
        Units.Find(unit) is not null || FigureReader.Read("2 " + unit, null) is { Kind: not MentionKind.Number } || IsSpokenOf(unit, texts);

    private static string[] Parts(string unit) =>
        unit.Replace(" per ", "/", StringComparison.Ordinal).Split('/', StringSplitOptions.TrimEntries);

    private static bool IsSpokenOf(string unit, string[] texts)
    {
        var nouns = WordsOf(unit).ToArray();
        if (nouns.Length == 0)
            return false;
        var spoken = texts.SelectMany(WordsOf).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return nouns.All(spoken.Contains);
    }

    /// <summary>Words without their plural ending: "member states" gives "member", "state".</summary>
    private static IEnumerable<string> WordsOf(string text)
    {
        foreach (var word in text.Split([' ', ',', '.', ';', ':', '(', ')', '"', '\'', '’', '-', '/'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (word.EndsWith("ies", StringComparison.OrdinalIgnoreCase))
                yield return word[..^3] + "y";
            else
                yield return word.EndsWith('s') && word.Length > 3 ? word[..^1] : word;
        }
    }
}
