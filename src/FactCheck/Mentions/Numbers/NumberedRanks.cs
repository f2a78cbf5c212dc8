using FactCheck.Tables;

namespace FactCheck.Mentions.Numbers;

/// <summary>Tells a number that ranks from one that names: "ranked No. 54", "was number 54 in the index", "is #54 in the world", "ranks 54 out of 180".</summary>
internal static class NumberedRanks
{
    private const int MostDigits = 4;

    private static readonly WordSet Rankings = WordSet.Load("Mentions/Numbers/ranking-words.tsv");
    private static readonly WordSet Scopes = WordSet.Load("Mentions/Numbers/rank-scopes.tsv");
    private static readonly string[] Copulas = ["is", "was", "are", "were", "be", "been", "remains", "remained"];

    /// <param name="at">A token of digits.</param>
    public static bool IsRank(in TokenRun run, int at)
    {
        var before = LabelBefore(run, at);
        if (run[at].Length > MostDigits || (run.Touches(at) && before == at - 1) || (run.Touches(at + 1) && (run.IsWord(at + 1) || run.IsDigits(at + 2))))
            return false;
        if (before == at - 1)
            return (run.Is(before, "ranked") || run.Is(before, "ranks")) && run.Is(at + 1, "out") && run.Is(at + 2, "of");
        // "Came in at No. 5".
        while (run.Is(before, "at") || run.Is(before, "in"))
            before--;
        return run.IsIn(Rankings, before) || (IsCopula(run, before) && run.IsIn(Scopes, at + 1));
    }

    /// <summary>The token before "No.", "number" or "#"; the one before the number where neither stands there.</summary>
    private static int LabelBefore(in TokenRun run, int at)
    {
        var label = at - 1;
        if (run.Is(label, "number"))
            return label - 1;
        if (run.Is(label, '#'))
            return run.Touches(at) && !run.Touches(label) ? label - 1 : label;
        if (run.Is(label, '.') && run.Touches(label))
            label--;
        return run.At(label) is "No" or "no" ? label - 1 : at - 1;
    }

    private static bool IsCopula(in TokenRun run, int at)
    {
        foreach (var word in Copulas)
        {
            if (run.Is(at, word))
                return true;
        }

        return false;
    }
}
