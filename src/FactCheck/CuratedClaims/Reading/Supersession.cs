using System.Collections.Immutable;
using FactCheck.InputErrors;

namespace FactCheck.CuratedClaims.Reading;

/// <summary>Finds the claims that an accepted claim replaces. Claims that replace one another in a circle are an error, and none of them gives a verdict.</summary>
internal static class Supersession
{
    public static void Mark(ImmutableArray<CuratedClaim>.Builder claims, Action<InputError> report)
    {
        var replacedBy = Find(claims, report);
        if (replacedBy.Count == 0)
            return;
        for (var i = 0; i < claims.Count; i++)
        {
            if (replacedBy.TryGetValue(claims[i].Id, out var newer))
                claims[i] = claims[i] with { SupersededBy = newer.Id };
        }
    }

    /// <param name="claims">At least those that supersede others, in their order.</param>
    /// <returns>By the id of a claim that is replaced, the one that replaces it.</returns>
    public static Dictionary<string, CuratedClaim> Find(IEnumerable<CuratedClaim> claims, Action<InputError> report)
    {
        var replacedBy = new Dictionary<string, CuratedClaim>(StringComparer.Ordinal);
        foreach (var claim in claims.Where(claim => claim.Status == ClaimStatus.Accepted))
        {
            foreach (var id in claim.Supersedes)
                replacedBy.TryAdd(id, claim);
        }

        ReportCircles(replacedBy, report);
        return replacedBy;
    }

    /// <summary>Each claim has one that replaces it at most: following these ends, or comes back.</summary>
    private static void ReportCircles(Dictionary<string, CuratedClaim> replacedBy, Action<InputError> report)
    {
        var walkOf = new Dictionary<string, int>(StringComparer.Ordinal);
        var walk = 0;
        foreach (var start in replacedBy.Keys.Order(StringComparer.Ordinal))
        {
            walk++;
            var id = start;
            while (walkOf.TryAdd(id, walk) && replacedBy.TryGetValue(id, out var newer))
                id = newer.Id;
            if (walkOf[id] == walk && replacedBy.TryGetValue(id, out var again))
                report(again.Id == id
                    ? new(again.File, again.Position, $"{id}: the claim supersedes itself", "write the id of the older claim, or take `supersedes` out")
                    : new(again.File, again.Position, $"{again.Id}: the claim supersedes '{id}', which supersedes it in turn", "take `supersedes` out of the older one of the two"));
        }
    }
}
