using System.Globalization;
using FactCheck.Mentions;
using Fractions;

namespace FactCheck.Verdicts;

/// <summary>Writes a figure on record in the style of the figure it would replace.</summary>
internal static class Restatement
{
    /// <summary>"2 trillion" is too coarse a style for 17.8 trillion.</summary>
    private const int LeastDigits = 2;

    private const int MostDecimals = 6;
    private const int YearLength = 4;
    private const int MonthLength = 7;
    private const int DayLength = 10;

    private static readonly string[] MonthStyles = ["MMMM yyyy", "MMM yyyy", "MMM. yyyy", "MMMM, yyyy", "yyyy-MM", "MMMM"];

    private static readonly string[] DayStyles =
    [
        "d MMMM yyyy", "MMMM d, yyyy", "d MMMM, yyyy", "MMMM d yyyy", "d MMM yyyy", "MMM d, yyyy", "MMM. d, yyyy", "d MMM. yyyy", "yyyy-MM-dd", "d MMMM", "MMMM d", "d MMM", "MMM d", "MMM. d",
    ];

    /// <summary>Up to ten, as most house styles have it.</summary>
    private static readonly string[] SmallNumbers = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    /// <summary>Numbers in words that end so are rough, or shares.</summary>
    private static readonly string[] RoughWords = ["half", "third", "thirds", "quarter", "quarters", "fifth", "fifths", "tenth", "tenths", "dozen", "hundred"];

    private static readonly string[] OrdinalEndings = ["st", "nd", "rd", "th"];

    private static readonly (string Word, decimal Size)[] Magnitudes = [("thousand", 1e3m), ("million", 1e6m), ("billion", 1e9m), ("trillion", 1e12m)];

    /// <summary>Null where the style of <paramref name="written"/> cannot hold the value: number words, fractions, very long numbers.</summary>
    public static string? Of(string written, Fraction value)
    {
        if (value.Abs() > Fraction.Pow(10, 20))
            return null;
        if (!written.AsSpan().ContainsAnyInRange('0', '9'))
            return OfWords(written, value);
        if (SignLength(written) is > 0 and var sign)
            return value.IsNegative ? null : Of(written[sign..], value) is { } behind ? written[..sign] + behind : null;
        var number = value.ToDecimal();
        foreach (var (word, size) in Magnitudes)
        {
            var at = written.IndexOf(word, StringComparison.OrdinalIgnoreCase);
            if (at >= 0)
                return IsOutOfStyle(number / size, written.AsSpan(0, at)) ? InOtherMagnitude(number, written, word, LastDigit(written, at)) : InMagnitude(number / size, written, LastDigit(written, at));
        }

        if (LastDigit(written, written.Length) != written.Length)
            return null;
        return decimal.Round(number, MostDecimals) == number ? Digits(number, written) : Rounded(number, written);
    }

    /// <summary>"$4.1 billion", "US$ 87": what stands before the number and stays.</summary>
    private static int SignLength(string written)
    {
        var at = 0;
        while (at < written.Length && (char.IsLetter(written[at]) || char.IsWhiteSpace(written[at]) || char.GetUnicodeCategory(written[at]) == UnicodeCategory.CurrencySymbol))
            at++;
        return at < written.Length && char.IsAsciiDigit(written[at]) ? at : 0;
    }

    /// <summary>A range, with a magnitude word that both ends share said once; null where the style of <paramref name="written"/> cannot hold one of them.</summary>
    public static string? OfRange(string written, Fraction low, Fraction high)
    {
        if (Of(written, low) is not { } from || Of(written, high) is not { } to || from == to || !char.IsAsciiDigit(from[0]))
            return null;
        var word = to.IndexOf(' ', StringComparison.Ordinal);
        return word > 0 && from.EndsWith(to[word..], StringComparison.Ordinal) ? $"{from[..^(to.Length - word)]} to {to}" : $"{from} to {to}";
    }

    /// <summary>"Five million" becomes "4.371 million", "thirty-five" becomes "32"; the small numbers stay words.</summary>
    private static string? OfWords(string written, Fraction value)
    {
        var number = value.ToDecimal();
        foreach (var (word, size) in Magnitudes)
        {
            if (written.EndsWith($" {word}", StringComparison.OrdinalIgnoreCase))
                return Math.Abs(number) >= size && decimal.Round(number / size, MostDecimals) == number / size ? $"{Digits(number / size, "")} {word}" : null;
        }

        if (written.Length == 0 || !char.IsLetter(written[0]) || !value.Denominator.IsOne || number < 0 || RoughWords.Contains(written.Split(' ', '-')[^1]))
            return null;
        var restated = number < SmallNumbers.Length ? SmallNumbers[(int)number] : Digits(number, "");
        return char.IsUpper(written[0]) && char.IsLetter(restated[0]) ? char.ToUpperInvariant(restated[0]) + restated[1..] : restated;
    }

    /// <summary>What was converted, "312 km" in miles, has no end: to the place of the last digit written.</summary>
    private static string? Rounded(decimal number, string written)
    {
        var point = written.IndexOf('.', StringComparison.Ordinal);
        var rounded = decimal.Round(number, point < 0 ? 0 : Math.Min(MostDecimals, written.Length - point - 1), MidpointRounding.AwayFromZero);
        var restated = Digits(rounded, written);
        return SignificantDigits(restated) < LeastDigits ? null : restated;
    }

