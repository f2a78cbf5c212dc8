using FactCheck.Mentions.Numbers;

namespace FactCheck.Mentions.Amounts;

/// <summary>Reads "21st", "3rd", "ranked No. 5": digits that rank.</summary>
internal static class Ordinals
{
    /// <param name="first">The number's first token, with its sign.</param>
    public static Amount? TryRead(in TokenRun run, int first, in NumberReading number)
    {
        var at = number.End;
        if (at == first + 1 && number.First == first && run.IsDigits(first) && NumberedRanks.IsRank(run, first))
            return AmountReader.Plain(first, number, MentionKind.Ordinal) with { Resolution = null };
        if (!run.Touches(at) || !run.IsWord(at) || run[at].Length != 2 || number.Has(NumberForms.Words | NumberForms.Parts | NumberForms.Power | NumberForms.Decimal))
            return null;
        // "4st" and "11st" are weights.
        var isOrdinal = (run.Is(at, "st") && run.At(at - 1)[^1] == '1' && run.At(at - 1) is not [.., '1', '1']) || run.Is(at, "nd") || run.Is(at, "rd") || run.Is(at, "th");
        return isOrdinal ? AmountReader.Plain(first, number, MentionKind.Ordinal) with { End = at + 1, NumberEnd = at + 1, Resolution = null } : null;
    }
}
