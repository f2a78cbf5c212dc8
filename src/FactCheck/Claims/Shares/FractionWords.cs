using System.Collections.Frozen;
using System.Globalization;
using FactCheck.Spans;
using FactCheck.Tables;
using Fractions;

namespace FactCheck.Claims.Shares;

/// <summary>Reads "half", "a third" and "two-thirds" where they end.</summary>
internal static class FractionWords
{
    private const int LongestWord = 12;

    private static readonly Lazy<FrozenDictionary<string, int>> Parts = new(() =>
        DataTable.Load("Claims/Shares/parts.tsv").Rows.ToFrozenDictionary(row => row[0], row => int.Parse(row[1], CultureInfo.InvariantCulture), StringComparer.OrdinalIgnoreCase));

    private static readonly FrozenDictionary<string, int> Numerators = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase)
    {
        ["a"] = 1,
        ["one"] = 1,
        ["two"] = 2,
        ["three"] = 3,
        ["four"] = 4,
        ["five"] = 5,
        ["six"] = 6,
        ["seven"] = 7,
        ["eight"] = 8,
        ["nine"] = 9,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <returns>The words and what they say; null where none end there.</returns>
    public static (TextSpan Span, Fraction Value)? EndingAt(string text, int end)
    {
        var start = WordStart(text, end);
        if (!Parts.Value.TryGetValue(text[start..end], out var parts))
            return null;
        var before = start > 0 && text[start - 1] is ' ' or '-' ? start - 1 : start;
        var numeratorStart = before == start ? start : WordStart(text, before);
        if (Numerators.TryGetValue(text[numeratorStart..before], out var numerator) && numerator < parts)
            return (new(numeratorStart, end), new Fraction(numerator, parts));
        return parts == 2 ? (new(start, end), new Fraction(1, 2)) : null;
    }

    private static int WordStart(string text, int end)
    {
        var start = end;
        while (start > 0 && end - start < LongestWord && char.IsAsciiLetter(text[start - 1]))
            start--;
        return start;
    }
}
