using System.Collections.Immutable;
using FactCheck.CuratedClaims;
using FactCheck.Matches.Readings;
using FactCheck.Tables;

namespace FactCheck.Matches.Reservations;

/// <summary>Tells that a figure is what somebody foresees, planned at first or has to keep to, and not what came: "guidance is", "expects 110,000 visitors", "was to be bought for", "was first put at", "has to be at least".</summary>
internal static class ForeseenFigures
{
    private const string Foreseen = "foreseen";
    private const string Behind = "at first";

    private static readonly Lazy<ImmutableArray<(string Phrase, string Kind)>> Phrases = new(() => [.. DataTable.Load("Matches/Reservations/foreseen-phrases.tsv").Rows.Select(row => (row[0], row[1]))]);

    /// <summary>Words before them that make them a comparison: "as expected", "more than planned".</summary>
    private static readonly ImmutableArray<string> Comparing = ["as", "than"];

    /// <returns>The reason, in words, or null.</returns>
    public static string? Of(CuratedClaim curated, FigureClause clause, string text)
    {
        var own = clause.Own.Span;
        var before = Words(text, own.Start, clause.Figure.Start);
        var behind = Words(text, clause.Figure.End, own.End);
        foreach (var (phrase, kind) in Phrases.Value)
        {
            if ((IsIn(before, phrase) || (phrase == Behind && IsIn(behind, phrase))) && !(kind == Foreseen && IsRule(curated)) && !Says(curated, phrase))
                return $"period: \"{phrase}\" tells of what was foreseen, planned or asked for";
        }

        return null;
    }

    /// <summary>Whether what is on record is itself what somebody foresees: "has pledged to cut its emissions by 2030".</summary>
    public static bool AreOnRecord(CuratedClaim curated) => Phrases.Value.Any(row => Says(curated, row.Phrase));

    /// <summary>In lower case, between spaces.</summary>
    private static string Words(string text, int start, int end) => end <= start ? "" : $" {text[start..end].ToLowerInvariant().Replace('\n', ' ').Trim()} ";

    private static bool IsIn(string words, string phrase)
    {
        var at = words.IndexOf($" {phrase} ", StringComparison.Ordinal);
        if (at < 0)
            return false;
        var earlier = words.AsSpan(0, at);
        return !Comparing.Contains(earlier[(earlier.LastIndexOf(' ') + 1)..].ToString());
    }

    /// <summary>What holds from some time on, or always, may be a rule or a limit itself: "the goal is to limit it to".</summary>
    private static bool IsRule(CuratedClaim curated) => curated.Values.Any(value => curated.PeriodOf(value) is not { Last: not null });

    private static bool Says(CuratedClaim curated, string phrase) =>
        curated.Statement.Contains(phrase, StringComparison.OrdinalIgnoreCase) || curated.Properties.Any(property => property.Contains(phrase, StringComparison.OrdinalIgnoreCase));
}
