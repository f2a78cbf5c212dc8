using FactCheck.Findings;

namespace FactCheck.Cli.Fixes;

/// <summary>Which corrections to make, and where they go.</summary>
internal sealed record FixRequest(FixSafety Least, FixTarget Target);
