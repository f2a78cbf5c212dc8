using System.Collections.Immutable;
using FactCheck.CuratedClaims;
using FactCheck.Matches.Terms;
using FactCheck.Mentions;
using FactCheck.Mentions.Changes;
using FactCheck.Tables;

namespace FactCheck.Verdicts;

/// <summary>
/// Recognises a change that is told the wrong way round: "fell from 4.7 % to 6.1 %". Both figures are on record of one series, so that an amount is spoken of, and not the price of money, which falls as more is paid.
/// </summary>
internal static class TurnedChanges
{
    private const string To = " to";
    private const string Rate = " per ";

    private static readonly WordTable<ChangeDirection> Verbs = WordTable<ChangeDirection>.Load("Verdicts/level-verbs.tsv", row => Enum.Parse<ChangeDirection>(row[1]));

    /// <param name="text">The plain text of the document.</param>
    public static ImmutableArray<Verdict> Find(ImmutableArray<Verdict> verdicts, string text)
    {
        ImmutableArray<Verdict>.Builder? found = null;
        for (var at = 1; at < verdicts.Length; at++)
        {
            // Between the two figures may stand the year of the first.
            for (var before = at - 1; before >= Math.Max(0, at - 2) && verdicts[before].Claim.Sentence == verdicts[at].Claim.Sentence; before--)
            {
                if (Turned(verdicts[before], verdicts[at], text) is { } turned)
                    (found ??= verdicts.ToBuilder())[at] = turned;
            }
        }

        return found?.ToImmutable() ?? verdicts;
    }

    private static Verdict? Turned(Verdict before, Verdict after, string text)
    {
        if (after is not { Kind: VerdictKind.Supported or VerdictKind.SupportedByRounding, Comparisons: [{ Match: { Doubt: null, Denial: null } match, Value: { Figure: { } recorded, Period: { } period } } deciding, ..] })
            return null;
        if (before.Kind is not (VerdictKind.Supported or VerdictKind.SupportedByRounding or VerdictKind.Unsupported) || VerbOf(before.Claim.Mention, after.Claim.Mention, text) is not { } verb || recorded.Unit is null || IsPrice(recorded) || IsPrice(after.Claim.Mention!.Figure) || (recorded.Kind == MentionKind.Currency && match.Curated.Properties.Any(property => property.Contains("rate", StringComparison.OrdinalIgnoreCase))))
            return null;
        if (match.Curated.Values.FirstOrDefault(value => IsBefore(value, period) && ValueComparer.Compare(before.Claim, value, match.Curated.Tolerance) is { Kind: not AgreementKind.Differs, IsVague: false }) is not { Figure: { } origin, Period: { } earlier })
            return null;
        var reason = $"\"{verb}\" says the contrary of the two figures: {FigureWording.Of(origin)} ({DateWording.Of(earlier)}) became {FigureWording.Of(recorded)} ({DateWording.Of(period)})";
        return after with
        {
            Kind = VerdictKind.Contradicted,
            Comparisons = [deciding with { Kind = VerdictKind.Contradicted, Reason = reason }, .. after.Comparisons.Skip(1)],
            Diagnosis = new($"\"{verb}\" says the contrary of the two figures", Correction: null),
            Reason = reason,
        };
    }

    /// <summary>The verb that puts the two in the wrong order; null where there is none.</summary>
    private static string? VerbOf(Mention? first, Mention? second, string text)
    {
        if (first is not { Hedge: null, Figure.Value: MentionValue.Exact { Value: { IsNegative: false } origin } } || second is not { Hedge: null, Figure.Value: MentionValue.Exact { Value: { IsNegative: false } result } } || origin == result)
            return null;
        var between = text.AsSpan(first.Span.End, Math.Max(0, second.Span.Start - first.Span.End)).TrimEnd();
        if (!between.EndsWith(To, StringComparison.Ordinal) || between.ContainsAny(",;:.") || NearbyWords.Before(text, first.Span.Start) != "from")
            return null;
        var verb = NearbyWords.Before(text, text.AsSpan(0, first.Span.Start).TrimEnd().Length - "from".Length);
        return Verbs.TryFind(verb, out var direction) && (direction == ChangeDirection.Up) != result > origin ? verb : null;
    }

    private static bool IsPrice(Figure figure) => figure.Unit?.Contains(Rate, StringComparison.Ordinal) == true;

    private static bool IsBefore(CuratedValue value, string period) =>
        value.Period is { } own && Period.Parse(own)?.Last is { } last && Period.Parse(period)?.First > last;
}
