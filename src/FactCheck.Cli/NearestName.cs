using System.CommandLine;
using System.CommandLine.Parsing;

namespace FactCheck.Cli;

/// <summary>Finds what a mistyped word was meant to be.</summary>
internal static class NearestName
{
    private const int MostSlips = 2;

    /// <summary>" Did you mean '--claims'?" for an option that the command does not have; empty where none is near.</summary>
    public static string HintAtOption(string word, CommandResult? command)
    {
        var options = new List<Option>();
        for (var result = command; result is not null; result = result.Parent as CommandResult)
            options.AddRange(result.Command.Options);
        return Hint(word, options.SelectMany(option => option.Aliases.Append(option.Name)));
    }

    public static string Hint(string word, IEnumerable<string> names) => Of(word, names) is { } name ? $" Did you mean '{name}'?" : "";

    /// <summary>The name that the fewest slips part from the word, letters in capitals or small alike; null where that takes more than two, or as many as half of the name has letters.</summary>
    public static string? Of(string word, IEnumerable<string> names) => names
        .Select(name => (Name: name, Slips: Slips(word.ToLowerInvariant(), name)))
        .Where(found => found.Slips <= MostSlips && found.Slips * 2 < found.Name.Length)
        .OrderBy(found => found.Slips).ThenBy(found => found.Name, StringComparer.Ordinal)
        .Select(found => found.Name).FirstOrDefault();

    /// <summary>Letters put in, left out, exchanged for another or with their neighbour (optimal string alignment).</summary>
    private static int Slips(string word, string name)
    {
        if (Math.Abs(word.Length - name.Length) > MostSlips)
            return int.MaxValue;
        var table = new int[word.Length + 1, name.Length + 1];
        for (var i = 0; i <= word.Length; i++)
        {
            for (var j = 0; j <= name.Length; j++)
                table[i, j] = i == 0 || j == 0 ? i + j : Least(table, word, name, i, j);
        }

        return table[word.Length, name.Length];
    }

    private static int Least(int[,] table, string word, string name, int i, int j)
    {
        var least = Math.Min(Math.Min(table[i - 1, j], table[i, j - 1]) + 1, table[i - 1, j - 1] + (word[i - 1] == name[j - 1] ? 0 : 1));
        var areExchanged = i > 1 && j > 1 && word[i - 1] == name[j - 2] && word[i - 2] == name[j - 1];
        return areExchanged ? Math.Min(least, table[i - 2, j - 2] + 1) : least;
    }
}
