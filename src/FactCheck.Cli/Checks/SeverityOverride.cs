using FactCheck.Findings;

namespace FactCheck.Cli.Checks;

/// <summary>How much some rules matter to a project.</summary>
internal sealed record SeverityOverride(RuleSelection Rules, Severity Severity);
