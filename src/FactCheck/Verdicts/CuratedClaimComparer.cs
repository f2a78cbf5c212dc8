using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.CuratedClaims;
using FactCheck.Matches;
using FactCheck.Matches.Measures;
using FactCheck.Matches.Reservations;
using FactCheck.Matches.Slips;
using FactCheck.Mentions;
using Fractions;

namespace FactCheck.Verdicts;

/// <summary>Compares a claim with everything that one curated claim has on record.</summary>
internal static class CuratedClaimComparer
{
    /// <summary>"5 per cent" of a rate of 5.25.</summary>
    private const string Unrounded = "value: what was set at a time is hardly rounded";

    /// <summary>Smaller counts change by what looks like a slip.</summary>
    private static readonly Fraction SmallestTelling = 100;

    /// <summary>A fifth.</summary>
    private static readonly Fraction LeastChange = 5;

    /// <param name="words">The words of a quotation, of the sentence of a fact; of no use for a figure.</param>
    /// <returns>The comparison that decides first; empty when nothing on record can be compared with the claim.</returns>
    public static ImmutableArray<Comparison> Compare(Claim claim, string words, Match match, DateOnly? published)
    {
        if (claim.Kind == ClaimKind.Quotation)
            return QuotationComparer.Compare(words, match) is { } quotation ? [quotation] : [];
        if (claim.Mention is null)
            return (RatingComparer.Compare(match) ?? TextComparer.Compare(claim, words, match, published)) is { } found ? [found] : [];
        var curated = match.Curated;
        var selection = ValueSelection.For(claim, curated, published, match.IsOfThen);
        if (match.IsOfBefore)
            return OfBefore(claim, match, selection);
        var agreement = BestAgreement(claim, selection.Applicable, curated.Tolerance) ?? BestAgreement(claim, curated.AlsoAccepted, curated.Tolerance is Tolerance.Exact exact ? exact : new Tolerance.Absolute(Fraction.Zero));
        if (agreement is { } reserved && match.Reservation is { } reservation)
            return [Of(match, reserved, VerdictKind.Unsupported) with { Doubt = reservation }];
        if (agreement is { } soFar && RunningPeriods.IsChance(curated, soFar.Value, claim.Mention.Hedge, soFar.Agreement, published))
            return [Of(match, soFar, VerdictKind.Unsupported) with { Doubt = ValueSelection.NotOver }];
        if (agreement is { Agreement.Kind: AgreementKind.AgreesByRounding } rounded && selection.Applicable.Contains(rounded.Value) && match.Curated.PeriodOf(rounded.Value) is { } stretch && HeldLevels.Are(curated, stretch))
            return [Of(match, rounded, VerdictKind.Unsupported) with { Doubt = Unrounded }];
        if (agreement is { } agreed)
            return [Of(match, agreed, match.Denial is not null || (agreed.Agreement.IsVague && match.Doubt is not null) ? VerdictKind.Unsupported : agreed.Agreement.Kind == AgreementKind.Agrees ? VerdictKind.Supported : VerdictKind.SupportedByRounding)];
        if (match.Denial is not null)
            return NotDecided(claim, match, selection);
        if (!selection.Applicable.IsEmpty && BestAgreement(claim, curated.DisputedBy, curated.Tolerance) is { } disputed)
            return [Disputed(match, disputed, selection.Applicable[0]), .. Contradiction(claim, match, selection)];
        if (match.Doubt is null && BestAgreement(claim, selection.Former, curated.Tolerance) is { } former && (selection.Applicable.IsEmpty ? !MayStillHold(claim, selection, curated) : (claim.Period is null && !IsNear(claim, selection, curated))))
            return [OutdatedBy(match, former, selection)];
        return Contradiction(claim, match, selection);
    }

