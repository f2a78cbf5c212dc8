using FactCheck.Matches.Ranking.Profiles;

namespace FactCheck.Matches.Ranking.Features;

/// <summary>What whole words say: how much of the one is in the other, and which are the rarest.</summary>
internal sealed class WordFeatures
{
    private readonly QueryWords query;
    private readonly CandidateWords words;
    private readonly double[] rarities;
    private readonly double[] localRarities;
    private readonly int[] seenAt;
    private readonly int[] relatedAt;
    private readonly float[] nearness;
    private readonly double weight;
    private readonly double localWeight;
    private readonly double nameWeight;
    private readonly double norm;
    private int stamp;

    public WordFeatures(QueryWords query, CandidateWords words, CandidateTexts candidates)
    {
        this.query = query;
        this.words = words;
        rarities = query.Rarities;
        seenAt = new int[query.Count];
        relatedAt = new int[query.Count];
        nearness = new float[query.Count];
        localRarities = LocalRarities(candidates);
        weight = rarities.Sum();
        localWeight = localRarities.Sum();
        nameWeight = rarities.Where((_, place) => query.Names[place]).Sum();
        norm = Math.Sqrt(rarities.Sum(rarity => rarity * rarity));
    }

    public void Read(in CandidateText claim, FeatureRow row)
    {
        var statement = Overlap(claim.Statement);
        row[Feature.QueryInStatement] = FeatureRow.Share(statement.Shared, weight);
        row[Feature.StatementInQuery] = FeatureRow.Share(statement.Covered, statement.Whole);
        row[Feature.StatementCosine] = FeatureRow.Share(statement.SharedSquares, norm * Math.Sqrt(statement.Squares));
        var title = Overlap(claim.Title);
        row[Feature.QueryInTitle] = FeatureRow.Share(title.Shared, weight);
        row[Feature.TitleInQuery] = FeatureRow.Share(title.Covered, title.Whole);
        row[Feature.TitleCosine] = FeatureRow.Share(title.SharedSquares, norm * Math.Sqrt(title.Squares));
        ReadWhole(claim.Words, row);
        ReadRelated(claim.Words, row);
        ReadNear(claim.Words, row);
        ReadRarest(row);
        row[Feature.ClaimLength] = Math.Log(1 + claim.Statement.Length);
        row[Feature.QueryLength] = Math.Log(1 + query.Sequence.Length);
    }

    private Shares Overlap(ReadOnlySpan<int> text)
    {
        stamp++;
        var shares = default(Shares);
        var all = words.All;
        foreach (var word in text)
        {
            ref readonly var seen = ref all[word >> 1];
            double rarity = seen.Rarity;
            shares.Whole += rarity;
            shares.Squares += rarity * rarity;
            if (seen.Place < 0)
                continue;
            shares.Covered += rarity;
            if (seenAt[seen.Place] == stamp)
                continue;
            seenAt[seen.Place] = stamp;
            shares.Shared += rarity;
            shares.SharedSquares += rarity * rarity;
        }

        return shares;
    }

    /// <summary>Statement, title and labels as one bag of different words.</summary>
    private void ReadWhole(ReadOnlySpan<int> claim, FeatureRow row)
    {
        stamp++;
        var (shared, whole, sharedSquares, squares, missing, local, named) = (0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0);
        var all = words.All;
        foreach (var word in claim)
        {
            ref readonly var seen = ref all[word];
            double rarity = seen.Rarity;
            whole += rarity;
            squares += rarity * rarity;
            if (seen.Place < 0)
            {
                missing = Math.Max(missing, rarity);
                continue;
            }

            seenAt[seen.Place] = stamp;
            shared += rarity;
            sharedSquares += rarity * rarity;
            local += localRarities[seen.Place];
            named += query.Names[seen.Place] ? rarity : 0;
        }

        row[Feature.QueryInClaim] = FeatureRow.Share(shared, weight);
        row[Feature.ClaimInQuery] = FeatureRow.Share(shared, whole);
        row[Feature.Cosine] = FeatureRow.Share(sharedSquares, norm * Math.Sqrt(squares));
        row[Feature.RarestMissing] = missing;
        row[Feature.TellingWordsInClaim] = FeatureRow.Share(local, localWeight);
        row[Feature.NamesOfQueryInClaim] = FeatureRow.Share(named, nameWeight);
    }

    /// <summary>Words that are not shared but have a related word on the other side.</summary>
    private void ReadRelated(ReadOnlySpan<int> claim, FeatureRow row)
    {
        if (!words.HasRelated)
            return;
        var (inClaim, inQuery, whole) = (0.0, 0.0, 0.0);
        var all = words.All;
        foreach (var word in claim)
        {
            ref readonly var seen = ref all[word];
            whole += seen.Rarity;
            if (seen.Place >= 0 || seen.RelatedPlace < 0)
                continue;
            inQuery += seen.Rarity;
            if (seenAt[seen.RelatedPlace] == stamp || relatedAt[seen.RelatedPlace] == stamp)
                continue;
            relatedAt[seen.RelatedPlace] = stamp;
            inClaim += rarities[seen.RelatedPlace];
        }

        row[Feature.RelatedInClaim] = FeatureRow.Share(inClaim, weight);
        row[Feature.RelatedInQuery] = FeatureRow.Share(inQuery, whole);
    }

    /// <summary>Words that are not shared but near in meaning to one on the other side, after <see cref="ReadWhole"/>.</summary>
    private void ReadNear(ReadOnlySpan<int> claim, FeatureRow row)
    {
        Array.Clear(nearness);
        var (inQuery, whole) = (0.0, 0.0);
        var all = words.All;
        foreach (var word in claim)
        {
            ref readonly var seen = ref all[word];
            whole += seen.Rarity;
            if (seen.NearPlace < 0)
                continue;
            inQuery += seen.Rarity * seen.Nearness;
            nearness[seen.NearPlace] = Math.Max(nearness[seen.NearPlace], seen.Nearness);
        }

        var inClaim = 0.0;
        for (var place = 0; place < rarities.Length; place++)
            inClaim += seenAt[place] == stamp ? 0 : rarities[place] * nearness[place];
        row[Feature.NearInClaim] = FeatureRow.Share(inClaim, weight);
        row[Feature.NearInQuery] = FeatureRow.Share(inQuery, whole);
    }

    private void ReadRarest(FeatureRow row)
    {
        var (first, second, third, count, start, end) = (0.0, 0.0, 0.0, 0, int.MaxValue, -1);
        for (var place = 0; place < rarities.Length; place++)
        {
            if (seenAt[place] != stamp)
                continue;
            count++;
            start = Math.Min(start, query.Occurrences[place][0]);
            end = Math.Max(end, query.Occurrences[place][0]);
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

    private double[] LocalRarities(CandidateTexts candidates)
    {
        var counts = new int[query.Count];
        for (var rank = 0; rank < candidates.Count; rank++)
        {
            foreach (var word in candidates[rank].Words)
            {
                if (words.All[word].Place is >= 0 and var place)
                    counts[place]++;
            }
        }

        return [.. counts.Select(count => count == 0 ? 0 : Math.Log((candidates.Count + 1.0) / count))];
    }

    private record struct Shares(double Shared, double Covered, double Whole, double SharedSquares, double Squares);
}
