using FactCheck.Mentions;
using FactCheck.Tables;
using Fractions;

namespace FactCheck.Matches.Slips;

/// <summary>Recognises a sum whose digits are those on record and whose money is not: "$18.4 million" of 18.4 million pounds, "$1,840 a week" of a month. A rate of exchange hardly leaves three digits of a sum as they are; a list price may well be 499 in euros and in dollars.</summary>
internal static class OtherMoney
{
    private const string Per = " per ";

    /// <summary>Two digits are the same in euros and dollars often enough.</summary>
    private static readonly Fraction FewestSteps = 100;

    /// <summary>What costs less has a price that the seller sets for each country.</summary>
    private static readonly Fraction SmallestSum = 100_000;

    private static readonly WordList Distinct = new("Matches/Slips/distinct-currencies.tsv");

    public static bool Is(Figure claimed, Figure evidence) =>
        claimed is { Kind: MentionKind.Currency, Unit: { } mine, Value: MentionValue.Exact { Value: var value }, Resolution: { IsZero: false } step } && evidence is { Kind: MentionKind.Currency, Unit: { } theirs, Value: MentionValue.Exact { Value: var recorded } }
        && value == recorded && value.Abs() >= step * FewestSteps && IsOther(mine, theirs, value.Abs() >= SmallestSum);

    private static bool IsOther(string mine, string theirs, bool isSum)
    {
        var (money, rate) = Parts(mine);
        var (recorded, recordedRate) = Parts(theirs);
        if (money.SequenceEqual(recorded))
            return rate.Length > 0 && recordedRate.Length > 0 && !rate.SequenceEqual(recordedRate) && IsTime(rate) && IsTime(recordedRate);
        return isSum && rate.SequenceEqual(recordedRate) && Distinct.Contains(money) && Distinct.Contains(recorded);
    }

    private static (string Money, string Rate) Parts(string unit) =>
        unit.IndexOf(Per, StringComparison.Ordinal) is >= 0 and var at ? (unit[..at], unit[(at + Per.Length)..]) : (unit, "");

    private static bool IsTime(string unit) => Units.Find(unit) is { Dimension: "time" };
}
