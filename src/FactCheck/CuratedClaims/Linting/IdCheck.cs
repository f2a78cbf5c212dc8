namespace FactCheck.CuratedClaims.Linting;

/// <summary>Finds ids that are hard to type, to search for and to keep in a file's name.</summary>
internal static class IdCheck
{
    public static void Check(CuratedClaim claim, FaultList faults)
    {
        var kind = claim.Id.Any(char.IsWhiteSpace) ? "blanks" : !claim.Id.All(char.IsAscii) ? "letters beyond a to z" : claim.Id.Any(char.IsAsciiLetterUpper) ? "capitals" : null;
        if (kind is not null)
            faults.Warning(claim, faults.PlaceOf(claim, "id"), $"the id has {kind}", "write it in kebab case, such as `korea/coal-cap`: small letters, digits, hyphens and slashes");
    }
}
