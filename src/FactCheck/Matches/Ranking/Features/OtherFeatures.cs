using FactCheck.Matches.Ranking.Profiles;

namespace FactCheck.Matches.Ranking.Features;

/// <summary>What numbers, names, tags, years, the speaker and the sentences around a query say.</summary>
internal sealed class OtherFeatures(QueryProfile query, CandidateWords words)
{
    public void Read(in CandidateText claim, FeatureRow row)
    {
        ReadNumbers(claim, row);
        ReadNames(claim.Statement, row);
        if (words.HasNeighbours)
            ReadNeighbours(claim.Words, row);
        row[Feature.TagsInClaim] = Shared(WordRoles.Tag, claim.Words);
        row[Feature.AuthorInClaim] = Shared(WordRoles.Author, claim.Words);
        foreach (var word in claim.Speaker)
        {
            if (words.All[word >> 1].Roles.HasFlag(WordRoles.Author))
                row[Feature.SpeakerIsClaims] = 1;
        }
    }

    private void ReadNumbers(in CandidateText claim, FeatureRow row)
    {
        var shared = 0;
        foreach (var value in claim.Numbers)
            shared += Array.BinarySearch(query.Numbers.Values, value) >= 0 ? 1 : 0;
        row[Feature.NumbersShared] = shared;
        row[Feature.ClaimNumbersMissing] = claim.Numbers.Length - shared;
        if (query.Written.Year is not { } year || claim.Years.IsEmpty)
            return;
        var isSame = claim.Years.Contains(year);
        row[Feature.SameYear] = isSame ? 1 : 0;
        var distance = 5;
        foreach (var other in claim.Years)
            distance = Math.Min(distance, Math.Abs(other - year));
        row[Feature.OtherYear] = isSame ? 0 : distance;
    }

    private void ReadNames(ReadOnlySpan<int> statement, FeatureRow row)
    {
        var (shared, whole) = (0.0, 0.0);
        foreach (var word in statement)
        {
            if ((word & 1) == 0)
                continue;
            ref readonly var name = ref words.All[word >> 1];
            whole += name.Rarity;
            shared += name.Place >= 0 || name.Roles.HasFlag(WordRoles.Author) ? name.Rarity : 0;
        }

        row[Feature.NamesOfClaimInQuery] = FeatureRow.Share(shared, whole);
    }

    private void ReadNeighbours(ReadOnlySpan<int> claim, FeatureRow row)
    {
        var (covered, added, whole) = (0.0, 0.0, 0.0);
        foreach (var number in claim)
        {
            ref readonly var word = ref words.All[number];
            whole += word.Rarity;
            if (!word.Roles.HasFlag(WordRoles.Neighbour))
                continue;
            covered += word.Rarity;
            added += word.Place >= 0 ? 0 : word.Rarity;
        }

        row[Feature.NeighboursCoverClaim] = FeatureRow.Share(covered, whole);
        row[Feature.NeighboursAddToClaim] = FeatureRow.Share(added, whole);
    }

    private double Shared(WordRoles role, ReadOnlySpan<int> claim)
    {
        var sum = 0.0;
        foreach (var number in claim)
            sum += words.All[number].Roles.HasFlag(role) ? words.All[number].Rarity : 0;
        return sum;
    }
}
