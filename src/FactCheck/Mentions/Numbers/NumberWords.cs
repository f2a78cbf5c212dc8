using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
using FactCheck.Tables;

namespace FactCheck.Mentions.Numbers;

/// <summary>The table of number words, <c>Mentions/Numbers/number-words.tsv</c>.</summary>
internal static class NumberWords
{
    public static readonly WordTable<NumberWord> All = WordTable<NumberWord>.Load(
        "Mentions/Numbers/number-words.tsv", row => new(Enum.Parse<NumberWordRole>(row[1]), ReadValue(row[2]), Enum.Parse<NumberWordForm>(row[3])));

    public static bool TryFind(ReadOnlySpan<char> word, [NotNullWhen(true)] out NumberWord? found) => All.TryFind(word, out found);

    /// <summary>The same for a token of a run; false for one that is no word.</summary>
    public static bool TryFind(in TokenRun run, int at, [NotNullWhen(true)] out NumberWord? found)
    {
        found = null;
        return run.Has(at) && run[at].TryFind(All, run.Text, out found);
    }

    private static BigInteger ReadValue(string value) => BigInteger.Parse(value, NumberStyles.AllowExponent, CultureInfo.InvariantCulture);
}
