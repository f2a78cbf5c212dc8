namespace FactCheck.CuratedClaims;

/// <summary>What a published fact-check found of a statement.</summary>
public enum Rating
{
    True,
    False,
    Mixed,
}
