using FactCheck.CuratedClaims.Nodes;
using FactCheck.Mentions;

namespace FactCheck.CuratedClaims.Reading;

/// <summary>
/// Reads the units of one claim. A word that is in no table is a counted noun ("troops") only when the claim itself speaks of it, so that "tonnse" is a slip
/// and not a new kind of thing to count.
/// </summary>
/// <param name="words">The claim's statement, title, subjects, properties and value.</param>
internal sealed class UnitReader(IEnumerable<string> words, ClaimsSource source)
{
    private static readonly char[] Separators = [' ', ',', '.', ';', ':', '(', ')', '"', '\'', '’', '-', '/'];

    private readonly Lazy<HashSet<string>> spoken = new(() => words.SelectMany(WordsOf).ToHashSet(StringComparer.OrdinalIgnoreCase));

    /// <summary>The unit of a claim or of one of its values as written; null when it has none.</summary>
    public string? Read(Fields fields)
    {
        if (fields.Text("unit") is not { } unit)
            return null;
        if (ShareUnit.WholeOf(unit) is null && Units.Find(unit) is null && !Parts(unit).All(IsKnown))
        {
            source.Report(
                fields.OffsetOf("unit"),
                $"nobody knows the unit '{Fields.Shortened(unit)}'",
                "write a unit such as km, tonnes per year, % or USD; a noun that is counted has to stand in the claim's statement, subject or property");
        }

        return unit;
    }

    private bool IsKnown(string part) =>
        Units.Find(part) is not null || FigureReader.Read("2 " + part, null) is { Kind: not MentionKind.Number } || IsSpokenOf(part);

    private bool IsSpokenOf(string noun)
    {
        var forms = WordsOf(noun).ToArray();
        return forms.Length > 0 && forms.All(spoken.Value.Contains);
    }

    private static string[] Parts(string unit) =>
        unit.Replace(" per ", "/", StringComparison.Ordinal).Split('/', StringSplitOptions.TrimEntries);

    /// <summary>Words without their plural ending: "member states" gives "member", "state".</summary>
    public static IEnumerable<string> WordsOf(string text)
    {
        foreach (var word in text.Split(Separators, StringSplitOptions.RemoveEmptyEntries))
        {
            if (word.EndsWith("ies", StringComparison.OrdinalIgnoreCase))
                yield return word[..^3] + "y";
            else
                yield return word.EndsWith('s') && word.Length > 3 ? word[..^1] : word;
        }
    }
}
