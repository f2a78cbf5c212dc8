using System.Numerics;
using Fractions;

namespace FactCheck.Mentions.Numbers;

/// <summary>Reads "tens of thousands", "hundreds of millions": from two of them to ten of them.</summary>
internal static class VagueMagnitudes
{
    /// <returns>The unit of magnitude, hundred thousand for "hundreds of thousands", and the token after it; null when none begins here.</returns>
    public static (Fraction Step, int End)? Read(TokenRun run, int at)
    {
        if (!run.Is(at + 1, "of") || !NumberWords.TryFind(run.At(at + 2), out var scale) || scale is not { Role: NumberWordRole.Scale, Form: NumberWordForm.Plural })
            return null;
        BigInteger count = run.At(at) switch
        {
            var word when word.Equals("tens", StringComparison.OrdinalIgnoreCase) => 10,
            var word when word.Equals("hundreds", StringComparison.OrdinalIgnoreCase) => 100,
            var word when word.Equals("thousands", StringComparison.OrdinalIgnoreCase) => 1000,
            _ => 0,
        };
        return count.IsZero ? null : (new Fraction(count * scale.Value), at + 3);
    }
}
