using FactCheck.Mentions.Numbers;

namespace FactCheck.Mentions.Amounts;

/// <summary>Reads "21st", "3rd": digits that rank.</summary>
internal static class Ordinals
{
    public static Amount Extend(TokenRun run, Amount amount)
    {
        var at = amount.End;
        if (!run.Touches(at) || !run.IsWord(at) || run[at].Length != 2 || amount.Has(NumberForms.Words | NumberForms.Parts | NumberForms.Power | NumberForms.Decimal))
            return amount;
        var isOrdinal = run.Is(at, "st") || run.Is(at, "nd") || run.Is(at, "rd") || run.Is(at, "th");
        return isOrdinal ? amount with { End = at + 1, NumberEnd = at + 1, Kind = MentionKind.Ordinal, Resolution = null } : amount;
    }
}
