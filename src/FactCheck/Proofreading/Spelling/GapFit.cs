using FactCheck.Proofreading.Tagging;

namespace FactCheck.Proofreading.Spelling;

/// <summary>Tells how well words would stand in the place of an unknown one, by the parts that its neighbours play.</summary>
internal static class GapFit
{
    /// <summary>A tag tells no more than this against a word, however unlikely it is.</summary>
    private const int Most = 6;

    /// <summary>Of each word by how many halvings it is less likely there than the one that fits best, up to a limit.</summary>
    public static int[] Of(Prose prose, int gap, IReadOnlyList<Suggestion> words)
    {
        var costs = new int[words.Count];
        var best = int.MaxValue;
        for (var i = 0; i < costs.Length; i++)
            best = Math.Min(best, costs[i] = CostOf(prose, gap, words[i].Word));
        for (var i = 0; i < costs.Length; i++)
            costs[i] = Math.Min(Most, (costs[i] - best) / Tagger.CostScale);
        return costs;
    }

    private static int CostOf(Prose prose, int gap, string word)
    {
        var readings = TagGuesses.OfWord(word, false, false);
        var least = int.MaxValue;
        for (var i = 0; i < readings.Count; i++)
        {
            var (before, tag, after) = (Neighbour(prose, gap, gap - 1), readings.TagAt(i), Neighbour(prose, gap, gap + 1));
            var cost = TagTable.Cost(Neighbour(prose, gap, gap - 2), before, tag) + TagTable.Cost(before, tag, after) + TagTable.Cost(tag, after, Neighbour(prose, gap, gap + 2));
            least = Math.Min(least, cost + (readings.CostAt(i) * Tagger.CostScale));
        }

        return least;
    }

    private static Tag Neighbour(Prose prose, int gap, int token)
    {
        if (token < 0 || token >= prose.Tokens.Length || prose.Segmented.SentenceAt(prose.Token(gap).Start) is not { } sentence)
            return Tag.Edge;
        return token < sentence.FirstToken || token >= sentence.FirstToken + sentence.TokenCount ? Tag.Edge : prose.TagAt(token);
    }
}
