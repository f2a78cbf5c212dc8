using System.Collections.Immutable;
using FactCheck.Findings;
using FactCheck.Sentences;
using FactCheck.Spans;

namespace FactCheck.Proofreading;

/// <summary>Reads a text with a set of rules.</summary>
public static class Proofreader
{
    /// <summary>The findings in order of position. Of two that overlap the more severe one stays, else the first. Quoted words are the speaker's: advice only. Before "[sic]" and within templates, links of a wiki and formulas nothing is said.</summary>
    public static ImmutableArray<Finding> Check(SegmentedText text, IEnumerable<ProofreadingRule> rules, ProofreadingSettings? settings = null)
    {
        var chosen = rules.ToList();
        if (chosen.Count == 0)
            return [];
        var prose = new Prose(text, settings);
        var sic = SicMarks.In(prose);
        var markup = MaskedMarkup.In(text.Text);
        var found = chosen.SelectMany(rule => rule.Check(prose)).Where(finding => !sic.Speaks(finding.Span) && !markup.Holds(finding.Span)).OrderBy(finding => finding.Span.Start).ThenBy(finding => finding.Span.End);
        return WithoutOverlaps(Soften(found, prose.Quoted));
    }

    private static IEnumerable<Finding> Soften(IEnumerable<Finding> found, List<TextSpan> quoted)
    {
        var next = 0;
        foreach (var finding in found)
        {
            while (next < quoted.Count && quoted[next].End <= finding.Span.Start)
                next++;
            var isQuoted = next < quoted.Count && quoted[next].Overlaps(finding.Span);
            yield return isQuoted ? finding with { Severity = Severity.Advice, IsQuoted = true } : finding;
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
