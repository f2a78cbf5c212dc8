namespace FactCheck.CuratedClaims.Linting;

/// <summary>Finds statements that stand in two claims: one of them was probably entered twice, or is about something else than it says.</summary>
internal static class StatementCheck
{
    public static void Check(IEnumerable<CuratedClaim> claims, FaultList faults)
    {
        var first = new Dictionary<(string Statement, string? Speaker, string? SaidOn), CuratedClaim>();
        foreach (var claim in claims)
        {
            var key = (string.Join(' ', claim.Statement.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries)), claim.Speaker, claim.SaidOn);
            if (!first.TryAdd(key, claim) && !AreSiblings(claim, first[key]))
                faults.Warning(claim, faults.PlaceOf(claim, "statement"), $"the statement is that of {first[key].Id} ({first[key].File}:{first[key].Position})", "keep one of the two claims, or say in each statement what only this claim is about");
        }
    }

    /// <summary>Of claims that speak of the same thing their values tell what is wrong.</summary>
    private static bool AreSiblings(CuratedClaim one, CuratedClaim other) =>
        one.Subjects.Intersect(other.Subjects, StringComparer.OrdinalIgnoreCase).Any() && one.Properties.Intersect(other.Properties, StringComparer.OrdinalIgnoreCase).Any();
}
