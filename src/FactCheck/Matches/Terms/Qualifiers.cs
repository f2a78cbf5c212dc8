using FactCheck.Tables;

namespace FactCheck.Matches.Terms;

/// <summary>
/// Words that make another property of the one they stand with: "GDP per capita" is not "GDP", growth is not level, exports are not imports.
/// Two texts speak of one property only when they agree in each group of these words.
/// </summary>
internal static class Qualifiers
{
    private static readonly Lazy<WordTable<string>> Groups = new(() => new(Read(), StringComparison.Ordinal));

    /// <summary>The qualifier's group and the side it takes in it ("direction:import"), or null for other words.</summary>
    public static string? Of(string term) => Groups.Value.TryFind(term, out var side) ? side : null;

    /// <summary>Sides that an article takes without saying so: a GDP is in current prices, an investment is what flows in.</summary>
    public static bool IsDefaultSide(string side) => side is "prices:nominal" or "flow:in";

    /// <summary>"Per head" is said of what it stands with, and names nothing itself.</summary>
    public static bool IsOfEachHead(string term) => Of(term) is "share:capita";

    /// <summary>Whether a word takes such a side.</summary>
    public static bool IsDefault(string term) => Of(term) is { } side && IsDefaultSide(side);

    private static Dictionary<string, string> Read()
    {
        var groups = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in DataTable.Load("Matches/Terms/qualifiers.tsv").Rows)
            groups.TryAdd(Stemmer.Stem(row[0]), row[1]);
        return groups;
    }
}
