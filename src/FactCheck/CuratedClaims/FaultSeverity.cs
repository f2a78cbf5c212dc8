namespace FactCheck.CuratedClaims;

/// <summary>Whether a fault makes the claims database unfit for use.</summary>
public enum FaultSeverity
{
    Warning,
    Error,
}
