using FactCheck.Matches.Ranking.Profiles;

namespace FactCheck.Matches.Ranking.Features;

/// <summary>What whole words say: how much of the one is in the other, which are the rarest, and how they follow each other.</summary>
internal sealed class WordFeatures
{
    private readonly QueryProfile query;
    private readonly Dictionary<uint, int> places = [];
    private readonly Dictionary<uint, int> related = [];
    private readonly HashSet<uint> pairs = [];
    private readonly List<int>[] occurrences;
    private readonly double[] rarities;
    private readonly double[] localRarities;
    private readonly bool[] names;
    private readonly int[] seenAt;
    private readonly int[] relatedAt;
    private readonly double weight;
    private readonly double localWeight;
    private readonly double nameWeight;
    private readonly double norm;
    private int stamp;

    public WordFeatures(QueryProfile query, ClaimProfile[] candidates)
    {
        this.query = query;
        var text = query.Text;
        var distinct = new List<double>();
        var isName = new List<bool>();
        var at = new List<List<int>>();
        for (var i = 0; i < text.Length; i++)
        {
            if (i > 0)
                pairs.Add(TextHash.Of(text.Words[i - 1], text.Words[i]));
            if (places.TryAdd(text.Words[i], distinct.Count))
            {
                distinct.Add(text.Rarities[i]);
                isName.Add(text.Names[i]);
                at.Add([]);
            }

            at[places[text.Words[i]]].Add(i);
        }

        for (var i = 0; i < text.Length; i++)
        {
            foreach (var form in RelatedWords.Of(text.Forms[i]))
                related.TryAdd(TextHash.Of(form), places[text.Words[i]]);
        }

        rarities = [.. distinct];
        names = [.. isName];
        occurrences = [.. at];
        seenAt = new int[rarities.Length];
        relatedAt = new int[rarities.Length];
        localRarities = LocalRarities(candidates);
        weight = rarities.Sum();
        localWeight = localRarities.Sum();
        nameWeight = rarities.Where((_, i) => names[i]).Sum();
        norm = Math.Sqrt(rarities.Sum(rarity => rarity * rarity));
    }

    public void Read(ClaimProfile claim, FeatureRow row)
    {
        var statement = Overlap(claim.Statement, ++stamp);
        row[Feature.QueryInStatement] = FeatureRow.Share(statement.Shared, weight);
        row[Feature.StatementInQuery] = FeatureRow.Share(statement.Covered, statement.Whole);
        row[Feature.StatementCosine] = FeatureRow.Share(statement.SharedSquares, norm * Math.Sqrt(statement.Squares));
        row[Feature.PairsInStatement] = FeatureRow.Share(statement.Pairs, statement.PairsWhole);
        var title = Overlap(claim.Title, ++stamp);
        row[Feature.QueryInTitle] = FeatureRow.Share(title.Shared, weight);
        row[Feature.TitleInQuery] = FeatureRow.Share(title.Covered, title.Whole);
        row[Feature.TitleCosine] = FeatureRow.Share(title.SharedSquares, norm * Math.Sqrt(title.Squares));
        row[Feature.PairsInTitle] = FeatureRow.Share(title.Pairs, title.PairsWhole);
        ReadWhole(claim, row);
        ReadRelated(claim.Pieces, row);
        ReadRarest(row);
        ReadPhrase(claim, row);
        row[Feature.ClaimLength] = Math.Log(1 + claim.Statement.Length);
        row[Feature.QueryLength] = Math.Log(1 + query.Text.Length);
    }

    /// <summary>Statement, title and labels as one bag of different words.</summary>
    private void ReadWhole(ClaimProfile claim, FeatureRow row)
    {
        stamp++;
        var (shared, whole, sharedSquares, squares, missing, local, named) = (0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0);
        var words = claim.Pieces;
        for (var i = 0; i < words.Words.Length; i++)
        {
            double rarity = words.Rarities[i];
            whole += rarity;
            squares += rarity * rarity;
            if (!places.TryGetValue(words.Words[i], out var place))
            {
                missing = Math.Max(missing, rarity);
                continue;
            }

            seenAt[place] = stamp;
            shared += rarities[place];
            sharedSquares += rarities[place] * rarities[place];
            local += localRarities[place];
            named += names[place] ? rarities[place] : 0;
        }

        row[Feature.QueryInClaim] = FeatureRow.Share(shared, weight);
        row[Feature.ClaimInQuery] = FeatureRow.Share(shared, whole);
        row[Feature.Cosine] = FeatureRow.Share(sharedSquares, norm * Math.Sqrt(squares));
        row[Feature.RarestMissing] = missing;
        row[Feature.TellingWordsInClaim] = FeatureRow.Share(local, localWeight);
        row[Feature.NamesOfQueryInClaim] = FeatureRow.Share(named, nameWeight);
    }

