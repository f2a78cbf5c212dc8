using FactCheck.Findings;

namespace FactCheck.Cli.Checks;

/// <summary>Rules that are off for some articles.</summary>
/// <param name="Pattern">A path with <c>*</c> for any characters.</param>
internal sealed record PathOverride(string Pattern, RuleSelection Rules);
