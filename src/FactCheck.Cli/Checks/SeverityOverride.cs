using FactCheck.Findings;

namespace FactCheck.Cli.Checks;

/// <summary>How much some rules matter to a project.</summary>
/// <param name="Severity">Null where the rules are off.</param>
internal sealed record SeverityOverride(RuleSelection Rules, Severity? Severity);
