using System.Runtime.CompilerServices;
using FactCheck.Mentions.Numbers;
using FactCheck.Tables;
using Fractions;

namespace FactCheck.Mentions.Measures;

/// <summary>The tables of units and prefixes. Prefixed units are not listed: they are made when a text has one.</summary>
internal static class UnitTable
{
    private const int Letters = 26;

    private static readonly List<(string Name, string Symbol, Fraction Factor)> Prefixes =
        [.. DataTable.Load("Mentions/Measures/prefixes.tsv").Rows.Select(row => (row[0], row[1], ExactNumbers.Parse(row[2])))];

    private static readonly Dictionary<string, (UnitEntry Entry, string Prefixes)> Symbols = new(StringComparer.Ordinal);
    private static readonly Dictionary<string, (UnitEntry Entry, string Prefixes)> Names = new(StringComparer.OrdinalIgnoreCase);
    private static readonly Dictionary<string, (UnitEntry Entry, string Prefixes)>.AlternateLookup<ReadOnlySpan<char>> SymbolLookup;
    private static readonly Dictionary<string, (UnitEntry Entry, string Prefixes)>.AlternateLookup<ReadOnlySpan<char>> NameLookup;

    private static readonly RecurringValues<PrefixedUnit, UnitDefinition> Prefixed =
        new(parts => parts.Unit with { Name = parts.Prefix + parts.Unit.Name, Factor = parts.Unit.Factor * parts.Factor });

    private static readonly WordFilter SymbolFilter;
    private static readonly WordFilter NameFilter;

    /// <summary>The prefixes that a spelling may begin with, by its first letter in lower case; the last entry is for all that are no letters.</summary>
    private static readonly (string Name, string Symbol, Fraction Factor)[][] PrefixesByLetter;

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
        SymbolFilter = new(Symbols.Keys);
        NameFilter = new(Names.Keys);
        PrefixesByLetter = [.. Enumerable.Range(0, Letters + 1).Select(letter => Prefixes.Where(prefix => MayStart(letter, prefix.Name, prefix.Symbol)).ToArray())];
    }

    public static bool TryFind(ReadOnlySpan<char> spelling, out UnitEntry entry)
    {
        if (SymbolFilter.MayContain(spelling) && SymbolLookup.TryGetValue(spelling, out var symbol))
        {
            entry = symbol.Entry;
            return true;
        }

        if (NameFilter.MayContain(spelling) && NameLookup.TryGetValue(spelling, out var name))
        {
            entry = name.Entry;
            return true;
        }

        return TryFindPrefixed(spelling, out entry);
    }

    private static bool TryFindPrefixed(ReadOnlySpan<char> spelling, out UnitEntry entry)
    {
        foreach (var (name, symbol, factor) in PrefixesByLetter[LetterOf(spelling[0])])
        {
            if (StartsWithSymbol(spelling, symbol) && TryFindSymbol(spelling[symbol.Length..], out var found) && Takes(found.Prefixes, symbol))
            {
                entry = found.Entry with { Unit = Prefix(found.Entry.Unit, name, factor), IsDoubtful = false };
                return true;
            }

            if (spelling.Length > name.Length + 2 && (spelling[0] | 0x20) == name[0] && spelling.StartsWith(name, StringComparison.OrdinalIgnoreCase)
                && NameLookup.TryGetValue(spelling[name.Length..].TrimStart('-'), out found) && found.Prefixes != "-")
            {
                entry = found.Entry with { Unit = Prefix(found.Entry.Unit, name, factor) };
                return true;
            }
        }

        entry = default;
        return false;
    }

    private static int LetterOf(char c) => (c | 0x20) is >= 'a' and <= 'z' and var letter ? letter - 'a' : Letters;

    private static bool MayStart(int letter, string name, string symbol) =>
        letter == Letters || LetterOf(symbol[0]) == letter || LetterOf(name[0]) == letter || (symbol == "\u00B5" && LetterOf('u') == letter);

    /// <summary>Both Greek mu and the micro sign are written, and a capital for kilo.</summary>
    private static bool StartsWithSymbol(ReadOnlySpan<char> spelling, string symbol) =>
        (spelling[0] == symbol[0] && spelling.StartsWith(symbol, StringComparison.Ordinal)) || (symbol == "µ" && spelling[0] is '\u03BC' or 'u') || (symbol == "k" && spelling[0] == 'K');

    /// <summary>"kms", "mls": people put symbols into the plural.</summary>
    private static bool TryFindSymbol(ReadOnlySpan<char> symbol, out (UnitEntry Entry, string Prefixes) found) =>
        TryFindExact(symbol, out found) || (symbol.Length > 1 && symbol[^1] == 's' && TryFindExact(symbol[..^1], out found));

    private static bool TryFindExact(ReadOnlySpan<char> symbol, out (UnitEntry Entry, string Prefixes) found)
    {
        found = default;
        return SymbolFilter.MayContain(symbol) && SymbolLookup.TryGetValue(symbol, out found);
    }

    private static bool Takes(string prefixes, string symbol) => symbol.Length == 1 ? prefixes.Contains(symbol[0]) : prefixes.Contains('M') && prefixes.Contains('G') && prefixes.Contains('E');

    private static UnitDefinition Prefix(UnitDefinition unit, string prefix, Fraction factor) => Prefixed.Of(new(unit, prefix, factor));

    private static string[] Entries(string field) => field == "-" ? [] : field.Split('|');

    /// <summary>A unit of the table and a prefix of the other.</summary>
    private readonly record struct PrefixedUnit(UnitDefinition Unit, string Prefix, Fraction Factor) : IEquatable<PrefixedUnit>
    {
        public bool Equals(PrefixedUnit other) => ReferenceEquals(Unit, other.Unit) && ReferenceEquals(Prefix, other.Prefix);

        public override int GetHashCode() => HashCode.Combine(RuntimeHelpers.GetHashCode(Unit), RuntimeHelpers.GetHashCode(Prefix));
    }
}
