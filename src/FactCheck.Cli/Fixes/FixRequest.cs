using FactCheck.Findings;

namespace FactCheck.Cli.Fixes;

/// <summary>Which corrections to make, and whether to write them or only to show them.</summary>
internal sealed record FixRequest(FixSafety Least, bool IsShownOnly);
