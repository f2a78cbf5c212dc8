using FactCheck.Mentions.Numbers;
using FactCheck.Tables;

namespace FactCheck.Mentions.Measures;

/// <summary>The table of currencies, <c>Mentions/Measures/currencies.tsv</c>.</summary>
internal static class CurrencyTable
{
    private static readonly WordTable<CurrencyEntry> Symbols;
    private static readonly WordTable<CurrencyEntry> Names;
    private static readonly WordTable<CurrencyEntry> Minors;

    private static readonly WordSet Starts;

    static CurrencyTable()
    {
        var symbols = new Dictionary<string, CurrencyEntry>(StringComparer.Ordinal);
        var names = new Dictionary<string, CurrencyEntry>(StringComparer.OrdinalIgnoreCase);
        var minors = new Dictionary<string, CurrencyEntry>(StringComparer.OrdinalIgnoreCase);
        var millions = new List<string>();
        foreach (var row in DataTable.Load("Mentions/Measures/currencies.tsv").Rows)
        {
            var entry = new CurrencyEntry(row[0], PartsOfOne: 1);
            symbols[row[0]] = entry;
            millions.Add("M" + row[0]);
            foreach (var name in Entries(row[1]))
            {
                names.TryAdd(name, entry);
                names.TryAdd(name + "s", entry);
            }

            foreach (var symbol in Entries(row[2]))
                symbols.TryAdd(symbol, entry);
            foreach (var minor in Entries(row[3]))
            {
                var colon = minor.IndexOf(':', StringComparison.Ordinal);
                var part = new CurrencyEntry(row[0], int.Parse(minor.AsSpan(colon + 1), System.Globalization.CultureInfo.InvariantCulture));
                minors.TryAdd(minor[..colon], part);
                minors.TryAdd(minor[..colon] + "s", part);
            }
        }

        Symbols = new(symbols, StringComparison.Ordinal);
        Names = new(names, StringComparison.OrdinalIgnoreCase);
        Minors = new(minors, StringComparison.OrdinalIgnoreCase);
        Starts = WordSet.OfFirstWords([.. symbols.Keys, .. millions, .. names.Keys, .. minors.Keys]);
    }

    /// <summary>False when no spelling begins with the token.</summary>
    public static bool MayStart(in TokenRun run, int at) => run.IsIn(Starts, at);

    /// <summary>A symbol, an abbreviation or an ISO code: case counts.</summary>
    public static bool TryFindSymbol(ReadOnlySpan<char> symbol, out CurrencyEntry entry) =>
        Symbols.TryFind(symbol, out entry);

    public static bool TryFindName(ReadOnlySpan<char> name, out CurrencyEntry entry) =>
        Names.TryFind(name, out entry);

    /// <summary>The name or sign of a part: "cents", "pence", "¢", "p".</summary>
    public static bool TryFindMinor(ReadOnlySpan<char> name, out CurrencyEntry entry) =>
        Minors.TryFind(name, out entry);

    public static bool IsCode(string code) => code.Length == 3 && Symbols.TryFind(code, out var entry) && entry.Code == code;

    private static string[] Entries(string field) => field == "-" ? [] : field.Split('|');
}
