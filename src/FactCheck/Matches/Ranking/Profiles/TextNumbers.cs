using System.Globalization;

namespace FactCheck.Matches.Ranking.Profiles;

/// <summary>The numbers of a text in digits, however they group them ("1,377", "4.6 million", "500K"), apart from its years.</summary>
internal sealed record TextNumbers(double[] Values, int[] Years)
{
    private const int MostDigits = 18;
    private const int MostNumbers = 64;

    public static TextNumbers Empty { get; } = new([], []);

    public static TextNumbers Of(string? text)
    {
        if (text is null || text.AsSpan().IndexOfAnyInRange('0', '9') < 0)
            return Empty;
        var values = new SortedSet<decimal>();
        var years = new SortedSet<int>();
        for (var at = 0; at < text.Length && values.Count + years.Count < MostNumbers; at++)
        {
            if (!char.IsAsciiDigit(text[at]))
                continue;
            var start = at;
            while (at < text.Length && (char.IsAsciiDigit(text[at]) || (text[at] is ',' or '.' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]))))
                at++;
            Add(text.AsSpan(start, at - start), text.AsSpan(at), values, years);
        }

        return new([.. values.Select(value => (double)value)], [.. years]);
    }

    private static void Add(ReadOnlySpan<char> digits, ReadOnlySpan<char> after, SortedSet<decimal> values, SortedSet<int> years)
    {
        if (digits.Length > MostDigits || !decimal.TryParse(digits, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
            return;
        if (digits.Length == 4 && !digits.Contains(',') && value is >= 1900 and < 2100)
            years.Add((int)value);
        else
            values.Add(value * Magnitude(after));
    }

    private static decimal Magnitude(ReadOnlySpan<char> after)
    {
        var word = after.TrimStart(" -");
        var length = 0;
        while (length < word.Length && length < 12 && char.IsAsciiLetter(word[length]))
            length++;
        Span<char> lower = stackalloc char[length];
        word[..length].ToLowerInvariant(lower);
        return lower switch
        {
            "k" or "thousand" => 1_000,
            "m" or "mn" or "million" => 1_000_000,
            "b" or "bn" or "billion" => 1_000_000_000,
            "trillion" => 1_000_000_000_000,
            _ => 1,
        };
    }
}
