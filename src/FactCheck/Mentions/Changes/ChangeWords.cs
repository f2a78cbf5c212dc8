using System.Diagnostics.CodeAnalysis;
using FactCheck.Mentions.Measures;
using FactCheck.Mentions.Numbers;
using FactCheck.Tables;

namespace FactCheck.Mentions.Changes;

/// <summary>The table of words that tell a change, <c>Mentions/Changes/change-words.tsv</c>.</summary>
internal static class ChangeWords
{
    private const string Table = "Mentions/Changes/change-words.tsv";

    private static readonly WordTable<ChangeWord> Words = WordTable<ChangeWord>.Load(Table, row => Read(row[1], row[2], row[3]));

    /// <summary>All words that a change may be read from: those of the table, and those that open a comparison.</summary>
    public static readonly WordSet Telling = new([.. DataTable.Load(Table).Rows.Select(row => row[0]).Union(Comparisons.Openers, StringComparer.OrdinalIgnoreCase)], StringComparison.OrdinalIgnoreCase);

    public static bool TryFind(in TokenRun run, int at, [NotNullWhen(true)] out ChangeWord? found) => run[at].TryFind(Words, run.Text, out found);

    private static ChangeWord Read(string use, string direction, string factor) =>
        new(Enum.Parse<ChangeUse>(use), direction == "-" ? null : Enum.Parse<ChangeDirection>(direction), factor == "-" ? null : ExactNumbers.Parse(factor));
}
