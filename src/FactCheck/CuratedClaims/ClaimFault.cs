using FactCheck.InputErrors;

namespace FactCheck.CuratedClaims;

/// <summary>Something wrong with an entry of the claims database.</summary>
/// <param name="Error">What and where, and what to do. The source line is given for YAML files and for lines that could not be read.</param>
public sealed record ClaimFault(InputError Error, FaultSeverity Severity);
