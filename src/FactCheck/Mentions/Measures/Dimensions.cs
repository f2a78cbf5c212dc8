using System.Buffers;
using System.Globalization;
using FactCheck.Tables;

namespace FactCheck.Mentions.Measures;

/// <summary>The table of dimensions, <c>Mentions/Measures/dimensions.tsv</c>: names of products of powers of base dimensions.</summary>
internal static class Dimensions
{
    private static readonly SearchValues<char> ExponentCharacters = SearchValues.Create("-0123456789");

    private static readonly Dictionary<string, string> Formulas =
        DataTable.Load("Mentions/Measures/dimensions.tsv").Rows.ToDictionary(row => row[0], row => row[1] == "-" ? "" : row[1], StringComparer.Ordinal);

    private static readonly Dictionary<string, string> Names = NameFormulas();

    /// <summary>The dimension of a product of powers: "speed" for metre to the first and second to minus one, a formula where there is no name.</summary>
    public static string Multiply(ReadOnlySpan<(UnitDefinition Unit, int Power)> factors)
    {
        var powers = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var (unit, power) in factors)
        {
            foreach (var part in Formulas.GetValueOrDefault(unit.Dimension, unit.Dimension).Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                var (letter, exponent) = Parse(part);
                powers[letter] = powers.GetValueOrDefault(letter) + (exponent * power);
            }
        }

        var formula = string.Join(' ', powers.Where(p => p.Value != 0).Select(p => p.Value == 1 ? p.Key : string.Create(CultureInfo.InvariantCulture, $"{p.Key}{p.Value}")));
        return Names.GetValueOrDefault(formula, formula);
    }

    private static (string Letter, int Exponent) Parse(string part)
    {
        var digits = part.AsSpan().IndexOfAny(ExponentCharacters);
        return digits < 1 ? (part, 1) : (part[..digits], int.Parse(part.AsSpan(digits), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture));
    }

    /// <summary>Where several dimensions have one formula, such as frequency and radioactivity, the first name in the table stands for products.</summary>
    private static Dictionary<string, string> NameFormulas()
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, formula) in Formulas)
            names.TryAdd(formula, name);
        return names;
    }
}
