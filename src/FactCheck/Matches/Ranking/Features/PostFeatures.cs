using FactCheck.Matches.Ranking.Profiles;

namespace FactCheck.Matches.Ranking.Features;

/// <summary>What a claim about a social post says of the post: that it shows something, that its author said something, and in which month.</summary>
internal sealed class PostFeatures(QueryProfile query, CandidateWords words)
{
    public void Read(in CandidateText claim, FeatureRow row)
    {
        var roles = WordRoles.None;
        foreach (var number in claim.Words)
            roles |= words.All[number].Roles;
        row[Feature.PictureInBoth] = Value(roles.HasFlag(WordRoles.Picture) && query.ShowsPicture);
        row[Feature.PictureInClaimAlone] = Value(roles.HasFlag(WordRoles.Picture) && !query.ShowsPicture);
        row[Feature.AuthorSaid] = Value(roles.HasFlag(WordRoles.Author | WordRoles.Saying));
        row[Feature.SameMonth] = Value(roles.HasFlag(WordRoles.Month));
        row[Feature.OtherMonth] = Value(roles.HasFlag(WordRoles.OtherMonth) && !roles.HasFlag(WordRoles.Month));
    }

    private static double Value(bool isSo) => isSo ? 1 : 0;
}
