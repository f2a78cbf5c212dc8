using FactCheck.Mentions;
using Fractions;

namespace FactCheck.Verdicts;

/// <summary>Writes a rank on record in the style of the one that it would replace: "37th" for "73rd", "fifth" for "fourth", "37" for the number of "No. 73".</summary>
internal static class RankWording
{
    /// <summary>Up to tenth, as most house styles have it.</summary>
    private static readonly string[] SmallRanks = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

    /// <summary>Null where the sentence would have to be put otherwise: "the first-largest".</summary>
    public static string? Of(Figure recorded, string written)
    {
        if (recorded.Value is not MentionValue.Exact { Value: { Denominator.IsOne: true } value } || value < Fraction.One)
            return null;
        if (char.IsAsciiDigit(written[0]))
            return char.IsAsciiDigit(written[^1]) ? FigureWording.Number(value) : FigureWording.Of(recorded);
        if (value == Fraction.One)
            return null;
        return value <= SmallRanks.Length ? InCaseOf(written, SmallRanks[(int)value.Numerator - 1]) : FigureWording.Of(recorded);
    }

    private static string InCaseOf(string written, string word) => char.IsUpper(written[0]) ? char.ToUpperInvariant(word[0]) + word[1..] : word;
}
