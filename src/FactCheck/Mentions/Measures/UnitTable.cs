using Fractions;
using FactCheck.Tables;

namespace FactCheck.Mentions.Measures;

/// <summary>The tables of units and prefixes. Prefixed units are not listed: they are made when a text has one.</summary>
internal static class UnitTable
{
    private static readonly List<(string Name, string Symbol, Fraction Factor, string Takers)> Prefixes =
        [.. DataTable.Load("Mentions/Measures/prefixes.tsv").Rows.Select(row => (row[0], row[1], ExactNumbers.Parse(row[2]), row[3]))];

    private static readonly Dictionary<string, (UnitEntry Entry, string Prefixes)> Symbols = new(StringComparer.Ordinal);
    private static readonly Dictionary<string, (UnitEntry Entry, string Prefixes)> Names = new(StringComparer.OrdinalIgnoreCase);
    private static readonly Dictionary<string, (UnitEntry Entry, string Prefixes)>.AlternateLookup<ReadOnlySpan<char>> SymbolLookup;
    private static readonly Dictionary<string, (UnitEntry Entry, string Prefixes)>.AlternateLookup<ReadOnlySpan<char>> NameLookup;

    static UnitTable()
    {
        foreach (var row in DataTable.Load("Mentions/Measures/units.tsv").Rows)
        {
            var unit = new UnitDefinition(row[0], row[1], ExactNumbers.Parse(row[2]), ExactNumbers.Parse(row[3]));
            foreach (var symbol in Entries(row[5]))
                Symbols.TryAdd(symbol, (new(unit, true, false), row[4]));
            foreach (var symbol in Entries(row[6]))
                Symbols.TryAdd(symbol, (new(unit, true, true), row[4]));
            foreach (var name in Entries(row[7]).Append(row[0]))
            {
                Names.TryAdd(name, (new(unit, false, false), row[4]));
                Names.TryAdd(name + "s", (new(unit, false, false), row[4]));
            }
        }

        SymbolLookup = Symbols.GetAlternateLookup<ReadOnlySpan<char>>();
        NameLookup = Names.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public static bool TryFind(ReadOnlySpan<char> spelling, out UnitEntry entry)
    {
        if (SymbolLookup.TryGetValue(spelling, out var symbol))
        {
            entry = symbol.Entry;
            return true;
        }

        if (NameLookup.TryGetValue(spelling, out var name))
        {
            entry = name.Entry;
            return true;
        }

        return TryFindPrefixed(spelling, out entry);
    }

    private static bool TryFindPrefixed(ReadOnlySpan<char> spelling, out UnitEntry entry)
    {
        foreach (var (name, symbol, factor, takers) in Prefixes)
        {
            var isSymbol = spelling.StartsWith(symbol, StringComparison.Ordinal) || (symbol == "µ" && spelling[0] == '\u03BC') || (symbol == "k" && spelling[0] == 'K');
            if (isSymbol && SymbolLookup.TryGetValue(spelling[symbol.Length..], out var found) && Takes(found.Prefixes, takers) && found.Entry is { IsDoubtful: false })
            {
                entry = found.Entry with { Unit = Prefix(found.Entry.Unit, name, factor) };
                return true;
            }

            if (spelling.Length > name.Length + 2 && spelling.StartsWith(name, StringComparison.OrdinalIgnoreCase)
                && NameLookup.TryGetValue(spelling[name.Length..].TrimStart('-'), out found) && Takes(found.Prefixes, takers))
            {
                entry = found.Entry with { Unit = Prefix(found.Entry.Unit, name, factor) };
                return true;
            }
        }

        entry = default;
        return false;
    }

    private static bool Takes(string prefixes, string takers) => prefixes == takers || (prefixes == "data" && takers == "SI");

    private static UnitDefinition Prefix(UnitDefinition unit, string prefix, Fraction factor) =>
        unit with { Name = prefix + unit.Name, Factor = unit.Factor * factor };

    private static string[] Entries(string field) => field == "-" ? [] : field.Split('|');
}
