using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Matches;
using FactCheck.Reports.Wording;
using FactCheck.Sentences;
using FactCheck.Verdicts;
using FactCheck.Verdicts.CellSentences;

namespace FactCheck.Reports;

/// <summary>The whole working of one verdict, for a person to replay: the claim as it was read, the curated claims weighed, what was refused and why, and the comparisons.</summary>
public static class VerdictExplanation
{
    private const int MostRefused = 10;

    /// <param name="text">The article.</param>
    /// <param name="claims">All claims of the article.</param>
    /// <param name="index">What the verdict was given with.</param>
    public static string Render(SegmentedText text, ImmutableArray<Claim> claims, Verdict verdict, ClaimIndex index)
    {
        var document = text.Document;
        var read = CellJudge.ReadAgain(verdict, document.Metadata.Published) ?? (Text: text, Claims: claims, verdict.Claim);
        var weighed = ClaimMatcher.Weigh(index, read.Text, read.Claims, read.Claim);
        var ranked = RankingExplanation.Rank(read.Text, read.Claim, index);
        var places = ranked.Select((working, rank) => (working.Id, Rank: rank)).DistinctBy(place => place.Id).ToDictionary(place => place.Id, place => place.Rank, StringComparer.Ordinal);
        var output = new StringBuilder();
        AppendClaim(output, document, verdict);
        AppendMatches(output, "curated claims that speak of the same thing; score: 0.45 × subject, 1 for its name in the sentence, + 0.55 × the share of the property's words", [.. weighed.Where(match => match.Refusal is null)], verdict);
        AppendMatches(output, "curated claims about the same subject that were refused", [.. weighed.Where(match => match.Refusal is not null).OrderByDescending(match => match.Score).ThenBy(match => places.GetValueOrDefault(match.Curated.Id, int.MaxValue))], verdict);
        AppendComparisons(output, verdict);
        AppendLine(output, "verdict", $"{VerdictWords.NameOf(verdict.Kind)}: {verdict.Reason}");
        if (verdict.Diagnosis is { } diagnosis)
            AppendLine(output, "diagnosis", $"{diagnosis.Explanation ?? "no likely slip"}{(diagnosis.Correction is { } correction ? $"; write {correction}" : "")}");
        RankingExplanation.Append(output, ranked, verdict, index);
        return output.ToString();
    }

    private static void AppendClaim(StringBuilder text, Document document, Verdict verdict)
    {
        var claim = verdict.Claim;
        text.Append(CultureInfo.InvariantCulture, $"{VisibleText.Of(document.Id)}:{document.PositionOf(verdict.Place)}: {VerdictWords.NameOf(verdict.Kind)}\n\n");
        AppendLine(text, "claim", document.Text[claim.Span.Start..claim.Span.End]);
        if (verdict.ReadAs is { } sentence)
            AppendLine(text, "with headers", sentence);
        AppendLine(text, "read as", verdict.Claimed);
        AppendLine(text, "kind", claim.Kind.ToString().ToLowerInvariant());
        AppendLine(text, "period", PeriodOf(document, verdict) ?? "not stated");
        AppendLine(text, "stance", claim.Stance.ToString().ToLowerInvariant());
        AppendLine(text, "said by", claim.AttributedTo ?? (claim.IsQuoted ? "somebody quoted" : "the article"));
        AppendLine(text, "check-worthy", $"{claim.CheckWorthiness.Score.ToString(CultureInfo.InvariantCulture)}: {string.Join(", ", claim.CheckWorthiness.Reasons)}");
    }

    /// <summary>With the words that give it and their place, where they are the article's own.</summary>
    private static string? PeriodOf(Document document, Verdict verdict) =>
        verdict is { ReadAs: null, Claim: { Period: { } period, PeriodSpan: { } span } } ? $"{period}, by \"{document.Text[span.Start..span.End]}\" at {document.PositionOf(span)}" : verdict.Claim.Period;

    private static void AppendMatches(StringBuilder text, string title, List<Match> matches, Verdict verdict)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n{title}\n");
        foreach (var match in matches.Where(match => match.Refusal is null).Concat(matches.Where(match => match.Refusal is not null).Take(MostRefused)))
            AppendMatch(text, match, verdict);
        var left = matches.Count(match => match.Refusal is not null) - MostRefused;
        if (left > 0)
            text.Append(CultureInfo.InvariantCulture, $"  and {Counts.Of(left)} more\n");
        if (matches.Count == 0)
            text.Append("  none\n");
    }

    /// <summary>What agrees, and the condition that is missing: what keeps the two from being compared, or a difference from being a contradiction.</summary>
    private static void AppendMatch(StringBuilder text, Match match, Verdict verdict)
    {
        var comparison = verdict.Comparisons.FirstOrDefault(comparison => comparison.Match.Curated.Id == match.Curated.Id);
        var doubt = match.Doubt ?? comparison?.Doubt;
        var firmness = match.Refusal is not null ? "" : doubt is not null || match.Denial is not null ? ", not firm enough to contradict" : comparison is null ? ", without a say" : ", firm";
        text.Append(CultureInfo.InvariantCulture, $"  {match.Score:0.000}  {VisibleText.Of(match.Curated.Id)}{firmness}\n");
        foreach (var reason in match.Reasons)
            AppendReason(text, reason == match.Refusal ? "refused: " : "", reason);
        if (match.Denial is { } denial)
            AppendReason(text, "left open: ", denial);
        if (doubt is not null)
            AppendReason(text, "in doubt: ", doubt);
    }

    private static void AppendReason(StringBuilder text, string label, string reason) => text.Append(CultureInfo.InvariantCulture, $"         {label}{VisibleText.Of(reason)}\n");

    private static void AppendComparisons(StringBuilder text, Verdict verdict)
    {
        text.Append("\ncomparisons\n");
        foreach (var comparison in verdict.Comparisons)
            text.Append(CultureInfo.InvariantCulture, $"  {VisibleText.Of(comparison.Match.Curated.Id)}: {VerdictWords.NameOf(comparison.Kind)}: {VisibleText.Of(comparison.Evidence)}{Difference(comparison)}: {VisibleText.Of(comparison.Reason)}\n");
        if (verdict.Comparisons.IsEmpty)
            text.Append("  none\n");
        text.Append('\n');
    }

    private static void AppendLine(StringBuilder text, string name, string value) => text.Append(CultureInfo.InvariantCulture, $"{name + ":",-14}{VisibleText.Of(value)}\n");

    private static string Difference(Comparison comparison) => comparison.Difference is { } difference ? $" ({difference})" : "";
}
