using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.CuratedClaims;
using FactCheck.Matches;
using FactCheck.Matches.Measures;
using FactCheck.Mentions;
using FactCheck.Sentences;
using Fractions;

namespace FactCheck.Verdicts;

/// <summary>Weighs what the curated claims matched to a claim say of it, and gives the verdict with its working.</summary>
public sealed class Judge
{
    /// <summary>Matches this much weaker than the best one have no say.</summary>
    private const double ScoreReach = 0.2;
    private const int MaximumRelated = 2;

    /// <summary>In tokens.</summary>
    private const int LongestCorrection = 12;
    private const int UnsaidYear = 4;
    private const string Respectively = "respectively";
    private const string StatedToo = "value: the sentence states the one on record too";
    private const string Unknown = "nothing on record speaks of it";
    private readonly SegmentedText text;
    private readonly ClaimIndex index;
    private readonly ILookup<int, Claim> bySentence;

    private Judge(SegmentedText text, ImmutableArray<Claim> claims, ClaimIndex index)
    {
        this.text = text;
        this.index = index;
        bySentence = claims.Where(claim => claim.Mention is not null).ToLookup(claim => claim.Sentence.Index);
    }

    /// <param name="index">Where the matches were found; what else it holds may tell what went wrong in a claim.</param>
    public static ImmutableArray<Verdict> Give(SegmentedText text, MatchedClaims matched, ClaimIndex index)
    {
        var judge = new Judge(text, matched.Claims, index);
        var verdicts = TurnedChanges.Find(SwappedPairs.Find([.. matched.Claims.Zip(matched.Matches, judge.Give)], verdict => judge.NumberText(verdict.Claim)), text.Text);
        return [.. verdicts.Select(judge.WithRecordsToSee)];
    }

    /// <summary>What an undecided claim is shown with.</summary>
    internal static string NotSure(Comparison comparison) => $"on record is {comparison.Evidence}, but not surely of the same thing or time";

    private Verdict Give(Claim claim, MatchSet found)
    {
        var claimed = ClaimedInWords(claim);
        var comparisons = Compare(claim, found.Matches, found.Refused);
        var deciding = Deciding(comparisons);
        var related = found.Matches.Where(match => comparisons.All(comparison => comparison.Match != match)).Concat(found.Related).Take(MaximumRelated).ToImmutableArray();
        if (deciding is null)
            return new(claim, Undecided(claim), claimed, [.. comparisons], comparisons.Count == 0 ? null : OfQuotation(claim, comparisons[0]), WhyUndecided(claim, comparisons, found.Matches), related);
        ImmutableArray<Comparison> ordered = [deciding, .. comparisons.Where(comparison => comparison != deciding && (comparison.Kind != VerdictKind.Unsupported || comparison.Match == deciding.Match))];
        var kind = Combine(ordered);
        var diagnosis = kind == VerdictKind.Contradicted ? OfQuotation(claim, deciding) ?? Diagnostician.Diagnose(claim, NumberText(claim), deciding, index.OthersOfProperty(deciding.Match.Curated)) : null;
        return new(claim, kind, claimed, ordered, diagnosis, kind == VerdictKind.Conflicting ? Disagreement(ordered) : deciding.Reason, related);
    }

    private Verdict WithRecordsToSee(Verdict verdict)
    {
        if (verdict is not { Kind: VerdictKind.Unsupported, Comparisons.IsEmpty: false, Claim.Mention: not null })
            return verdict;
        var shown = RecordsToSee.Of(verdict.Comparisons, comparison => HasRecordElsewhere(verdict.Claim, comparison), comparison => SlipOf(verdict.Claim, comparison) is not null);
        return verdict with
        {
            Comparisons = shown,
            Reason = shown.IsEmpty ? Unknown : NotSure(shown[0]),
            LikelySlip = shown.IsEmpty ? null : SlipOf(verdict.Claim, shown[0]),
            Related = [.. verdict.Comparisons.Select(comparison => comparison.Match).Where(match => shown.All(comparison => comparison.Match != match)).Concat(verdict.Related).Distinct().Take(MaximumRelated)],
        };
    }

    /// <summary>Where even the figure on record would confirm nothing, one like it is hardly a slip of it.</summary>
    private string? SlipOf(Claim claim, Comparison comparison) =>
        claim.Mention is { } mention && comparison is { Difference: not null, Value.Figure: { } recorded, Match: { Reservation: null, IsSlip: true } or { Reservation: null, IsSaidByFigure: true } } ? SlipWording.Of(mention, recorded, NumberText(claim)) : null;

