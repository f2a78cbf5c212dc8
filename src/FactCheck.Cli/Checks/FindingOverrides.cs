using System.Collections.Immutable;
using System.IO.Enumeration;
using FactCheck.Findings;

namespace FactCheck.Cli.Checks;

/// <summary>What a project's configuration changes about findings: rules that are off in some folders, and how much rules matter.</summary>
/// <param name="Folder">The folder that paths are meant from.</param>
internal sealed record FindingOverrides(string Folder, ImmutableArray<PathOverride> Paths, ImmutableArray<SeverityOverride> Severities)
{
    public static readonly FindingOverrides None = new("", [], []);

    public CheckedDocument Apply(CheckedDocument found)
    {
        if (Paths.IsEmpty && Severities.IsEmpty)
            return found;
        var path = Path.GetRelativePath(Folder.Length == 0 ? "." : Folder, found.Document.Source.Name).Replace('\\', '/');
        var ignored = Paths.Where(entry => FileSystemName.MatchesSimpleExpression(entry.Pattern, path, ignoreCase: false)).Select(entry => entry.Rules).ToArray();
        return found with { Findings = [.. found.Findings.Where(finding => !ignored.Any(rules => rules.Includes(finding.Rule))).Select(Weigh).OfType<Finding>()] };
    }

    /// <summary>The last entry that names the rule decides; null where it is off. What was softened because somebody else said it stays so.</summary>
    private Finding? Weigh(Finding finding)
    {
        if (Severities.LastOrDefault(entry => entry.Rules.Includes(finding.Rule)) is not { } entry)
            return finding;
        if (entry.Severity is not { } severity)
            return null;
        return finding.IsQuoted || finding.Severity < finding.Rule.Severity ? finding : finding with { Severity = severity };
    }
}
