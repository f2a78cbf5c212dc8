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

    /// <summary>As they are written before symbols and names, the sign of a millionth with the Greek letter or a Latin one too. They may stand apart: "kilo-watt".</summary>
    private static readonly string[] PrefixLetters = [.. Prefixes.SelectMany(prefix => (string[])[prefix.Name, prefix.Symbol]), "\u03BC", "u"];

    /// <summary>The same by their first letters in lower case; the last entry is for all that are no letters.</summary>
    private static readonly string[][] PrefixLettersByLetter = [.. Enumerable.Range(0, Letters + 1).Select(letter => Array.FindAll(PrefixLetters, prefix => LetterOf(prefix[0]) == letter))];

    private static readonly WordTable<UnitSpelling> Symbols;
    private static readonly WordTable<UnitSpelling> Names;

    /// <summary>What spellings of several tokens begin with: "light" year, "ft" with its stop, a prefix.</summary>
    private static readonly WordSet Beginnings;

    /// <summary>Those before which a prefix may stand: "watt" hour.</summary>
    private static readonly WordSet PrefixedBeginnings;

    /// <summary>The length of the longest symbol.</summary>
    private static readonly int LongestSymbol;

    private static readonly RecurringValues<PrefixedUnit, UnitDefinition> Prefixed =
        new(parts => parts.Unit with { Name = parts.Prefix + parts.Unit.Name, Factor = parts.Unit.Factor * parts.Factor });

    /// <summary>The prefixes that a spelling may begin with, by its first letter in lower case; the last entry is for all that are no letters.</summary>
    private static readonly (string Name, string Symbol, Fraction Factor)[][] PrefixesByLetter;

    static UnitTable()
    {
        var symbols = new Dictionary<string, UnitSpelling>(StringComparer.Ordinal);
        var names = new Dictionary<string, UnitSpelling>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in DataTable.Load("Mentions/Measures/units.tsv").Rows)
        {
            var unit = new UnitRow(row);
            foreach (var symbol in Entries(row[5]))
                symbols.TryAdd(symbol, new(unit, IsSymbol: true, IsDoubtful: false));
            foreach (var symbol in Entries(row[6]))
                symbols.TryAdd(symbol, new(unit, IsSymbol: true, IsDoubtful: true));
            foreach (var name in (string[])[.. Entries(row[7]), row[0]])
            {
                names.TryAdd(name, new(unit, IsSymbol: false, IsDoubtful: false));
                names.TryAdd(name + "s", new(unit, IsSymbol: false, IsDoubtful: false));
            }
        }

        Symbols = new(symbols, StringComparison.Ordinal);
        Names = new(names, StringComparison.OrdinalIgnoreCase);
        Beginnings = WordSet.OfFirstWords([.. SeveralTokens(symbols), .. SeveralTokens(names), .. PrefixLetters]);
        PrefixedBeginnings = WordSet.OfFirstWords([.. SeveralTokens(symbols, isPrefixed: true), .. SeveralTokens(names, isPrefixed: true)]);
        LongestSymbol = symbols.Keys.Max(symbol => symbol.Length);
        PrefixesByLetter = [.. Enumerable.Range(0, Letters + 1).Select(letter => Prefixes.Where(prefix => MayStart(letter, prefix.Name, prefix.Symbol)).ToArray())];
    }

    /// <summary>False when every spelling that begins with the token is the token alone.</summary>
    public static bool MayGoOn(in TokenRun run, int at) => run.IsIn(Beginnings, at) || MayGoOn(run.At(at));

    public static bool TryFind(ReadOnlySpan<char> spelling, out UnitEntry entry)
    {
        var hash = WordHash.Of(spelling);
        if (Symbols.TryFind(spelling, hash, out var symbol))
        {
            entry = symbol.Entry;
            return true;
        }

        if (Names.TryFind(spelling, hash, out var name))
        {
            entry = name.Entry;
            return true;
        }

        return TryFindPrefixed(spelling, out entry);
    }

    /// <summary>"Kilowatt" hour.</summary>
    private static bool MayGoOn(ReadOnlySpan<char> token)
    {
        if (token.IsEmpty)
            return false;
        foreach (var prefix in PrefixLettersByLetter[LetterOf(token[0])])
        {
            if (token.Length > prefix.Length && token.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) && PrefixedBeginnings.Contains(token[prefix.Length..]))
                return true;
        }

        return false;
    }

    /// <param name="isPrefixed">Whether only those that take prefixes are wanted.</param>
    private static IEnumerable<string> SeveralTokens(Dictionary<string, UnitSpelling> spellings, bool isPrefixed = false)
    {
        foreach (var (spelling, unit) in spellings)
        {
            if ((unit.Row.Prefixes != UnitRow.NoPrefixes || !isPrefixed) && !IsOneWord(spelling))
                yield return spelling;
        }
    }

    private static bool IsOneWord(string spelling)
    {
        foreach (var c in spelling)
        {
            if (!char.IsLetter(c))
                return false;
        }

        return true;
    }

    private static bool TryFindPrefixed(ReadOnlySpan<char> spelling, out UnitEntry entry)
    {
        foreach (var (name, symbol, factor) in PrefixesByLetter[LetterOf(spelling[0])])
        {
            if (StartsWithSymbol(spelling, symbol) && TryFindSymbol(spelling[symbol.Length..], out var found) && Takes(found.Row.Prefixes, symbol))
            {
                entry = found.Entry with { Unit = Prefix(found.Entry.Unit, name, factor), IsDoubtful = false };
                return true;
            }

            if (spelling.Length > name.Length + 2 && (spelling[0] | 0x20) == name[0] && spelling.StartsWith(name, StringComparison.OrdinalIgnoreCase)
                && Names.TryFind(spelling[name.Length..].TrimStart('-'), out found) && found.Row.Prefixes != UnitRow.NoPrefixes)
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
    private static bool TryFindSymbol(ReadOnlySpan<char> symbol, out UnitSpelling found)
    {
        found = default;
        return symbol.Length <= LongestSymbol + 1
            && (Symbols.TryFind(symbol, out found) || (symbol.Length > 1 && symbol[^1] == 's' && Symbols.TryFind(symbol[..^1], out found)));
    }

    private static bool Takes(string prefixes, string symbol) => symbol.Length == 1 ? prefixes.Contains(symbol[0]) : prefixes.Contains('M') && prefixes.Contains('G') && prefixes.Contains('E');

    private static UnitDefinition Prefix(UnitDefinition unit, string prefix, Fraction factor) => Prefixed.Of(new(unit, prefix, factor));

    private static string[] Entries(string field) => field == "-" ? [] : field.Split('|');

    /// <summary>A spelling of a unit of the table.</summary>
    private readonly record struct UnitSpelling(UnitRow Row, bool IsSymbol, bool IsDoubtful)
    {
        public UnitEntry Entry => new(Row.Unit, IsSymbol, IsDoubtful);
    }

    /// <summary>A unit of the table and a prefix of the other.</summary>
    private readonly record struct PrefixedUnit(UnitDefinition Unit, string Prefix, Fraction Factor) : IEquatable<PrefixedUnit>
    {
        public bool Equals(PrefixedUnit other) => ReferenceEquals(Unit, other.Unit) && ReferenceEquals(Prefix, other.Prefix);

        public override int GetHashCode() => HashCode.Combine(RuntimeHelpers.GetHashCode(Unit), RuntimeHelpers.GetHashCode(Prefix));
    }
}