    /// <summary>Which two are in conflict, where it is not one claim that names a source that disagrees.</summary>
    private static string Disagreement(ImmutableArray<Comparison> ordered) =>
        ordered[0].Kind != VerdictKind.Conflicting && ordered.FirstOrDefault(comparison => comparison.Kind == VerdictKind.Contradicted) is { } other
            ? $"the database disagrees with itself: {ordered[0].Match.Curated.Id} has {ordered[0].Evidence}, and {other.Match.Curated.Id} has {other.Evidence}"
            : ordered[0].Reason;

    private List<Comparison> Compare(Claim claim, ImmutableArray<Match> matches, ImmutableArray<Match> refused)
    {
        var comparisons = new List<Comparison>();
        var published = text.Document.Metadata.Published;
        var words = WordsOf(claim);
        foreach (var match in matches)
        {
            if (match.Score >= matches[0].Score - ScoreReach)
                comparisons.AddRange(CuratedClaimComparer.Compare(claim, words, match, published).Select(comparison => StatesRecordToo(claim, comparison) || IsComparedWithRecord(claim, comparison) ? comparison with { Kind = VerdictKind.Unsupported, Doubt = StatedToo } : comparison));
        }

        return [.. comparisons.Select(comparison => comparison is { Kind: VerdictKind.Contradicted, Match.IsSaidByFigure: false } && Sibling(claim, comparison.Match.Curated, refused) is { } sibling
            ? comparison with { Kind = VerdictKind.Unsupported, Doubt = $"value: {sibling} has this very figure on record" }
            : comparison)];
    }

    /// <summary>"NATO was founded in 1949 and has 32 members": whatever ruled it out, a claim about the same subject has just this figure.</summary>
    private static string? Sibling(Claim claim, CuratedClaim contradicting, ImmutableArray<Match> refused)
    {
        if (claim.Mention is not { Figure.Value: not MentionValue.Temporal })
            return null;
        foreach (var match in refused)
        {
            if (match.Curated.Subjects.Intersect(contradicting.Subjects).Any() && match.Curated.Values.Any(value => ValueComparer.Compare(claim, value, match.Curated.Tolerance) is { Kind: not AgreementKind.Differs, IsVague: false }))
                return match.Curated.Id;
        }

        return null;
    }

    /// <summary>"By 51.9 percent to 48.1", "270 of the 538 votes": another figure of the sentence is the one on record, and this one is of something else. In lists each has its own.</summary>
    private bool StatesRecordToo(Claim claim, Comparison comparison) =>
        comparison.Kind == VerdictKind.Contradicted && claim.Mention is { Figure.Value: not MentionValue.Temporal } && HasRecordElsewhere(claim, comparison);

    /// <summary>"At 417 in 2023, it was below 455 in 2022": the bound is itself on record, and another value of the series is said beside it.</summary>
    private bool IsComparedWithRecord(Claim claim, Comparison comparison) =>
        comparison is { Kind: VerdictKind.Contradicted, Value.Figure.Value: MentionValue.Exact { Value: var recorded }, Match.Curated: { Values.Length: > 1 } curated } && claim.Mention is { Hedge: not null, Figure.Value: MentionValue.Exact { Value: var bound } } && bound == recorded
        && bySentence[claim.Sentence.Index].Any(other => other != claim && curated.Values.Any(value => ValueComparer.Compare(other, value, curated.Tolerance) is { Kind: not AgreementKind.Differs, IsVague: false }));

    private bool HasRecordElsewhere(Claim claim, Comparison comparison) =>
        comparison.Value is { Figure: { } recorded } value && claim.Mention is { } own && !claim.Sentence.Span.Of(text.Text).Contains(Respectively, StringComparison.OrdinalIgnoreCase)
        && bySentence[claim.Sentence.Index].Concat(Corrections(claim)).Any(other => !other.Mention!.Span.Overlaps(own.Span) && !IsOfOtherPeriod(claim, other, value) && UnitAgreement.Of(other.Mention.Figure, recorded) is not null
            && ValueComparer.Compare(other, value, comparison.Match.Curated.Tolerance) is { Kind: not AgreementKind.Differs, IsVague: false });

    /// <summary>"6.1 million in 2019 and 4.7 million in 2015": what is on record of one time is said of another. Where the years stand on different sides of their figures, it is not sure whose they are.</summary>
    private static bool IsOfOtherPeriod(Claim claim, Claim other, CuratedValue value) =>
        claim is { PeriodSpan: { } mine, Mention.Span: var own } && other is { PeriodSpan: { } theirs, Mention.Span: var next, Period: { } stated } && !mine.Overlaps(theirs)
        && mine.Start > own.Start == theirs.Start > next.Start && value.Period is { } recorded && Period.Parse(recorded) is { } ofRecord && Period.Parse(stated) is { } asked && !ofRecord.Overlaps(asked);

