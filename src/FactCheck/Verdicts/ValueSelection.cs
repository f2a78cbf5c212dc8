using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.CuratedClaims;
using FactCheck.Matches.Reservations;
using FactCheck.Mentions;

namespace FactCheck.Verdicts;

/// <summary>The values of a curated claim, parted by whether they speak of the time that an article's claim speaks of.</summary>
/// <param name="Applicable">Values for the claim's period, or for the day of publication where it names none.</param>
/// <param name="Former">Values of times before the one spoken of: a figure that agrees with one of them is outdated.</param>
/// <param name="Doubt">Why it is not known that the periods agree, in words: only where they do may a difference be called a contradiction.</param>
internal sealed record ValueSelection(ImmutableArray<CuratedValue> Applicable, ImmutableArray<CuratedValue> Former, string? Doubt)
{
    private const int DaysOfYear = 366;
    private const string NoDate = "period: neither the sentence nor the article has a date";
    private const string OtherPeriod = "period: the value on record may not be of the time spoken of";
    public const string NotOver = "period: the time of the value on record was not over when the article appeared";

    /// <summary>The newest value on record is of this long before the article, which tells no time, in days: what changes has not become quite another since.</summary>
    private const int ShortlyBefore = 2 * DaysOfYear;

    /// <summary>What was so "after 1999" was so within this time, in days.</summary>
    private const int ShortlyAfter = 2 * DaysOfYear;

    /// <summary>The newest value on record is of the year whose end is spoken of, or the article, which names no time, appeared not long after it.</summary>
    public bool IsCloseInTime { get; private init; }

    /// <summary>Nothing tells the time; all that is known is that something was so at some time.</summary>
    public bool IsWithoutDate => Doubt == NoDate;

    /// <summary>The newest value of before the time that the article states, where that lies in a gap of the record or right behind its end: it may still have held then.</summary>
    public CuratedValue? LastBefore { get; private init; }

    /// <param name="isOfThen">The article tells what was, so that "after 1999" does not reach to now.</param>
    public static ValueSelection For(Claim claim, CuratedClaim curated, DateOnly? published, bool isOfThen)
    {
        if (claim.Mention?.Figure.Value is MentionValue.Temporal || claim.Mention is null)
            return new(curated.Values, [], Doubt: null);
        var stated = StatedBy(claim);
        if ((claim.EndOfPeriod is { } end ? new Period(end, end) : AskedBy(claim, published)) is not { } named)
            return new(NewestFirst(curated), [], Doubt: curated.Values.Length == 1 && IsTimeless(curated) ? null : NoDate);
        var asked = TwelveMonths.Narrowed(claim, curated, named);
        var near = isOfThen ? JustAfter(asked) : asked;
        var applicable = RunningPeriods.Last([.. curated.Values.Where(value => (curated.PeriodOf(value)?.Overlaps(near) ?? true) && !TwelveMonths.IsOther(claim, curated.PeriodOf(value), asked))], curated, published);
        if (applicable.IsEmpty && curated.Values.Any(value => TwelveMonths.IsOther(claim, curated.PeriodOf(value), asked)))
            return new([], [], OtherPeriod);
        var former = curated.Values.Where(value => curated.PeriodOf(value)?.Last is { } last && last < asked.First).ToImmutableArray();
        var areRunning = applicable.All(value => RunningPeriods.IsRunning(curated, value, published));
        if (areRunning && stated is null)
            return new([.. LatestOf(former, curated), .. applicable], former, applicable.IsEmpty ? OtherPeriod : NotOver) { IsCloseInTime = former.Any(value => curated.PeriodOf(value)?.Last is { } last && asked.First is { } now && now.DayNumber - last.DayNumber <= ShortlyBefore) };
        if (areRunning && !applicable.IsEmpty)
            return new(applicable, former, NotOver);
        var isSure = applicable.Any(value => IsSureOf(isOfThen ? asked : Latest(asked, published), curated.PeriodOf(value), AsOf(curated, published), isStated: stated is not null && !IsEndOf(curated.PeriodOf(value), claim, curated), isLevel: curated.PeriodOf(value) is { } stretch && HeldLevels.Are(curated, stretch)) && !IsDue(curated, curated.PeriodOf(value), asked)) || (IsUndated(curated) && stated is null);
        return new(applicable, former, isSure ? null : OtherPeriod) { IsCloseInTime = applicable.Any(value => curated.PeriodOf(value) is { Last: not null } known && known.Contains(asked) && known.Last == asked.Last), LastBefore = applicable.IsEmpty && LatestOf(former, curated) is [var last] && IsGap(last, near, curated) ? last : null };
    }

