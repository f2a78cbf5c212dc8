using System.Globalization;
using Fractions;

namespace FactCheck.Matches.Slips;

/// <summary>Recognises how a number becomes another one under a writer's fingers.</summary>
internal static class DigitSlips
{
    private static readonly (int Power, string Words)[] Shifts =
    [
        (3, "a thousand times too large"), (-3, "a thousand times too small"), (6, "a million times too large"), (-6, "a million times too small"),
        (1, "ten times too large: the point is shifted or a digit repeated"), (-1, "ten times too small: the point is shifted or a digit lost"),
        (2, "a hundred times too large: the point is shifted"), (-2, "a hundred times too small: the point is shifted"),
    ];

    public const string Transposed = "two digits have changed places";
    private const string Repeated = "a digit is repeated or one too many";
    private const int FewestDigits = 3;

    /// <summary>Fewer digits than three agree by chance.</summary>
    private static readonly Fraction TellingSteps = 100;

    /// <summary>"8.1 million" for 8.1 billion: two digits and another magnitude word.</summary>
    private static readonly Fraction TellingStepsOfThousandfold = 10;

    /// <summary>What probably happened, in words, or null when the two numbers are simply different.</summary>
    /// <param name="resolution">One step of the last digit that the claimed figure is written to, where it is known.</param>
    public static string? Find(Fraction claimed, Fraction evidence, Fraction? resolution = null)
    {
        if (claimed.IsZero || evidence.IsZero)
            return null;
        if (claimed == -evidence || (resolution is { } last && claimed.Abs() >= last * TellingStepsOfThousandfold && claimed.IsNegative != evidence.IsNegative && (claimed + evidence).Abs() * 2 <= last))
            return "the sign is the other way round";
        foreach (var (power, words) in Shifts)
        {
            if (IsSame(claimed, evidence * Fraction.Pow(10, power), resolution ?? Fraction.Zero, power % 3 == 0 ? TellingStepsOfThousandfold : TellingSteps))
                return $"the figure is {words}";
        }

        return FindInDigits(Digits(claimed), Digits(evidence)) ?? FindRepeated(Digits(claimed), evidence);
    }

    /// <summary>"44.37 million" for 4,371,000: a digit stands twice, and the others are those on record, rounded.</summary>
    private static string? FindRepeated(string? claimed, Fraction evidence)
    {
        if (claimed is not { Length: > FewestDigits } || Rounded(evidence, claimed.Length - 1) is not { } rounded || rounded.Length != claimed.Length - 1 || !IsWithOneRemoved(claimed, rounded))
            return null;
        for (var at = 1; at < claimed.Length; at++)
        {
            if (claimed[at] == claimed[at - 1] && claimed.AsSpan(0, at).SequenceEqual(rounded.AsSpan(0, at)) && claimed.AsSpan(at + 1).SequenceEqual(rounded.AsSpan(at)))
                return Repeated;
        }

        return null;
    }

    /// <summary>The first digits of a number, the last of them rounded; null for one that has fewer.</summary>
    private static string? Rounded(Fraction value, int digits)
    {
        if (value.Abs() > 1_000_000_000_000_000 || value.Abs() < new Fraction(1, 1_000_000))
            return null;
        var step = Fraction.One;
        while (value.Abs() / step >= Fraction.Pow(10, digits))
            step *= 10;
        while (value.Abs() / step < Fraction.Pow(10, digits - 1))
            step /= 10;
        return InSteps(value, step);
    }

    /// <summary>
    /// Two digits that have changed places where a zero at the end is one of them, "260" for 206, or where the one on record is longer, "1.54 billion" for 1,450,935,791:
    /// too little to tell it from another figure, but what probably happened to one that is wrong.
    /// </summary>
    /// <param name="resolution">One step of the last digit that the claimed figure is written to; null where only whole numbers are to be compared.</param>
    public static string? FindTransposition(Fraction claimed, Fraction evidence, Fraction? resolution)
    {
        var step = claimed.Denominator.IsOne && evidence.Denominator.IsOne ? Fraction.One : resolution ?? Fraction.Zero;
        return IsTransposedInSteps(claimed, evidence, step) || (resolution is { } own && IsTransposedInSteps(claimed, evidence, own)) ? Transposed : null;
    }

    /// <summary>"41" of 14: two digits in the other order, too little alone to tell a slip from another number.</summary>
    public static bool AreReversed(Fraction claimed, Fraction evidence) =>
        claimed.Denominator.IsOne && evidence.Denominator.IsOne && claimed >= 10 && claimed < 100 && evidence >= 10 && evidence < 100
        && IsTransposition(InSteps(claimed, Fraction.One), InSteps(evidence, Fraction.One));

    private static bool IsTransposedInSteps(Fraction claimed, Fraction evidence, Fraction step)
    {
        if (step.IsZero || !(claimed / step).Denominator.IsOne || claimed.IsNegative != evidence.IsNegative)
            return false;
        var (left, right) = (InSteps(claimed, step), InSteps(evidence, step));
        return left.Length >= FewestDigits && left.Length == right.Length && IsTransposition(left, right);
    }

    private static string InSteps(Fraction value, Fraction step) => Fraction.Round(value.Abs() / step, 0).Numerator.ToString(CultureInfo.InvariantCulture);

    /// <summary>"1.78 trillion" is a tenth of 17,794,781,986,104 to the digits written.</summary>
    private static bool IsSame(Fraction claimed, Fraction shifted, Fraction resolution, Fraction tellingSteps) =>
        claimed == shifted || (claimed.Abs() >= resolution * tellingSteps && (claimed - shifted).Abs() * 2 <= resolution);

    private static string? FindInDigits(string? claimed, string? evidence)
    {
        if (claimed is null || evidence is null || Math.Min(claimed.Length, evidence.Length) < FewestDigits)
            return null;
        if (claimed.Length == evidence.Length)
            return IsTransposition(claimed, evidence) ? Transposed : null;
        if (claimed.Length == evidence.Length + 1 && IsWithOneRemoved(claimed, evidence))
            return Repeated;
        return claimed.Length + 1 == evidence.Length && IsWithOneRemoved(evidence, claimed) ? "a digit is missing" : null;
    }

    /// <summary>The significant digits, without sign, point and trailing zeros; null for a number without a short decimal form.</summary>
    private static string? Digits(Fraction value)
    {
        if (value.Abs() > 1_000_000_000_000_000 || value.Abs() < new Fraction(1, 1_000_000))
            return null;
        var digits = value.Abs().ToDecimal().ToString(CultureInfo.InvariantCulture).Replace(".", "", StringComparison.Ordinal).Trim('0');
        return digits.Length <= 15 ? digits : null;
    }

    private static bool IsTransposition(string left, string right)
    {
        var at = 0;
        while (at < left.Length && left[at] == right[at])
            at++;
        return at + 1 < left.Length && left[at] == right[at + 1] && left[at + 1] == right[at] && left.AsSpan(at + 2).SequenceEqual(right.AsSpan(at + 2));
    }

    private static bool IsWithOneRemoved(string longer, string shorter)
    {
        var at = 0;
        while (at < shorter.Length && longer[at] == shorter[at])
            at++;
        return longer.AsSpan(at + 1).SequenceEqual(shorter.AsSpan(at));
    }
}