    /// <summary>Words that are not shared but have a related word on the other side.</summary>
    private void ReadRelated(WordPieces words, FeatureRow row)
    {
        if (related.Count == 0)
            return;
        var (inClaim, inQuery, whole) = (0.0, 0.0, 0.0);
        for (var i = 0; i < words.Words.Length; i++)
        {
            whole += words.Rarities[i];
            if (places.ContainsKey(words.Words[i]) || !related.TryGetValue(words.Words[i], out var place))
                continue;
            inQuery += words.Rarities[i];
            if (seenAt[place] == stamp || relatedAt[place] == stamp)
                continue;
            relatedAt[place] = stamp;
            inClaim += rarities[place];
        }

        row[Feature.RelatedInClaim] = FeatureRow.Share(inClaim, weight);
        row[Feature.RelatedInQuery] = FeatureRow.Share(inQuery, whole);
    }

    private void ReadRarest(FeatureRow row)
    {
        var (first, second, third, count, start, end) = (0.0, 0.0, 0.0, 0, int.MaxValue, -1);
        for (var place = 0; place < rarities.Length; place++)
        {
            if (seenAt[place] != stamp)
                continue;
            count++;
            start = Math.Min(start, occurrences[place][0]);
            end = Math.Max(end, occurrences[place][0]);
            var rarity = rarities[place];
            if (rarity > first)
                (first, second, third) = (rarity, first, second);
            else if (rarity > second)
                (second, third) = (rarity, second);
            else if (rarity > third)
                third = rarity;
        }

        row[Feature.RarestShared] = first;
        row[Feature.SecondRarestShared] = second;
        row[Feature.ThirdRarestShared] = third;
        row[Feature.SharedWords] = count;
        row[Feature.SharedSpan] = count == 0 ? 0 : (double)count / (end - start + 1);
    }

    private void ReadPhrase(ClaimProfile claim, FeatureRow row)
    {
        var longest = Math.Max(LongestPhrase(claim.Statement), LongestPhrase(claim.Title));
        row[Feature.LongestPhrase] = longest;
        row[Feature.LongestPhraseShare] = FeatureRow.Share(longest, weight);
    }

    /// <summary>The rarities of the longest run of words that stands in both texts alike.</summary>
    private double LongestPhrase(WordSequence text)
    {
        var best = 0.0;
        for (var at = 0; at < text.Length; at++)
        {
            if (!places.TryGetValue(text.Words[at], out var place))
                continue;
            foreach (var start in occurrences[place].Take(MostOccurrences))
            {
                if (start > 0 && at > 0 && query.Text.Words[start - 1] == text.Words[at - 1])
                    continue;
                var sum = 0.0;
                for (var length = 0; at + length < text.Length && start + length < query.Text.Length && text.Words[at + length] == query.Text.Words[start + length]; length++)
                    sum += text.Rarities[at + length];
                best = Math.Max(best, sum);
            }
        }

        return best;
    }

    private const int MostOccurrences = 4;

    private Shares Overlap(WordSequence text, int mark)
    {
        var shares = default(Shares);
        for (var at = 0; at < text.Length; at++)
        {
            double rarity = text.Rarities[at];
            shares.Whole += rarity;
            shares.Squares += rarity * rarity;
            if (places.TryGetValue(text.Words[at], out var place))
            {
                shares.Covered += rarity;
                if (seenAt[place] != mark)
                {
                    seenAt[place] = mark;
                    shares.Shared += rarity;
                    shares.SharedSquares += rarity * rarity;
                }
            }

            if (at == 0)
                continue;
            var both = rarity + text.Rarities[at - 1];
            shares.PairsWhole += both;
            shares.Pairs += pairs.Contains(TextHash.Of(text.Words[at - 1], text.Words[at])) ? both : 0;
        }

        return shares;
    }

    private double[] LocalRarities(ClaimProfile[] candidates)
    {
        var counts = new int[rarities.Length];
        foreach (var claim in candidates)
        {
            foreach (var word in claim.Pieces.Words)
            {
                if (places.TryGetValue(word, out var place))
                    counts[place]++;
            }
        }

        return [.. counts.Select(count => count == 0 ? 0 : Math.Log((candidates.Length + 1.0) / count))];
    }

    private record struct Shares(double Shared, double Covered, double Whole, double SharedSquares, double Squares, double Pairs, double PairsWhole);
}
