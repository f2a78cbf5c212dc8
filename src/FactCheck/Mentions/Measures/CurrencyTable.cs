using FactCheck.Mentions.Numbers;
using FactCheck.Tables;
using Fractions;

namespace FactCheck.Mentions.Measures;

/// <summary>The table of currencies, <c>Mentions/Measures/currencies.tsv</c>.</summary>
internal static class CurrencyTable
{
    private static readonly Dictionary<string, CurrencyEntry> Symbols = new(StringComparer.Ordinal);
    private static readonly Dictionary<string, CurrencyEntry> Names = new(StringComparer.OrdinalIgnoreCase);
    private static readonly Dictionary<string, CurrencyEntry> Minors = new(StringComparer.OrdinalIgnoreCase);

    private static readonly WordFilter Starts;

    static CurrencyTable()
    {
        foreach (var row in DataTable.Load("Mentions/Measures/currencies.tsv").Rows)
        {
            var entry = new CurrencyEntry(row[0], Fraction.One);
            Symbols[row[0]] = entry;
            foreach (var name in Entries(row[1]))
            {
                Names.TryAdd(name, entry);
                Names.TryAdd(name + "s", entry);
            }

            foreach (var symbol in Entries(row[2]))
                Symbols.TryAdd(symbol, entry);
            foreach (var minor in Entries(row[3]))
            {
                var colon = minor.IndexOf(':', StringComparison.Ordinal);
                var part = new CurrencyEntry(row[0], new Fraction(1, int.Parse(minor.AsSpan(colon + 1), System.Globalization.CultureInfo.InvariantCulture)));
                Minors.TryAdd(minor[..colon], part);
                Minors.TryAdd(minor[..colon] + "s", part);
            }
        }

        Starts = WordFilter.OfFirstWords(Symbols.Keys.Concat(Symbols.Keys.Where(IsCode).Select(code => "M" + code)).Concat(Names.Keys).Concat(Minors.Keys));
    }

    /// <summary>False when no spelling begins with the word.</summary>
    public static bool MayStart(ReadOnlySpan<char> word) => Starts.MayContain(word);

    /// <summary>A symbol, an abbreviation or an ISO code: case counts.</summary>
    public static bool TryFindSymbol(ReadOnlySpan<char> symbol, out CurrencyEntry entry) =>
        Symbols.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(symbol, out entry);

    public static bool TryFindName(ReadOnlySpan<char> name, out CurrencyEntry entry) =>
        Names.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out entry);

    /// <summary>The name or sign of a part: "cents", "pence", "¢", "p".</summary>
    public static bool TryFindMinor(ReadOnlySpan<char> name, out CurrencyEntry entry) =>
        Minors.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out entry);

    public static bool IsCode(string code) => code.Length == 3 && Symbols.TryGetValue(code, out var entry) && entry.Code == code;

    private static string[] Entries(string field) => field == "-" ? [] : field.Split('|');
}
