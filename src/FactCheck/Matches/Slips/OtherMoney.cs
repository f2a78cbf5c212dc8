using FactCheck.Mentions;
using FactCheck.Tables;
using Fractions;

namespace FactCheck.Matches.Slips;

/// <summary>Recognises a sum whose digits are those on record and whose money is not: "$18.4 million" of 18.4 million pounds, "$1,840 a week" of a month. No rate of exchange leaves three digits as they are.</summary>
internal static class OtherMoney
{
    private const string Per = " per ";

    /// <summary>Two digits are the same in euros and dollars often enough.</summary>
    private static readonly Fraction FewestSteps = 100;

    private static readonly WordList Distinct = new("Matches/Slips/distinct-currencies.tsv");

    public static bool Is(Figure claimed, Figure evidence) =>
        claimed is { Kind: MentionKind.Currency, Unit: { } mine, Value: MentionValue.Exact { Value: var value }, Resolution: { IsZero: false } step } && evidence is { Kind: MentionKind.Currency, Unit: { } theirs, Value: MentionValue.Exact { Value: var recorded } }
        && value == recorded && value.Abs() >= step * FewestSteps && IsOther(mine, theirs);

    private static bool IsOther(string mine, string theirs)
    {
        var (money, rate) = Parts(mine);
        var (recorded, recordedRate) = Parts(theirs);
        if (money.SequenceEqual(recorded))
            return rate.Length > 0 && recordedRate.Length > 0 && !rate.SequenceEqual(recordedRate) && IsTime(rate) && IsTime(recordedRate);
        return rate.SequenceEqual(recordedRate) && Distinct.Contains(money) && Distinct.Contains(recorded);
    }

    private static (string Money, string Rate) Parts(string unit) =>
        unit.IndexOf(Per, StringComparison.Ordinal) is >= 0 and var at ? (unit[..at], unit[(at + Per.Length)..]) : (unit, "");

    private static bool IsTime(string unit) => Units.Find(unit) is { Dimension: "time" };
}
