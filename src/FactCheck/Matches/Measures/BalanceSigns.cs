using System.Collections.Frozen;
using FactCheck.Matches.Terms;
using FactCheck.Matches.Vocabulary;
using FactCheck.Mentions;

namespace FactCheck.Matches.Measures;

/// <summary>A deficit of 3 % is a balance of minus 3 %: the two are the same thing, but their figures do not compare as they are written.</summary>
internal static class BalanceSigns
{
    private const string Deficit = "sign:deficit";

    private static readonly FrozenSet<string> Balances = new[] { "budget_balance", "current_account", "net_migration", "trade_balance" }.Select(Stemmer.Stem).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a side is that of a deficit, and what is on record is a balance below zero.</summary>
    public static bool IsOfRecord(string side, PropertyPattern pattern, IndexedClaim candidate) =>
        side == Deficit && pattern.Elements.Any(element => Balances.Contains(element.Form)) && candidate.Claim.Values.All(value => value.Figure is { Value: MentionValue.Exact { Value: var on } } && on < 0);

    /// <summary>Why the figure of a deficit neither confirms nor contradicts a balance on record, in words, or null.</summary>
    public static string? ReservationOf(WeighedClaim candidate, ClaimTerms terms)
    {
        var pattern = candidate.Property.Pattern;
        return terms.ClauseSides.Contains(Deficit) && !pattern.Sides.Contains(Deficit) && IsOfRecord(Deficit, pattern, candidate.Indexed) ? "dimension: the sentence speaks of a deficit, and what is on record is a balance" : null;
    }
}
