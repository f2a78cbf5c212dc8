namespace FactCheck.Proofreading.Spelling;

/// <summary>
/// Finds the words of the list that are near to an unknown one. The automaton is walked depth first beside the written word; a branch whose cheapest alignment costs too much is left.
/// </summary>
internal sealed class Suggester
{
    /// <summary>Longer words are not looked for: the walk is as deep as the word is long.</summary>
    public const int LongestWord = 24;

    private const int ShortestForTwoSlips = 7;
    private const int Slack = 3;
    private const int Width = LongestWord + 1;

    private readonly WordAutomaton list = WordAutomaton.Shared;
    private readonly int[] costs = new int[(LongestWord + Slack + 1) * Width];
    private readonly char[] meant = new char[LongestWord + Slack];
    private readonly List<Suggestion> found = [];
    private string written = "";
    private int limit;

    /// <summary>Words near to one in small letters, best first.</summary>
    public IReadOnlyList<Suggestion> For(ReadOnlySpan<char> word)
    {
        found.Clear();
        if (word.Length is < 3 or > LongestWord)
            return [];
        written = word.ToString();
        limit = word.Length >= ShortestForTwoSlips ? 2 * EditCosts.Faint : EditCosts.Unit + 2;
        costs[0] = 0;
        for (var i = 1; i <= word.Length; i++)
            costs[i] = costs[i - 1] + EditCosts.Superfluous(word[i - 1], i > 1 ? word[i - 2] : '\0') + (i == 1 ? EditCosts.FirstLetter : 0);
        Walk(WordAutomaton.Root, 0);
        found.Sort((a, b) => a.Rank != b.Rank ? a.Rank.CompareTo(b.Rank) : string.CompareOrdinal(a.Word, b.Word));
        return found.ToArray();
    }

    private void Walk(int state, int depth)
    {
        for (var edge = state; ; edge++)
        {
            var (label, target, isLast) = list.EdgeAt(edge);
            if (label < 0)
            {
                // The end of a word has no letter.
            }
            else if (depth < written.Length + Slack)
            {
                meant[depth] = WordAutomaton.LetterOf(label);
                if (Align(depth + 1) <= limit)
                {
                    Keep(target, depth + 1);
                    Walk(target, depth + 1);
                }
            }

            if (isLast)
                return;
        }
    }

    private void Keep(int state, int depth)
    {
        var cost = costs[(depth * Width) + written.Length];
        if (cost <= limit && list.EntryAt(state) is { IsName: false } entry)
            found.Add(new(new string(meant, 0, depth), cost, entry));
    }

    /// <summary>Fills the row of costs for the letters meant so far.</summary>
    /// <returns>The least of the row.</returns>
    private int Align(int depth)
    {
        var letter = meant[depth - 1];
        var before = depth > 1 ? meant[depth - 2] : '\0';
        var row = depth * Width;
        var above = row - Width;
        var missing = EditCosts.Missing(letter, before) + (depth == 1 ? EditCosts.FirstLetter : 0);
        costs[row] = costs[above] + missing;
        var least = costs[row];
        // Further from the diagonal than the limit allows no path comes back.
        for (var i = 1; i <= written.Length; i++)
        {
            var first = i == 1 && depth == 1 && written[0] != letter ? EditCosts.FirstLetter : 0;
            var cost = Math.Min(costs[above + i - 1] + EditCosts.Substitution(written[i - 1], letter) + first, costs[above + i] + missing);
            cost = Math.Min(cost, costs[row + i - 1] + EditCosts.Superfluous(written[i - 1], i > 1 ? written[i - 2] : '\0'));
            if (i > 1 && depth > 1 && written[i - 1] == before && written[i - 2] == letter && letter != before)
                cost = Math.Min(cost, costs[above - Width + i - 2] + EditCosts.Transposition);
            if (letter == 'h' && before == 'p' && written[i - 1] == 'f')
                cost = Math.Min(cost, costs[above - Width + i - 1] + EditCosts.Digraph);
            if (i > 2 && depth > 2 && IsFarTransposition(i, depth))
                cost = Math.Min(cost, costs[above - (2 * Width) + i - 3] + EditCosts.FarTransposition);
            costs[row + i] = cost;
            least = Math.Min(least, cost);
        }

        return least;
    }

    private bool IsFarTransposition(int i, int depth) => written[i - 1] == meant[depth - 3] && written[i - 3] == meant[depth - 1] && written[i - 2] == meant[depth - 2] && written[i - 1] != written[i - 3];
}
