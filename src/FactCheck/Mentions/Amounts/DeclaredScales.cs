using FactCheck.Mentions.Numbers;

namespace FactCheck.Mentions.Amounts;

/// <summary>Tells a magnitude that says how other figures are counted, "(million tonnes)", "(in thousands)", "passengers, million:", ", in millions of euros,", "In millions of passengers, the port had 92.1", from one that is a number itself.</summary>
internal static class DeclaredScales
{
    /// <summary>What is counted in thousands or more is written in fewer digits.</summary>
    private const int Thousand = 1000;

    /// <summary>In tokens, from the magnitude to the figure that is counted in it.</summary>
    private const int Reach = 30;

    /// <param name="at">The token of the magnitude.</param>
    public static bool IsDeclared(in TokenRun run, int at) => IsFronted(run, at) || run.Mark(at - 1) is '(' or '[' || (run.Mark(at - 1) is ',' && run.Mark(at + 1) is ':') || (run.Is(at - 1, "in") && (run.Mark(at - 2) is '(' or '[' or ','));

    /// <summary>"In millions of passengers, the port had 92.1": a figure that counts nothing follows. "In millions of homes, the lights went out" declares nothing.</summary>
    private static bool IsFronted(in TokenRun run, int at)
    {
        if (!run.Is(at - 1, "in") || !(at == 1 || run.Mark(at - 2) is '.' or '!' or '?' or ':' || run.Is(at - 2, "measured") || run.Is(at - 2, "counted") || run.Is(at - 2, "expressed")))
            return false;
        var (isBehindComma, last) = (false, Math.Min(run.Count, at + Reach));
        for (var i = at + 1; i < last && !(run.Mark(i) is '.' or '!' or '?' && run.Gap(i + 1) > 0); i++)
        {
            if (isBehindComma && run.IsDigits(i) && !run.Touches(i) && DigitReader.Read(run, i) is { } number)
                return number.Value < Thousand && CountsNothing(run, number.End);
            isBehindComma |= run.Is(i, ',');
        }

        return false;
    }

    private static bool CountsNothing(in TokenRun run, int end) =>
        !(run.IsWord(end) && run.Touches(end)) && CountedNouns.Read(run, end) is null && PercentReader.Read(run, end) is null && !NumberWords.TryFind(run, end, out _);

    /// <summary>"Million" with no number before it: nobody counts "million tonnes".</summary>
    public static bool IsDeclared(in TokenRun run, in Amount amount) =>
        amount.NumberEnd == amount.NumberFirst + 1 && amount.First == amount.NumberFirst
        && NumberWords.TryFind(run, amount.NumberFirst, out var word) && word is { Role: NumberWordRole.Scale, Form: NumberWordForm.Cardinal } && IsDeclared(run, amount.NumberFirst);
}