    /// <summary>"He wrote that NATO has 35 members. It has 32.": the short sentence behind says it right.</summary>
    private IEnumerable<Claim> Corrections(Claim claim) =>
        claim.Sentence.Index + 1 < text.Sentences.Length && text.Sentences[claim.Sentence.Index + 1] is var next && next.Block == claim.Sentence.Block && next.TokenCount <= LongestCorrection
            ? bySentence[next.Index] : [];

    /// <summary>
    /// The comparison that gives the verdict. A figure that one of the curated claims confirms is never contradicted by a claim that fits less well:
    /// the confirmation is more likely to be about the same thing than a coincidence of digits.
    /// </summary>
    private static Comparison? Deciding(List<Comparison> comparisons) =>
        comparisons.Find(comparison => comparison.Kind == VerdictKind.Supported)
        ?? comparisons.Find(comparison => comparison.Kind == VerdictKind.SupportedByRounding)
        ?? comparisons.Find(comparison => comparison.Kind == VerdictKind.Conflicting)
        ?? comparisons.Find(comparison => comparison.Kind is VerdictKind.Contradicted or VerdictKind.Outdated);

    /// <summary>Supported by one claim and firmly contradicted by one that fits at least as well: the evidence disagrees with itself.</summary>
    private static VerdictKind Combine(ImmutableArray<Comparison> ordered)
    {
        var deciding = ordered[0];
        if (deciding.Kind is not (VerdictKind.Supported or VerdictKind.SupportedByRounding))
            return deciding.Kind;
        var isDisputed = ordered.Any(comparison => comparison.Kind == VerdictKind.Contradicted && comparison.Match.Score >= deciding.Match.Score);
        return isDisputed ? VerdictKind.Conflicting : deciding.Kind;
    }

    private string WordsOf(Claim claim)
    {
        var span = claim.Kind == ClaimKind.Quotation ? claim.Span : claim.Sentence.Span;
        return claim.Mention is null ? text.Text[span.Start..span.End] : "";
    }

    private Diagnosis? OfQuotation(Claim claim, Comparison comparison) =>
        claim.Kind == ClaimKind.Quotation ? QuotationComparer.Diagnose(WordsOf(claim), comparison.Match) : null;

    private static VerdictKind Undecided(Claim claim) =>
        claim.CheckWorthiness.Score < CheckWorthinessScorer.Checkable ? VerdictKind.NotCheckable : VerdictKind.Unsupported;

    private string WhyUndecided(Claim claim, List<Comparison> comparisons, ImmutableArray<Match> matches)
    {
        if (claim.CheckWorthiness.Score < CheckWorthinessScorer.Checkable)
            return string.Join(", ", claim.CheckWorthiness.Reasons);
        if (comparisons.Count == 0)
            return matches.Select(match => CuratedClaimComparer.OfOtherTimes(claim, match, text.Document.Metadata.Published)).FirstOrDefault(evidence => evidence is not null) is { } other ? $"on record is only {other}, which is of another time" : Unknown;
        return claim.Kind == ClaimKind.Quotation ? $"near to words on record, {comparisons[0].Reason}" : NotSure(comparisons[0]);
    }

    private string ClaimedInWords(Claim claim)
    {
        if (claim.Mention is not { } mention)
            return text.Text[claim.Span.Start..claim.Span.End];
        if (claim.WorkedOutFrom is { } words)
            return $"{words}: {FigureWording.Of(Rounded(mention.Figure))}";
        if (mention is { Figure.IsYearUnsaid: true, Figure.Value: MentionValue.Temporal { Edtf: { Length: >= UnsaidYear } edtf } } && char.IsAsciiDigit(edtf[0]))
            return DateWording.WithYearOfPublication(text.Text[mention.Span.Start..mention.Span.End], edtf);
        if (mention.Figure is { Kind: MentionKind.Number, Value: MentionValue.Exact { Value: var part } } && part > 0 && part < 1 && !NumberText(claim).AsSpan().ContainsAnyInRange('0', '9'))
            return text.Text[mention.Span.Start..mention.Span.End];
        var figure = FigureWording.Of(mention.Figure);
        return mention.Hedge is { } hedge && mention.Figure.Value is MentionValue.Exact ? $"{hedge} {figure}" : figure;
    }

    /// <summary>A share worked out from counts has any number of decimals: one is enough to read.</summary>
    private static Figure Rounded(Figure share) =>
        share.Value is MentionValue.Exact { Value: var value } ? share with { Value = new MentionValue.Exact(Fraction.Round(value, 1)) } : share;

    private string NumberText(Claim claim) => claim.Mention is { } mention ? text.Text[mention.NumberSpan.Start..mention.NumberSpan.End] : "";
}