    /// <summary>What is on record of a match in words, where all of it is of other times than the claim; null where some of it is of its time.</summary>
    public static string? OfOtherTimes(Claim claim, Match match, DateOnly? published) =>
        claim.Mention is not null && match.Denial is null && match.Curated.Values is [{ Figure: not null }, ..] && ValueSelection.For(claim, match.Curated, published, match.IsOfThen).Applicable.IsEmpty ? EvidenceInWords(match.Curated, ValueSelection.Nearest(claim, match.Curated, published)) : null;

    /// <summary>"Down from 412": right where a value on record that another one has followed is the same; whatever else it may be is of a time nobody names.</summary>
    private static ImmutableArray<Comparison> OfBefore(Claim claim, Match match, ValueSelection selection)
    {
        var curated = match.Curated;
        var newest = curated.Values.Max(value => curated.PeriodOf(value)?.First);
        if (match is { Reservation: null, Denial: null } && BestAgreement(claim, [.. curated.Values.Where(value => curated.PeriodOf(value)?.First < newest)], curated.Tolerance) is { } before)
            return [Of(match, before, before.Agreement.Kind == AgreementKind.Agrees ? VerdictKind.Supported : VerdictKind.SupportedByRounding)];
        return NotDecided(claim, match, selection);
    }

    /// <summary>The value for the claim's time, and after it the other ways to state it: the reader sees that none of them agrees.</summary>
    private static ImmutableArray<Comparison> Contradiction(Claim claim, Match match, ValueSelection selection)
    {
        foreach (var value in selection.Applicable)
        {
            if (ValueComparer.Compare(claim, value, match.Curated.Tolerance) is not { } agreement)
                continue;
            var doubt = match.Doubt ?? (IsSlip(claim, value, match.Curated, selection) ? null : selection.Doubt) ?? agreement.Doubt;
            var kind = doubt is null ? VerdictKind.Contradicted : VerdictKind.Unsupported;
            var also = match.Curated.AlsoAccepted.Select(other => (Value: other, Agreement: ValueComparer.Compare(claim, other, match.Curated.Tolerance)));
            return
            [
                Of(match, new(value, agreement), kind) with { Doubt = doubt },
                .. also.Where(other => other.Agreement is not null).Select(other => Of(match, new(other.Value, other.Agreement!), kind) with { Doubt = doubt }),
            ];
        }

        return [];
    }

    /// <summary>"54 in January 2017", where 54 is on record up to 2016 and 55 from February 2017 on.</summary>
    private static bool MayStillHold(Claim claim, ValueSelection selection, CuratedClaim curated) =>
        selection.LastBefore is { } last && ValueComparer.Compare(claim, last, curated.Tolerance) is { Kind: not AgreementKind.Differs };

    /// <summary>"Some 30" may mean the 32 of now as well as the 31 of then.</summary>
    private static bool IsNear(Claim claim, ValueSelection selection, CuratedClaim curated) =>
        selection.Applicable.Any(value => ValueComparer.Compare(claim, value, curated.Tolerance) is { Kind: AgreementKind.Differs, Doubt: not null });

    /// <summary>Whatever time is spoken of, the figure is one on record with a slip.</summary>
    private static bool IsSlip(Claim claim, CuratedValue value, CuratedClaim curated, ValueSelection selection) =>
        (selection.IsWithoutDate || (selection.IsCloseInTime && IsFarOff(claim, value))) && curated.AlsoAccepted.Insert(0, value).Any(other => IsSlip(claim, other, curated));

    /// <summary>"From 412 to 421" is a year's growth as much as a slip.</summary>
    private static bool IsFarOff(Claim claim, CuratedValue value) =>
        claim.Mention is { Figure: var figure } && value.Figure is { } evidence && FigureDifference.Middle(figure) is { } mine && FigureDifference.Middle(evidence) is { } theirs && (mine - theirs).Abs() * LeastChange >= theirs.Abs();

