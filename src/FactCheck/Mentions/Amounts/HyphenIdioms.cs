using FactCheck.Mentions.Numbers;
using FactCheck.Tables;

namespace FactCheck.Mentions.Amounts;

/// <summary>Tells a number that an idiom holds by its hyphen from one that counts: "one-off", "five-star", "2-way"; but "two-man crew".</summary>
internal static class HyphenIdioms
{
    private const string Any = "*";

    private static readonly WordTable<string[]> NumbersByWord = WordTable<string[]>.Load("Mentions/Amounts/hyphen-idioms.tsv", row => row[1].Split(' '));

    /// <param name="at">A number word or digits.</param>
    public static bool IsPart(in TokenRun run, int at)
    {
        var word = at + 2;
        if (!run.IsHyphen(at + 1) || !run.Touches(at + 1) || !run.IsWord(word) || !run.Touches(word)
            || !run[word].TryFind(NumbersByWord, run.Text, out var numbers))
            return false;
        if (numbers[0] == Any)
            return true;
        foreach (var number in numbers)
        {
            if (run.Is(at, number))
                return true;
        }

        return false;
    }
}
