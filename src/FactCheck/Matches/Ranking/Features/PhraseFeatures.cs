using FactCheck.Matches.Ranking.Profiles;

namespace FactCheck.Matches.Ranking.Features;

/// <summary>What the order of words says: neighbours, and the longest run of words that stands in both texts alike.</summary>
internal sealed class PhraseFeatures
{
    private const int MostOccurrences = 4;
    private readonly QueryWords query;
    private readonly CandidateWords words;
    private readonly HashSet<(int First, int Second)> pairs = [];
    private readonly double weight;

    public PhraseFeatures(QueryWords query, CandidateWords words)
    {
        this.query = query;
        this.words = words;
        for (var at = 1; at < query.Sequence.Length; at++)
            pairs.Add((query.Sequence[at - 1], query.Sequence[at]));
        weight = query.Rarities.Sum();
    }

    public void Read(in CandidateText claim, FeatureRow row)
    {
        row[Feature.PairsInStatement] = Pairs(claim.Statement);
        row[Feature.PairsInTitle] = Pairs(claim.Title);
        var longest = Math.Max(LongestPhrase(claim.Statement), LongestPhrase(claim.Title));
        row[Feature.LongestPhrase] = longest;
        row[Feature.LongestPhraseShare] = FeatureRow.Share(longest, weight);
    }

    private double Pairs(ReadOnlySpan<int> text)
    {
        var (shared, whole) = (0.0, 0.0);
        var all = words.All;
        for (var at = 1; at < text.Length; at++)
        {
            ref readonly var first = ref all[text[at - 1] >> 1];
            ref readonly var second = ref all[text[at] >> 1];
            var both = first.Rarity + second.Rarity;
            whole += both;
            if (first.Place >= 0 && second.Place >= 0 && pairs.Contains((first.Place, second.Place)))
                shared += both;
        }

        return FeatureRow.Share(shared, whole);
    }

    /// <summary>The rarities of the longest common phrase.</summary>
    private double LongestPhrase(ReadOnlySpan<int> text)
    {
        var best = 0.0;
        var all = words.All;
        for (var at = 0; at < text.Length; at++)
        {
            if (all[text[at] >> 1].Place is not (>= 0 and var place))
                continue;
            var occurrences = query.Occurrences[place];
            for (var i = 0; i < Math.Min(MostOccurrences, occurrences.Length); i++)
            {
                var start = occurrences[i];
                if (start > 0 && at > 0 && all[text[at - 1] >> 1].Place == query.Sequence[start - 1])
                    continue;
                best = Math.Max(best, Run(text[at..], start));
            }
        }

        return best;
    }

    private double Run(ReadOnlySpan<int> text, int start)
    {
        var sum = 0.0;
        var all = words.All;
        for (var length = 0; length < text.Length && start + length < query.Sequence.Length; length++)
        {
            ref readonly var word = ref all[text[length] >> 1];
            if (word.Place != query.Sequence[start + length])
                break;
            sum += word.Rarity;
        }

        return sum;
    }
}
