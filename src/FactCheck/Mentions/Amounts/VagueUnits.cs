using FactCheck.Mentions.Measures;
using FactCheck.Mentions.Numbers;

namespace FactCheck.Mentions.Amounts;

/// <summary>Finds what "hundreds of", "several million" are of: money, a unit, a counted noun.</summary>
internal static class VagueUnits
{
    public static Amount Read(in TokenRun run, in Amount amount)
    {
        var at = run.Is(amount.End, "of") ? amount.End + 1 : amount.End;
        if (CurrencyReader.TryReadAfter(run, at, out var currency, out var end, out _) && !currency.IsMinor)
            return amount with { End = end, Kind = MentionKind.Currency, Unit = currency.Code };
        if (UnitReader.Read(run, at) is { IsSymbol: false } unit)
            return amount with { End = unit.End, Kind = AmountReader.KindOf(unit.Unit), Unit = unit.Unit.Name, Measure = unit.Unit };
        return CountedNouns.Read(run, at) is { } noun ? amount with { End = noun.End, Unit = noun.Noun } : amount;
    }
}
