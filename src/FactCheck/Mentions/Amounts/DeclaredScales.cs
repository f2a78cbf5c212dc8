using FactCheck.Mentions.Numbers;

namespace FactCheck.Mentions.Amounts;

/// <summary>Tells a magnitude that says how other figures are counted, "(million tonnes)", "(in thousands)", "passengers, million:", ", in millions of euros,", from one that is a number itself.</summary>
internal static class DeclaredScales
{
    /// <param name="at">The token of the magnitude.</param>
    public static bool IsDeclared(in TokenRun run, int at) => run.Mark(at - 1) is '(' or '[' || (run.Mark(at - 1) is ',' && run.Mark(at + 1) is ':') || (run.Is(at - 1, "in") && (run.Mark(at - 2) is '(' or '[' or ','));

    /// <summary>"Million" with no number before it: nobody counts "million tonnes".</summary>
    public static bool IsDeclared(in TokenRun run, in Amount amount) =>
        amount.NumberEnd == amount.NumberFirst + 1 && amount.First == amount.NumberFirst
        && NumberWords.TryFind(run, amount.NumberFirst, out var word) && word is { Role: NumberWordRole.Scale, Form: NumberWordForm.Cardinal } && IsDeclared(run, amount.NumberFirst);
}
