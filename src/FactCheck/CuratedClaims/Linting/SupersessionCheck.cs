using System.Collections.Immutable;

namespace FactCheck.CuratedClaims.Linting;

/// <summary>Finds claims that replace what nobody knows, themselves, or what another claim replaces already.</summary>
internal static class SupersessionCheck
{
    public static void Check(ImmutableArray<CuratedClaim> claims, FaultList faults)
    {
        if (claims.All(claim => claim.Supersedes.IsEmpty))
            return;
        var known = claims.Select(claim => claim.Id).ToHashSet(StringComparer.Ordinal);
        var replacedBy = new Dictionary<string, CuratedClaim>(StringComparer.Ordinal);
        foreach (var claim in claims)
        {
            foreach (var id in claim.Supersedes)
            {
                if (!known.Contains(id))
                    faults.Error(claim, claim.Position, $"it supersedes '{id}', which no claim is called", "correct the id, or take it out");
                else if (!replacedBy.TryAdd(id, claim) && replacedBy[id] is { Status: ClaimStatus.Accepted } other && claim.Status == ClaimStatus.Accepted)
                    faults.Error(claim, claim.Position, $"it supersedes '{id}', which {other.Id} supersedes already", "let one claim supersede it, or let one of the two supersede the other");
            }
        }
    }
}
