using System.Diagnostics.CodeAnalysis;
using FactCheck.Mentions.Measures;
using FactCheck.Mentions.Numbers;
using FactCheck.Tables;

namespace FactCheck.Mentions.Changes;

/// <summary>The table of words that tell a change, <c>Mentions/Changes/change-words.tsv</c>.</summary>
internal static class ChangeWords
{
    private static readonly WordTable<ChangeWord> Words = WordTable<ChangeWord>.Load("Mentions/Changes/change-words.tsv", row => Read(row[1], row[2], row[3]));

    /// <summary>False for nearly every word that tells no change.</summary>
    /// <param name="hash">Its <see cref="WordHash"/>.</param>
    public static bool MayTell(uint hash) => Words.MayContain(hash) || Comparisons.Openers.MayContain(hash);

    public static bool TryFind(in TokenRun run, int at, [NotNullWhen(true)] out ChangeWord? found) => run[at].TryFind(Words, run.Text, out found);

    private static ChangeWord Read(string use, string direction, string factor) =>
        new(Enum.Parse<ChangeUse>(use), direction == "-" ? null : Enum.Parse<ChangeDirection>(direction), factor == "-" ? null : ExactNumbers.Parse(factor));
}
