using FactCheck.Claims;
using FactCheck.CuratedClaims;
using FactCheck.Matches.Measures;
using FactCheck.Mentions;
using Fractions;

namespace FactCheck.Verdicts;

/// <summary>Compares what a claim states with one value on record, by the kind of the value.</summary>
internal static class ValueComparer
{
    private static readonly Fraction FarFromBound = 2;

    /// <summary>A tenth.</summary>
    private static readonly Fraction ReachOfFraction = 10;

    private const string OpenStart = "../";

    /// <summary>Length of <c>1989-11-09</c>.</summary>
    private const int DayLength = 10;

    public static Agreement? Compare(Claim claim, CuratedValue value, Tolerance tolerance)
    {
        if (claim.Mention is not { } mention || value.Figure is not { } evidence)
            return null;
        var figure = evidence.Value is MentionValue.Temporal ? mention.Figure : AmountsOfTime.AsNumber(mention.Figure);
        if (figure.Value is MentionValue.Temporal { Edtf: var edtf })
            return evidence.Value is MentionValue.Temporal { Edtf: var recorded } ? CompareDates(claim, mention, edtf, recorded, tolerance) : null;
        var agreement = BoundOf(value, evidence) is { } bound ? CompareWithBound(figure, mention.Hedge, bound, tolerance) : FigureComparer.Compare(figure, mention.Hedge, evidence, tolerance);
        return agreement is { Kind: AgreementKind.Differs, Doubt: null } && IsRoughShare(claim, figure, evidence) ? agreement with { Doubt = "value: a fraction in words is rough" } : agreement;
    }

    /// <summary>"Two-thirds" of 70.9 %.</summary>
    private static bool IsRoughShare(Claim claim, Figure figure, Figure evidence) =>
        claim.WorkedOutFrom is { } words && !words.AsSpan().ContainsAnyInRange('0', '9') && FigureDifference.Middle(figure) is { } mine && FigureDifference.Middle(evidence) is { } theirs && (mine - theirs).Abs() * ReachOfFraction <= mine.Abs();

    /// <summary>A year that only the day of publication gives is told, but does not decide.</summary>
    private static Agreement? CompareDates(Claim claim, Mention mention, string edtf, string recorded, Tolerance tolerance)
    {
        var (claimed, words) = mention.Figure.IsYearUnsaid
            ? (string.Concat(DateWording.UnknownYear, edtf.AsSpan(DateWording.UnknownYear.Length)), char.IsAsciiDigit(edtf[0]) ? DateWording.WithYearOfPublication(DateWording.WithoutYear(edtf), edtf) : null)
            : (edtf, null);
        if (DateBoundComparer.Compare(claimed, claim.Side, recorded) is { } bounded)
            return bounded;
        // "Until 1961" dates the end of what lasted, whatever came before.
        var date = claim.Side == DateSide.Until && claimed.StartsWith(OpenStart, StringComparison.Ordinal) ? claimed[OpenStart.Length..] : WithoutHours(claimed);
        return DateComparer.Compare(date, recorded, tolerance, words) is { } agreement ? WithHedge(WithLeeway(WithHours(agreement, claimed, date, recorded), date, mention.Figure.DaysOfAgo, recorded), date, mention.Hedge, recorded) : null;
    }

    /// <summary>"On the night of 14 April" of what happened early on the 15th.</summary>
    private static Agreement WithHours(Agreement agreement, string claimed, string day, string recorded) =>
        agreement.Kind == AgreementKind.Differs && day.Length < claimed.Length && Period.Parse(day)?.First is { } first && Period.Parse(recorded)?.First is { } other && Math.Abs(first.DayNumber - other.DayNumber) <= 1
            ? agreement with { Doubt = "value: a night belongs to two days" } : agreement;

    /// <summary>"On the night of 9 May" is that day.</summary>
    private static string WithoutHours(string claimed)
    {
        var slash = claimed.IndexOf('/', StringComparison.Ordinal);
        return slash > DayLength && claimed[DayLength] == 'T' && claimed.AsSpan(slash + 1).StartsWith(claimed.AsSpan(0, DayLength)) ? claimed[..DayLength] : claimed;
    }

    /// <summary>"Five years ago" is true for half a year before and after, and not surely wrong for a whole one.</summary>
    private static Agreement WithLeeway(Agreement agreement, string claimed, int days, string recorded)
    {
        if (days == 0 || agreement.Kind != AgreementKind.Differs || Period.Parse(claimed) is not { First: { } first, Last: { } last } || Period.Parse(recorded) is not { First: { } start, Last: { } end })
            return agreement;
        var gap = Math.Max(start.DayNumber - last.DayNumber, first.DayNumber - end.DayNumber);
        if (gap * 2 <= days)
            return new(AgreementKind.AgreesByRounding, null, $"{DateWording.Of(recorded)} was about then");
        return gap <= days ? agreement with { Doubt = "value: so long ago is no exact day" } : agreement;
    }

    /// <summary>"By 31 December 2015" is true of all days before it, and wrong of those after it.</summary>
    private static Agreement WithHedge(Agreement agreement, string claimed, string? hedge, string recorded)
    {
        if (hedge is null || agreement is not { Kind: AgreementKind.Differs })
            return agreement;
        var isBefore = hedge == Mention.Deadline && Period.Parse(recorded)?.Last is { } happened && happened <= Period.Parse(claimed)?.Last;
        if (isBefore)
            return new(AgreementKind.Agrees, null, $"{DateWording.Of(recorded)} lies before it") { IsVague = true };
        return hedge == Mention.Deadline && agreement is { IsFarOff: false, Doubt: null } ? agreement
            : agreement with { Doubt = agreement.Doubt ?? $"value: \"{hedge}\" leaves room for another date" };
    }

    /// <summary>"over 3,000" on record tells where the value starts, not what it is; null where it has no such hedge.</summary>
    private static Figure? BoundOf(CuratedValue value, Figure evidence) => (evidence.Value, Hedges.MeaningOf(value.Hedge)) switch
    {
        (MentionValue.Exact { Value: var low }, HedgeMeaning.MoreThan or HedgeMeaning.AtLeast) => evidence with { Value = new MentionValue.Range(low, null) },
        (MentionValue.Exact { Value: var high }, HedgeMeaning.LessThan or HedgeMeaning.AtMost) => evidence with { Value = new MentionValue.Range(null, high) },
        _ => null,
    };

    /// <summary>A bound is exact, and it says nothing of a figure far from it: "over 3,000" does not support 900,000.</summary>
    private static Agreement? CompareWithBound(Figure figure, string? hedge, Figure bound, Tolerance tolerance)
    {
        var agreement = FigureComparer.Compare(figure, hedge, bound, tolerance is Tolerance.Rounding ? new Tolerance.Exact() : tolerance);
        var isFar = FigureDifference.Middle(figure) is { } mine && FigureDifference.Middle(bound) is { } end && (mine.Abs() > end.Abs() * FarFromBound || end.Abs() > mine.Abs() * FarFromBound);
        return agreement is { Kind: not AgreementKind.Differs } && isFar
            ? new(AgreementKind.Differs, agreement.Difference, $"{FigureWording.Of(bound)} is all that is on record", IsFarOff: true)
            : agreement;
    }
}
