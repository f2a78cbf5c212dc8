using System.Collections.Frozen;
using FactCheck.Matches.Terms;
using FactCheck.Mentions;
using FactCheck.Tables;

namespace FactCheck.Matches.Measures;

/// <summary>Reads the time of a rate that the sentence says in a word of its own: "an annual capacity of 12.5 billion cubic metres", "75,000 barrels daily".</summary>
internal static class RatesApart
{
    private const string Per = " per ";

    private static readonly FrozenDictionary<string, string> Times = DataTable.Load("Matches/Measures/time-adjectives.tsv").Rows.DistinctBy(row => Stemmer.Stem(row[0])).ToFrozenDictionary(row => Stemmer.Stem(row[0]), row => row[1], StringComparer.Ordinal);

    public static bool Are(Figure claimed, Figure evidence, ClaimTerms terms) =>
        claimed is { Kind: MentionKind.Quantity or MentionKind.Number, Unit: { } unit } && evidence.Unit is { } rate && AmountOf(rate) is { } amount && rate[(amount.Length + Per.Length)..] is var time && IsOf(unit, amount)
        && terms.Clause.Any(term => Times.GetValueOrDefault(term.Form) == time);

    /// <summary>"cubic metre" of "cubic metre per year"; null where the unit is no rate.</summary>
    public static string? AmountOf(string unit) => unit.LastIndexOf(Per, StringComparison.Ordinal) is > 0 and var at ? unit[..at] : null;

    /// <summary>The same unit, or one that converts into it.</summary>
    private static bool IsOf(string unit, string amount) =>
        unit == amount || (Units.Find(unit) is { Dimension: not "count" } mine && Units.Find(amount) is { } theirs && mine.Dimension == theirs.Dimension);
}
