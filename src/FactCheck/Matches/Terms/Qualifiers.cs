using System.Collections.Frozen;
using FactCheck.Tables;

namespace FactCheck.Matches.Terms;

/// <summary>
/// Words that make another property of the one they stand with: "GDP per capita" is not "GDP", growth is not level, exports are not imports.
/// Two texts speak of one property only when they agree in each group of these words.
/// </summary>
internal static class Qualifiers
{
    private static readonly Lazy<FrozenDictionary<string, string>> Groups = new(() =>
        DataTable.Load("Matches/Terms/qualifiers.tsv").Rows.DistinctBy(row => Stemmer.Stem(row[0])).ToFrozenDictionary(row => Stemmer.Stem(row[0]), row => row[1], StringComparer.Ordinal));

    /// <summary>The qualifier's group and the side it takes in it ("direction:import"), or null for other words.</summary>
    public static string? Of(string term) => Groups.Value.GetValueOrDefault(term);

    /// <summary>Sides that an article takes without saying so: a GDP is in current prices, an investment is what flows in.</summary>
    public static bool IsDefaultSide(string side) => side is "prices:nominal" or "flow:in";

    /// <summary>"Per head" is said of what it stands with, and names nothing itself.</summary>
    public static bool IsOfEachHead(string term) => Of(term) is "share:capita";

    /// <summary>Whether a word takes such a side.</summary>
    public static bool IsDefault(string term) => Of(term) is { } side && IsDefaultSide(side);
}
