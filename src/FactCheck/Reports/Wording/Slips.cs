using FactCheck.Findings;

namespace FactCheck.Reports.Wording;

/// <summary>The findings that no verdict tells already.</summary>
internal static class Slips
{
    private const string ClaimFamily = "FC3";

    public static int Count(CheckedDocument document) => Of(document).Count();

    public static IEnumerable<Finding> Of(CheckedDocument document) => document.Findings.Where(finding => ClaimVerdict.Of(document, finding) is null);

    /// <summary>True where the rule speaks of claims: its findings say what a verdict says.</summary>
    public static bool IsAboutClaims(Rule rule) => rule.Id.StartsWith(ClaimFamily, StringComparison.Ordinal);
}
