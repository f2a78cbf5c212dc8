using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.CuratedClaims;
using FactCheck.Mentions;

namespace FactCheck.Verdicts;

/// <summary>The values of a curated claim, parted by whether they speak of the time that an article's claim speaks of.</summary>
/// <param name="Applicable">Values for the claim's period, or for the day of publication where it names none.</param>
/// <param name="IsFirm">The period is known to agree: only then may a difference be called a contradiction.</param>
internal sealed record ValueSelection(ImmutableArray<CuratedValue> Applicable, ImmutableArray<CuratedValue> Others, bool IsFirm)
{
    public static ValueSelection For(Claim claim, CuratedClaim curated, DateOnly? published)
    {
        if (claim.Mention?.Figure.Value is MentionValue.Temporal || claim.Mention is null)
            return new(curated.Values, [], IsFirm: true);
        var stated = claim.Period is { } edtf ? Period.Parse(edtf) : null;
        var asked = stated ?? (published is { } day ? new Period(day, day) : null);
        if (asked is null)
            return curated.Values.Length == 1 ? new(curated.Values, [], IsUndated(curated) || IsOpen(curated)) : new([], curated.Values, IsFirm: false);
        var applicable = curated.Values.Where(value => PeriodOf(value, curated)?.Overlaps(asked) ?? true).ToImmutableArray();
        var others = curated.Values.RemoveRange(applicable);
        if (applicable.IsEmpty && stated is null)
            return new(LatestBefore(asked, curated), others, IsFirm: false);
        return new(applicable, others, IsFirm: applicable.Any(value => PeriodOf(value, curated) is not null) || curated.Period is null && stated is null);
    }

    private static Period? PeriodOf(CuratedValue value, CuratedClaim curated) => (value.Period ?? curated.Period) is { } edtf ? Period.Parse(edtf) : null;

    private static bool IsUndated(CuratedClaim curated) => curated.Period is null && curated.Values[0].Period is null;

    private static bool IsOpen(CuratedClaim curated) => PeriodOf(curated.Values[0], curated) is { Last: null };

    private static ImmutableArray<CuratedValue> LatestBefore(Period asked, CuratedClaim curated)
    {
        var latest = curated.Values
            .Where(value => PeriodOf(value, curated)?.Last is { } last && last < asked.First)
            .OrderByDescending(value => PeriodOf(value, curated)!.Last)
            .FirstOrDefault();
        return latest is null ? [] : [latest];
    }
}