    /// <summary>Without a date another figure may be that of another time; digits that only changed places, a thousandfold, or the number with another unit, hardly are.</summary>
    private static bool IsSlip(Claim claim, CuratedValue value, CuratedClaim curated)
    {
        if (curated.Values.Length != 1 || claim.Mention is not { } mention || AmountsOfTime.AsNumber(mention.Figure) is not { Value: MentionValue.Exact { Value: var claimed } } figure || value.Figure is not { Value: MentionValue.Exact { Value: var recorded } } evidence
            || !(FigureSlips.IsSameKind(figure.Kind, evidence.Kind) || (IsMeasure(figure) && IsMeasure(evidence))))
            return false;
        if (mention.Hedge is null && IsReversed(claimed, recorded))
            return true;
        return claimed.Abs() >= SmallestTelling && recorded.Abs() >= SmallestTelling
            && (FigureComparer.IsSlip(figure, evidence) || (mention.Hedge is null && (FigureSlips.IsOtherUnit(figure, evidence) || ((figure.Unit is null || figure.Unit == evidence.Unit) && DigitSlips.FindTransposition(claimed, recorded, null) is not null))));
    }

    /// <summary>"72 amendments" for 27: two digits, and more of them than there are now, so that they are hardly those of another time.</summary>
    private static bool IsReversed(Fraction claimed, Fraction recorded) =>
        claimed > recorded && DigitSlips.AreReversed(claimed, recorded);

    /// <summary>An amount of time is one in an article, and a quantity of years on record.</summary>
    private static bool IsMeasure(Figure figure) => figure.Kind is MentionKind.Duration or MentionKind.Quantity;

    private static ImmutableArray<Comparison> NotDecided(Claim claim, Match match, ValueSelection selection) =>
        [.. Contradiction(claim, match, selection).Select(comparison => comparison with { Kind = VerdictKind.Unsupported })];

    private static ValueAgreement? BestAgreement(Claim claim, ImmutableArray<CuratedValue> values, Tolerance tolerance)
    {
        ValueAgreement? best = null;
        foreach (var value in values)
        {
            if (ValueComparer.Compare(claim, value, tolerance) is { Kind: not AgreementKind.Differs } agreement && (best is null || agreement.Kind < best.Value.Agreement.Kind))
                best = new(value, agreement);
        }

        return best;
    }

    private static Comparison Of(Match match, ValueAgreement found, VerdictKind kind) =>
        new(match, found.Value, kind, EvidenceInWords(match.Curated, found.Value), found.Agreement.Difference, found.Agreement.Reason) { IsFarOff = found.Agreement.IsFarOff };

    /// <summary>With what holds at the time spoken of, where that is on record: "since February 2017: 55 members".</summary>
    private static Comparison OutdatedBy(Match match, ValueAgreement found, ValueSelection selection)
    {
        var comparison = Of(match, found, VerdictKind.Outdated);
        if (selection.Doubt is not null || selection.Applicable is not [{ Figure: { } figure, Period: { } period }, ..])
            return comparison;
        return comparison with { Reason = $"{comparison.Reason}; {DateWording.Of(period)}: {FigureWording.Of(figure)}" };
    }

    private static Comparison Disputed(Match match, ValueAgreement found, CuratedValue main)
    {
        var note = found.Value.Note is null ? "" : $" ({found.Value.Note})";
        return Of(match, found, VerdictKind.Conflicting) with { Reason = $"one source says so{note}; on record is {EvidenceInWords(match.Curated, main)}" };
    }

    private static string EvidenceInWords(CuratedClaim curated, CuratedValue value)
    {
        var figure = value.Figure is not { } onRecord ? value.AsWritten : value.Hedge is { } hedge ? $"{hedge} {FigureWording.Of(onRecord)}" : FigureWording.Of(onRecord);
        var period = value.Period ?? (curated.Values.Length == 1 && value.Figure is { Value: not MentionValue.Temporal } ? curated.Period : null);
        var when = period is null or "always" ? value.Note : DateWording.Of(period);
        return when is null ? figure : $"{figure} ({when})";
    }

    private readonly record struct ValueAgreement(CuratedValue Value, Agreement Agreement);
}
