using FactCheck.Findings;
using FactCheck.Spans;
using FactCheck.Verdicts;

namespace FactCheck.Reports.Wording;

/// <summary>Which verdict a finding rests on.</summary>
internal static class ClaimVerdict
{
    /// <summary>The verdict of the claim that the finding points at; null for findings of other families.</summary>
    public static Verdict? Of(CheckedDocument document, Finding finding)
    {
        if (!Slips.IsAboutClaims(finding.Rule))
            return null;
        foreach (var verdict in document.Verdicts)
        {
            if (PlaceOf(verdict).Overlaps(finding.Span))
                return verdict;
        }

        return null;
    }

    /// <summary>The figure where there is one, else the words of the claim.</summary>
    public static TextSpan PlaceOf(Verdict verdict) => verdict.Claim.Mention?.Span ?? verdict.Claim.Span;
}
