using System.Collections.Frozen;
using FactCheck.Matches.Terms;
using FactCheck.Tables;

namespace FactCheck.Matches.Vocabulary;

/// <summary>What the figures of a property count or measure where its curated claim names no unit: life expectancy is in years.</summary>
internal static class ConceptUnits
{
    private static readonly Lazy<FrozenDictionary<string, string[]>> Units = new(() =>
        DataTable.Load("Matches/Vocabulary/concept-units.tsv").Rows.ToFrozenDictionary(row => Stemmer.Stem(row[0]), row => row[1].Split('|'), StringComparer.Ordinal));

    /// <summary>The units and noun groups that fit, or null where the concept says nothing of it.</summary>
    public static string[]? Of(string concept) => Units.Value.GetValueOrDefault(concept);
}
