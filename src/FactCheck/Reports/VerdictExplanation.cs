using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using FactCheck.Documents;
using FactCheck.Matches;
using FactCheck.Reports.Wording;
using FactCheck.Verdicts;

namespace FactCheck.Reports;

/// <summary>The whole working of one verdict, for a person to replay: the claim as it was read, the curated claims weighed, what was refused and why, and the comparisons.</summary>
public static class VerdictExplanation
{
    private const int MostRefused = 10;

    /// <param name="weighed">Every curated claim that was weighed, best first.</param>
    public static string Render(Document document, Verdict verdict, ImmutableArray<Match> weighed)
    {
        var claim = verdict.Claim;
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{VisibleText.Of(document.Id)}:{document.PositionOf(claim.Span)}: {VerdictWords.NameOf(verdict.Kind)}\n\n");
        Line("claim", document.Text[claim.Span.Start..claim.Span.End]);
        Line("read as", verdict.Claimed);
        Line("kind", claim.Kind.ToString().ToLowerInvariant());
        Line("period", claim.Period ?? "not stated");
        Line("stance", claim.Stance.ToString().ToLowerInvariant());
        Line("said by", claim.AttributedTo ?? (claim.IsQuoted ? "somebody quoted" : "the article"));
        Line("check-worthy", $"{claim.CheckWorthiness.Score.ToString(CultureInfo.InvariantCulture)}: {string.Join(", ", claim.CheckWorthiness.Reasons)}");
        Section("curated claims that speak of the same thing", weighed.Where(match => match.Refusal is null));
        Section("curated claims about the same subject that were refused", weighed.Where(match => match.Refusal is not null).Take(MostRefused));
        text.Append("\ncomparisons\n");
        foreach (var comparison in verdict.Comparisons)
            text.Append(CultureInfo.InvariantCulture, $"  {VisibleText.Of(comparison.Match.Curated.Id)}: {VerdictWords.NameOf(comparison.Kind)}: {VisibleText.Of(comparison.Evidence)}{Difference(comparison)}: {VisibleText.Of(comparison.Reason)}\n");
        if (verdict.Comparisons.IsEmpty)
            text.Append("  none\n");
        text.Append('\n');
        Line("verdict", $"{VerdictWords.NameOf(verdict.Kind)}: {verdict.Reason}");
        if (verdict.Diagnosis is { } diagnosis)
            Line("diagnosis", $"{diagnosis.Explanation ?? "no likely slip"}{(diagnosis.Correction is { } correction ? $"; write {correction}" : "")}");
        return text.ToString();

        void Line(string name, string value) => text.Append(CultureInfo.InvariantCulture, $"{name + ":",-14}{VisibleText.Of(value)}\n");

        void Section(string title, IEnumerable<Match> matches)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{title}\n");
            var isEmpty = true;
            foreach (var match in matches)
            {
                isEmpty = false;
                var firmness = match.Refusal is not null ? "" : match.IsFirm ? ", firm" : ", not firm enough to contradict";
                text.Append(CultureInfo.InvariantCulture, $"  {match.Score:0.000}  {VisibleText.Of(match.Curated.Id)}{firmness}\n");
                foreach (var reason in match.Reasons)
                    text.Append(CultureInfo.InvariantCulture, $"         {(reason == match.Refusal ? "refused: " : "")}{VisibleText.Of(reason)}\n");
            }

            if (isEmpty)
                text.Append("  none\n");
        }
    }

    private static string Difference(Comparison comparison) => comparison.Difference is { } difference ? $" ({difference})" : "";
}
