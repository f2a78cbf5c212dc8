using System.Collections.Immutable;
using FactCheck.Findings;
using FactCheck.Sentences;

namespace FactCheck.Proofreading;

/// <summary>Reads a text with a set of rules.</summary>
public static class Proofreader
{
    /// <summary>The findings in order of position. Of two that overlap the more severe one stays, else the first. Quoted words are the speaker's: advice only.</summary>
    public static ImmutableArray<Finding> Check(SegmentedText text, IEnumerable<ProofreadingRule> rules, ProofreadingSettings? settings = null)
    {
        var chosen = rules.ToList();
        if (chosen.Count == 0)
            return [];
        var prose = new Prose(text, settings);
        var found = chosen.SelectMany(rule => rule.Check(prose)).OrderBy(finding => finding.Span.Start).ThenBy(finding => finding.Span.End).ToList();
        return WithoutOverlaps(Soften(found, text.Quotations));
    }

    private static IEnumerable<Finding> Soften(List<Finding> found, ImmutableArray<Quotation> quotations)
    {
        var next = 0;
        foreach (var finding in found)
        {
            while (next < quotations.Length && quotations[next].Span.End <= finding.Span.Start)
                next++;
            var isQuoted = next < quotations.Length && quotations[next].Span.Overlaps(finding.Span);
            yield return isQuoted ? finding with { Severity = Severity.Advice } : finding;
        }
    }

    private static ImmutableArray<Finding> WithoutOverlaps(IEnumerable<Finding> found)
    {
        var kept = ImmutableArray.CreateBuilder<Finding>();
        foreach (var finding in found)
        {
            if (kept.Count == 0 || !Collide(kept[^1], finding))
                kept.Add(finding);
            else if (finding.Severity > kept[^1].Severity)
                kept[^1] = finding;
        }

        return kept.ToImmutable();
    }

    private static bool Collide(Finding earlier, Finding later) => earlier.Span.Overlaps(later.Span) || earlier.Span == later.Span;
}