    /// <summary>"Had 412 branches at the end of 2024" of what is on record of 2024.</summary>
    private static bool IsEndOf(Period? recorded, Claim claim, CuratedClaim curated) =>
        claim.EndOfPeriod is { } end && recorded?.Last == end && PartsOfPeriod.IsOfEnd(curated);

    /// <summary>The value on record whose time is nearest to the one spoken of.</summary>
    public static CuratedValue Nearest(Claim claim, CuratedClaim curated, DateOnly? published) =>
        AskedBy(claim, published) is { } asked ? curated.Values.MinBy(value => DaysBetween(curated.PeriodOf(value) ?? Period.Always, asked))! : curated.Values[0];

    /// <summary>"Had 19 members after 1999" is said of the years that came next.</summary>
    private static Period JustAfter(Period asked) =>
        asked is { First: { } from, Last: null } ? new(from, DateOnly.FromDayNumber(Math.Min(from.DayNumber + ShortlyAfter, DateOnly.MaxValue.DayNumber))) : asked;

    /// <summary>Right behind the last value, or with one on record for later on.</summary>
    private static bool IsGap(CuratedValue last, Period asked, CuratedClaim curated) =>
        curated.PeriodOf(last)?.Last?.DayNumber + 1 == asked.First?.DayNumber || curated.Values.Any(value => curated.PeriodOf(value)?.First > asked.Last);

    private static Period? StatedBy(Claim claim) => claim.Period is { } edtf ? Period.Parse(edtf) : null;

    /// <summary>The time that the article states, else the day of its publication.</summary>
    private static Period? AskedBy(Claim claim, DateOnly? published) => StatedBy(claim) ?? (published is { } day ? new Period(day, day) : null);

    private static int DaysBetween(Period recorded, Period asked)
    {
        if (recorded.Overlaps(asked))
            return 0;
        return recorded.Last < asked.First ? asked.First!.Value.DayNumber - recorded.Last!.Value.DayNumber : recorded.First!.Value.DayNumber - asked.Last!.Value.DayNumber;
    }

    /// <summary>"Since 2009" and "until now" speak of now.</summary>
    private static Period Latest(Period asked, DateOnly? published) =>
        published is { } day && ((asked.Last is null && asked.First <= day) || (asked.First is null && asked.Last == day)) ? new(day, day) : asked;

    /// <summary>The recorded period holds all of the one asked for, and the record could know of it.</summary>
    private static bool IsSureOf(Period asked, Period? recorded, DateOnly? asOf, bool isStated, bool isLevel) =>
        recorded is { } known && known.Contains(asked) && (isLevel || !IsPartOfYear(asked, known, isStated)) && (known.Last is not null || asOf is null || asked.First <= asOf);

    /// <summary>What changes, and was to be looked at again before the time spoken of, may have changed by then.</summary>
    private static bool IsDue(CuratedClaim curated, Period? recorded, Period asked) =>
        recorded is { First: not null, Last: null } && curated.ReviewBy is { } due && Period.Parse(due)?.Last is { } day && asked.First > day;

    /// <summary>"From January to March", "on 3 July": what is on record of a year or a month is not that of some of its months or days.</summary>
    private static bool IsPartOfYear(Period asked, Period known, bool isStated) =>
        asked != known && (isStated || asked.First != asked.Last) && known is { First: { } first, Last: { } last } && last.DayNumber - first.DayNumber <= DaysOfYear;

    /// <summary>The day up to which the record speaks: publication of the article, else the last time that a source was read.</summary>
    private static DateOnly? AsOf(CuratedClaim curated, DateOnly? published) =>
        published ?? curated.Evidence.Select(evidence => evidence.Retrieved is { } day ? Period.Parse(day)?.Last : null).Max();

    private static bool IsUndated(CuratedClaim curated) => curated.Period is null && curated.Values[0].Period is null;

    private static bool IsTimeless(CuratedClaim curated) => IsUndated(curated) || curated.PeriodOf(curated.Values[0]) == Period.Always;

    private static ImmutableArray<CuratedValue> NewestFirst(CuratedClaim curated) =>
        curated.Values.Length == 1 ? curated.Values : [.. curated.Values.OrderByDescending(value => curated.PeriodOf(value) is { } period ? period.Last ?? DateOnly.MaxValue : DateOnly.MinValue)];

    private static ImmutableArray<CuratedValue> LatestOf(ImmutableArray<CuratedValue> former, CuratedClaim curated) =>
        former.MaxBy(value => curated.PeriodOf(value)?.Last) is { } latest ? [latest] : [];
}
