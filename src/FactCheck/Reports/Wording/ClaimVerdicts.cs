using FactCheck.Findings;
using FactCheck.Spans;
using FactCheck.Verdicts;

namespace FactCheck.Reports.Wording;

/// <summary>The verdicts of a document by where they stand, to tell which one a finding rests on.</summary>
internal sealed class ClaimVerdicts(CheckedDocument document)
{
    private const string ClaimFamily = "FC3";

    /// <summary>Figures do not overlap; a sentence without one may hold a few that do.</summary>
    private const int MostOverlapping = 64;

    private readonly (TextSpan Place, Verdict Verdict)[] byPlace =
        [.. document.Verdicts.Select(verdict => (Place: PlaceOf(verdict), verdict)).OrderBy(entry => entry.Place.Start)];

    /// <summary>The words that a quotation of the sentence marks: the figure with its unit and hedge where there is one, else the words that are not those on record, else those of the claim. A finding stands at <see cref="Verdict.Place"/>.</summary>
    public static TextSpan PlaceOf(Verdict verdict) => verdict.Claim.Mention?.Span ?? verdict.SaidPlace ?? verdict.Claim.Span;

    /// <summary>The verdict of the claim that the finding points at; null for findings of other families.</summary>
    public Verdict? Of(Finding finding)
    {
        if (!finding.Rule.Id.StartsWith(ClaimFamily, StringComparison.Ordinal))
            return null;
        var last = FirstFrom(finding.Span.End) - 1;
        for (var i = last; i >= 0 && last - i < MostOverlapping; i--)
        {
            if (byPlace[i].Place.Overlaps(finding.Span))
                return byPlace[i].Verdict;
        }

        return null;
    }

    private int FirstFrom(int offset)
    {
        int low = 0, high = byPlace.Length;
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (byPlace[middle].Place.Start >= offset)
                high = middle;
            else
                low = middle + 1;
        }

        return low;
    }
}
