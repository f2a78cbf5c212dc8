using FactCheck.Findings;

namespace FactCheck.Reports.Wording;

/// <summary>The findings that no verdict tells already.</summary>
internal static class Slips
{
    public static int Count(CheckedDocument document) => Of(document).Count();

    public static IEnumerable<Finding> Of(CheckedDocument document)
    {
        var verdicts = new ClaimVerdicts(document);
        return document.Findings.Where(finding => verdicts.Of(finding) is null);
    }
}
