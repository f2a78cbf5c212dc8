using System.Collections.Frozen;
using System.Globalization;
using System.Numerics;
using FactCheck.Tables;

namespace FactCheck.Mentions.Numbers;

/// <summary>The table of number words, <c>Mentions/Numbers/number-words.tsv</c>.</summary>
internal static class NumberWords
{
    private static readonly FrozenDictionary<string, NumberWord> Words = DataTable.Load("Mentions/Numbers/number-words.tsv").Rows
        .ToFrozenDictionary(row => row[0], row => new NumberWord(Enum.Parse<NumberWordRole>(row[1]), ReadValue(row[2]), Enum.Parse<NumberWordForm>(row[3])), StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, NumberWord>.AlternateLookup<ReadOnlySpan<char>> Lookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly WordFilter Filter = new(Words.Keys);

    public static bool TryFind(ReadOnlySpan<char> word, out NumberWord found)
    {
        found = default;
        return Filter.MayContain(word) && Lookup.TryGetValue(word, out found);
    }

    /// <summary>The same for a token of a run; false for one that is no word.</summary>
    public static bool TryFind(TokenRun run, int at, out NumberWord found)
    {
        found = default;
        return run.IsWord(at) && Filter.MayContain(run[at].Shape) && Lookup.TryGetValue(run.At(at), out found);
    }

    private static BigInteger ReadValue(string value) => BigInteger.Parse(value, NumberStyles.AllowExponent, CultureInfo.InvariantCulture);
}
