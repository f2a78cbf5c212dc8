using System.Globalization;
using System.Numerics;
using FactCheck.Mentions;
using Fractions;

namespace FactCheck.Verdicts;

/// <summary>Writes figures for people: "22.48 million tonnes", "US$ 6.86 billion", "90.1 %", "12 February 2017".</summary>
public static class FigureWording
{
    private const int MostDecimals = 3;
    private const int LongestDecimals = 8;
    private static readonly (decimal Size, string Word)[] Magnitudes = [(1e12m, "trillion"), (1e9m, "billion"), (1e6m, "million")];

    public static string Of(Figure figure) => figure.Value switch
    {
        MentionValue.Exact { Value: var value } => WithUnit(Number(value), figure, value),
        MentionValue.Range { Low: { } low, High: { } high } => WithUnit($"{Number(low)} to {Number(high)}", figure, high),
        MentionValue.Range { Low: { } low } => WithUnit($"{Number(low)} or more", figure, low),
        MentionValue.Range { High: { } high } => WithUnit($"{Number(high)} or less", figure, high),
        MentionValue.Temporal { Edtf: var edtf } => DateWording.Of(edtf),
        _ => "",
    };

    /// <summary>Digits in groups of three; from a million on in millions, billions or trillions where four decimals hold the value.</summary>
    public static string Number(Fraction value)
    {
        if (value.Abs() >= Fraction.Pow(10, 27))
            return PowerOfTen(value);
        if (!value.IsZero && value.Abs() < Fraction.Pow(10, -12))
            return value.ToDouble().ToString("0.##########E+0", CultureInfo.InvariantCulture);
        var number = value.ToDecimal();
        foreach (var (size, word) in Magnitudes)
        {
            if (Math.Abs(number) >= size && decimal.Round(number / size, 4) == number / size)
                return $"{(number / size).ToString("#,0.####", CultureInfo.InvariantCulture)} {word}";
        }

        var hasEnd = new Fraction(number) == value;
        return number.ToString(hasEnd && IsShort(number) ? "#,0.############" : Math.Abs(number) >= 1000 ? "#,0" : Math.Abs(number) >= 100 ? "#,0.#" : "#,0.##", CultureInfo.InvariantCulture);
    }

    /// <summary>What was converted or divided has any number of digits: nobody reads more than a few of them.</summary>
    private static bool IsShort(decimal number) => decimal.Round(number, MostDecimals) == number || (Math.Abs(number) < 100 && decimal.Round(number, LongestDecimals) == number);

    /// <summary>The first four digits and the power: no number type holds 10^400.</summary>
    private static string PowerOfTen(Fraction value)
    {
        var digits = BigInteger.Abs(value.ToBigInteger()).ToString(CultureInfo.InvariantCulture);
        var fraction = digits[1..4].TrimEnd('0');
        return $"{(value < 0 ? "\u2212" : "")}{digits[0]}{(fraction.Length > 0 ? "." : "")}{fraction}E+{digits.Length - 1}";
    }

    private static string OrdinalEnding(BigInteger value) => ((int)(value % 100), (int)(value % 10)) switch
    {
        (11 or 12 or 13, _) => "th",
        (_, 1) => "st",
        (_, 2) => "nd",
        (_, 3) => "rd",
        _ => "th",
    };

    private static string WithUnit(string number, Figure figure, Fraction value) => figure switch
    {
        { Kind: MentionKind.Ordinal } => number + OrdinalEnding(value.ToBigInteger()),
        { Unit: null } => number,
        { Kind: MentionKind.Number } when UnitWording.IsEmpty(figure.Unit) => number,
        { Kind: MentionKind.Percent, Unit: "percent" } => $"{number} %",
        { Kind: MentionKind.Currency, Unit: "USD" } => $"US$ {number}",
        { Kind: MentionKind.Currency, Unit: { Length: > 3 } rate } when rate[3] == ' ' => $"{(rate.StartsWith("USD", StringComparison.Ordinal) ? "US$" : rate[..3])} {number}{rate[3..]}",
        { Kind: MentionKind.Currency } => $"{figure.Unit} {number}",
        _ => $"{number} {(value.Abs() == 1 ? figure.Unit : UnitWording.Plural(figure.Unit))}",
    };
}
