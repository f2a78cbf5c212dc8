namespace FactCheck.Findings;

/// <summary>How much a finding matters, least first.</summary>
public enum Severity
{
    Advice,
    Warning,
    Error,
}
