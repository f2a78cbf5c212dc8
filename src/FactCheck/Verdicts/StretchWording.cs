using System.Globalization;

namespace FactCheck.Verdicts;

/// <summary>Writes stretches of time for people: "the 1940s", "the 20th century", "spring 2014", "44 BC", "5 years".</summary>
internal static class StretchWording
{
    private const int YearLength = 4;
    private static readonly string[] Seasons = ["spring", "summer", "autumn", "winter"];
    private static readonly string[] Quarters = ["first", "second", "third", "fourth"];

    /// <returns>Null for any other form.</returns>
    public static string? Of(string edtf)
    {
        if (edtf.StartsWith('P'))
            return OfDuration(edtf);
        if (edtf.StartsWith('-'))
            return BeforeChrist(edtf[1..]);
        if (edtf.Length == YearLength && edtf.EndsWith("XX", StringComparison.Ordinal) && Number(edtf[..2]) is { } hundreds)
            return $"the {Ordinal(hundreds + 1)} century";
        if (edtf.Length == YearLength && edtf.EndsWith('X') && Number(edtf[..3]) is { } tens)
            return $"the {tens}0s";
        if (edtf.Length <= YearLength || edtf[YearLength] != '-')
            return null;
        var (year, part) = (edtf[..YearLength], edtf[(YearLength + 1)..]);
        return part switch
        {
            ['Q', >= '1' and <= '4' and var quarter] => $"the {Quarters[quarter - '1']} quarter of {year}",
            ['W', ..] when Number(part[1..]) is { } week => $"week {week} of {year}",
            ['2', >= '1' and <= '4' and var season] => $"{Seasons[season - '1']} {year}",
            _ => null,
        };
    }

    /// <summary>Astronomers have a year 0, which is 1 BC.</summary>
    private static string? BeforeChrist(string digits)
    {
        if (Number(digits) is { } year)
            return $"{year + 1} BC";
        return digits.Length == YearLength && digits.EndsWith("XX", StringComparison.Ordinal) && Number(digits[..2]) is { } hundreds ? $"the {Ordinal(hundreds + 1)} century BC" : null;
    }

    /// <summary>"P1Y6M", "PT39H".</summary>
    private static string? OfDuration(string edtf)
    {
        var (parts, isClock, start) = (new List<string>(), false, 1);
        for (var at = 1; at < edtf.Length; at++)
        {
            if (edtf[at] == 'T' && start == at)
            {
                (isClock, start) = (true, at + 1);
                continue;
            }

            if (char.IsAsciiDigit(edtf[at]) || edtf[at] == '.')
                continue;
            var unit = (isClock, edtf[at]) switch { (false, 'Y') => "year", (false, 'M') => "month", (false, 'W') => "week", (false, 'D') => "day", (true, 'H') => "hour", (true, 'M') => "minute", (true, 'S') => "second", _ => null };
            if (unit is null || start == at)
                return null;
            parts.Add($"{edtf[start..at]} {unit}{(edtf[start..at] == "1" ? "" : "s")}");
            start = at + 1;
        }

        return parts.Count == 0 || start < edtf.Length ? null : string.Join(' ', parts);
    }

    private static int? Number(string digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Ordinal(int number)
    {
        var ending = (number % 100) is >= 11 and <= 13 ? "th" : (number % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" };
        return $"{number}{ending}";
    }
}