    /// <summary>
    /// What is recorded to the last unit is rounded to about the digits that the writer gave: "1.78 trillion" becomes "17.8 trillion", not 17.794781986104. One digit more is kept where it is exact.
    /// </summary>
    private static string? InMagnitude(decimal number, string written, int lastDigit)
    {
        var digits = Math.Max(LeastDigits, SignificantDigits(written.AsSpan(0, lastDigit)));
        var tail = written[lastDigit..];
        var exact = Digits(number, written) + tail;
        var isExact = decimal.Round(number, MostDecimals) == number;
        if (isExact && SignificantDigits(exact.AsSpan(0, exact.Length - tail.Length)) <= digits + 1)
            return exact;
        if (Math.Abs(number) < 1)
            return null;
        var decimals = digits - decimal.Truncate(Math.Abs(number)).ToString(CultureInfo.InvariantCulture).Length;
        return decimals is >= 0 and <= MostDecimals ? Digits(decimal.Round(number, decimals, MidpointRounding.AwayFromZero), written) + tail : isExact ? exact : null;
    }

    /// <summary>"4,456 billion" and "0.312 billion" are written with another word, except by who writes "1,310 million" or "0.287 billion".</summary>
    private static bool IsOutOfStyle(decimal number, ReadOnlySpan<char> written) => Math.Abs(number) < (written.TrimStart().StartsWith("0.", StringComparison.Ordinal) ? 0.1m : 1) || (Math.Abs(number) >= 1000 && !written.Contains(','));

    /// <summary>"4.46 billion" for 4.456 trillion: the word changes, not the digits. Below a million there is none.</summary>
    private static string? InOtherMagnitude(decimal number, string written, string word, int lastDigit)
    {
        if (SignificantDigits(written.AsSpan(0, lastDigit)) < LeastDigits)
            return null;
        foreach (var (other, size) in Magnitudes)
        {
            if (size > Magnitudes[0].Size && Math.Abs(number) >= size && Math.Abs(number) < size * 1000)
                return InMagnitude(number / size, written.Replace(word, other, StringComparison.OrdinalIgnoreCase), lastDigit);
        }

        return Math.Abs(number) < 1e6m && decimal.Round(number, MostDecimals) == number ? Digits(number, written) : null;
    }

    /// <summary>Without the zeros in front; those at the end count, for they are written.</summary>
    private static int SignificantDigits(ReadOnlySpan<char> written)
    {
        var count = 0;
        foreach (var character in written)
        {
            if (char.IsAsciiDigit(character) && (count > 0 || character != '0'))
                count++;
        }

        return count;
    }

    /// <summary>The date on record in the style of the one written, where that is a common one; null for any other, and for a record that is less precise.</summary>
    public static string? OfDate(string written, string claimed, string recorded)
    {
        if (Period.Parse(claimed)?.First is not { } stated || Period.Parse(recorded)?.First is not { } first)
            return null;
        if (claimed.Length == YearLength)
            return written == claimed ? first.Year.ToString("0000", CultureInfo.InvariantCulture) : null;
        if (recorded.Length < claimed.Length)
            return null;
        if (claimed.Length == DayLength && WithoutOrdinal(written, stated.Day) is { } plain)
            return OfDate(plain, claimed, recorded) is { } restated ? WithOrdinal(restated, first.Day) : null;
        foreach (var style in claimed.Length == DayLength ? DayStyles : claimed.Length == MonthLength ? MonthStyles : [])
        {
            var saysYear = style.Contains('y', StringComparison.Ordinal);
            if ((saysYear || first.Year == stated.Year) && stated.ToString(style, CultureInfo.InvariantCulture).Equals(written, StringComparison.OrdinalIgnoreCase))
                return first.ToString(style, CultureInfo.InvariantCulture);
        }

        return null;
    }

    /// <summary>"June 15th" as "June 15"; null where the day has no such ending.</summary>
    private static string? WithoutOrdinal(string written, int day)
    {
        var number = day.ToString(CultureInfo.InvariantCulture);
        foreach (var ending in OrdinalEndings)
        {
            var at = written.IndexOf(number + ending, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && (at == 0 || !char.IsAsciiDigit(written[at - 1])))
                return written.Remove(at + number.Length, ending.Length);
        }

        return null;
    }

    private static string? WithOrdinal(string written, int day)
    {
        var number = day.ToString(CultureInfo.InvariantCulture);
        for (var at = written.IndexOf(number, StringComparison.Ordinal); at >= 0; at = written.IndexOf(number, at + 1, StringComparison.Ordinal))
        {
            if ((at == 0 || !char.IsAsciiDigit(written[at - 1])) && (at + number.Length == written.Length || !char.IsAsciiDigit(written[at + number.Length])))
                return written.Insert(at + number.Length, day is >= 11 and <= 13 ? "th" : (day % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" });
        }

        return null;
    }

    private static int LastDigit(string written, int before)
    {
        for (var i = before - 1; i >= 0; i--)
        {
            if (char.IsAsciiDigit(written[i]))
                return i + 1;
        }

        return 0;
    }

    private static string Digits(decimal number, string written) =>
        number.ToString(written.Contains(',', StringComparison.Ordinal) || Math.Abs(number) >= 10_000 ? "#,0.######" : "0.######", CultureInfo.InvariantCulture);
}
