using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using FactCheck.Claims;
using FactCheck.CuratedClaims;
using FactCheck.Matches;
using FactCheck.Matches.Ranking;
using FactCheck.Reports.Wording;
using FactCheck.Sentences;
using FactCheck.Verdicts;

namespace FactCheck.Reports;

/// <summary>How curated claims rank beside a claim's sentence, as <c>factcheck match</c> ranks them: the score by words, each feature with its value and weight, their sum and what it means.</summary>
internal static class RankingExplanation
{
    private const int MostShown = 10;

    /// <summary>Of so many claims the features are shown.</summary>
    private const int MostWorked = 3;

    /// <summary>Less than this of a feature adds nothing that shows.</summary>
    private const double Least = 0.00005;

    public static ImmutableArray<RankingWorking> Rank(SegmentedText text, Claim claim, ClaimIndex index) => new ClaimRanker(index).Explain(QueryOf(text, claim), index.ClaimCount);

    public static void Append(StringBuilder output, ImmutableArray<RankingWorking> ranked, Verdict verdict, ClaimIndex index)
    {
        output.Append("\ncandidates by words, ranked as 'factcheck match' does; they propose, and subject, property, dimension and period decide\n");
        if (ranked.IsEmpty)
        {
            output.Append("  none\n");
            return;
        }

        output.Append("  rank     BM25  by words       sum  score\n");
        for (var i = 0; i < Math.Min(MostShown, ranked.Length); i++)
            output.Append(CultureInfo.InvariantCulture, $"  {i + 1,4}  {ranked[i].WordScore,7:0.000}  {ranked[i].WordRank,8}  {ranked[i].Margin,8:0.0000}  {ranked[i].Score:0.000}  {VisibleText.Of(ranked[i].Id)}{StatusOf(ranked[i].Id, index)}\n");
        foreach (var working in Worked(ranked, verdict))
            AppendFeatures(output, working);
    }

    private static ClaimQuery QueryOf(SegmentedText text, Claim claim)
    {
        var at = claim.Sentence.Index;
        return new(Words(at), at > 0 ? [Words(at - 1)] : [], at + 1 < text.Sentences.Length ? [Words(at + 1)] : [], claim.AttributedTo, text.Document.Metadata.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

        string Words(int sentence) => text.Sentences[sentence].Span.Of(text.Text).ToString();
    }

    private static string StatusOf(string id, ClaimIndex index) => index.Find(id).FirstOrDefault() switch
    {
        { Status: ClaimStatus.Proposed } => " (proposed: gives no verdict)",
        { Status: ClaimStatus.Retired } => " (retired: gives no verdict)",
        { SupersededBy: { } newer } => $" (superseded by {VisibleText.Of(newer)}: gives no verdict)",
        _ => "",
    };

    /// <summary>The first, and those that the verdict was compared with.</summary>
    private static IEnumerable<RankingWorking> Worked(ImmutableArray<RankingWorking> ranked, Verdict verdict)
    {
        var compared = verdict.Comparisons.Select(comparison => comparison.Match.Curated.Id).ToHashSet(StringComparer.Ordinal);
        return ranked.Where((working, at) => at == 0 || compared.Contains(working.Id)).Take(MostWorked);
    }

    private static void AppendFeatures(StringBuilder output, RankingWorking working)
    {
        output.Append(CultureInfo.InvariantCulture, $"\nfeatures of {VisibleText.Of(working.Id)}: value × weight = what it adds; those of value nought are left out\n");
        foreach (var reason in working.Reasons.Where(reason => Math.Abs(reason.Value) >= Least))
            output.Append(CultureInfo.InvariantCulture, $"  {reason.Feature,-22} {reason.Value,9:0.0000} × {reason.Weight,9:0.00000} = {reason.Adds,8:0.0000}\n");
        output.Append(CultureInfo.InvariantCulture, $"  {"sum",-22} {working.Margin,32:0.0000}\n  score {working.Score:0.000}: {working.Calibration}\n");
    }
}
