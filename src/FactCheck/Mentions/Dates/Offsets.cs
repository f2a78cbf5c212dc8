namespace FactCheck.Mentions.Dates;

/// <summary>Reads days counted from another: "five days ago", "in three weeks", "two weeks after Christmas", "a week from Friday".</summary>
internal static class Offsets
{
    public static bool TryRead(in Reading r, int at, out CalendarDate date, out int end)
    {
        date = default;
        end = at;
        if (r.Reference is not { } today)
            return false;
        if (TryReadWeekdays(r, at, today, out date, out end))
            return true;
        if (!Amounts.TryRead(r, r.Skip(at, Form.The), out var amount, out var next))
            return TryReadUnit(r, r.Skip(at, Form.The), out date, out end);
        var isWritten = !r.Is(at, Form.The) || r[at + 1].Unit == TimeUnit.None;
        if (isWritten && TryReadWeeksAgo(r, next, amount, today, out date, out end))
            return true;
        if (isWritten && TryReadFromToday(r, at, next, out var sign, out end))
            return TryShift(amount, DayBehind(r, today, ref end), sign, out date);
        return !IsRateOrLength(r, at, next) && TryReadFromDate(r, next, amount, out date, out end);
    }

    /// <summary>"$12 a month from 1 October", "will last six to eight weeks from 1 June": what begins on a day, not a day counted from it.</summary>
    private static bool IsRateOrLength(in Reading r, int at, int next) =>
        r.Is(next, Form.From) && (r.IsDigits(next + 1) || r[next + 1].Month != 0) && (r.Is(at, Form.A) || r.Is(at - 1, Form.To) || r.Is(at - 1, Form.Or) || r.IsDash(at - 1));

    /// <summary>"two Sundays ago", "three Fridays from now".</summary>
    private static bool TryReadWeekdays(in Reading r, int at, DateOnly today, out CalendarDate date, out int end)
    {
        date = default;
        if (!Numerals.TryReadCardinal(r, at, out var count, out end) || r[end].Weekday == 0 || !r.IsPlural(end) || count is < 1 or > 60)
            return false;
        var isAgo = r.Is(end + 1, Form.Ago);
        if (!isAgo && !(r.Is(end + 1, Form.From) && r.Is(end + 2, Form.Now)))
            return false;
        var ahead = (((r[end].Weekday - Resolver.WeekdayOf(today)) + 6) % 7) + 1;
        date = CalendarDate.OfDay(today.AddDays(isAgo ? (ahead % 7) - (7 * count) : ahead + (7 * (count - 1))));
        end = isAgo ? end + 2 : end + 3;
        return true;
    }

    /// <summary>"a week ago Monday": whole weeks before the Monday that was last.</summary>
    private static bool TryReadWeeksAgo(in Reading r, int at, in Amount amount, DateOnly today, out CalendarDate date, out int end)
    {
        date = default;
        end = at + 2;
        if (!r.Is(at, Form.Ago) || amount.Finest != TimeUnit.Week || amount.Days is < 7 or > 700 || r[at + 1].Weekday == 0 || r.IsPlural(at + 1))
            return false;
        var behind = (Resolver.WeekdayOf(today) - r[at + 1].Weekday + 7) % 7;
        date = CalendarDate.OfDay(today.AddDays(-behind - (int)amount.Days));
        return true;
    }

    /// <summary>"the day after Christmas", "the week before Easter".</summary>
    private static bool TryReadUnit(in Reading r, int at, out CalendarDate date, out int end)
    {
        date = default;
        end = at;
        return r[at].Unit is TimeUnit.Day or TimeUnit.Week && !r.IsPlural(at) && r[at + 1].Form is Form.Before or Form.After
            && TryReadFromDate(r, at + 1, Amount.Of(1, r[at].Unit), out date, out end);
    }

    private static bool TryReadFromToday(in Reading r, int at, int next, out int sign, out int end)
    {
        sign = -1;
        end = next + 1;
        if (r.Is(next, Form.Ago) || (r.Is(next, Form.Earlier) && !r.Is(next + 1, Form.Than) && !IsAfterPluperfect(r, at)) || (r.Is(next, Form.Before)
            && !r.IsInside(next + 1)))
            return true;
        sign = 1;
        // "two days later" in a story is counted from the story's day, which is not known here
        if (r[next].Form is Form.Hence || (r.Is(next, Form.Later) && !r.Is(next + 1, Form.Than) && Tenses.LeanAt(r, at, next) == Lean.Future)
            || (r.Word(next) is "out" && !r.IsInside(next + 1)))
            return true;
        if (r.Is(next, Form.From) && (r.Is(next + 1, Form.Now) || (r.Is(next + 1, Form.Right) && r.Is(next + 2, Form.Now))))
        {
            end = r.Is(next + 1, Form.Now) ? next + 2 : next + 3;
            return true;
        }

        end = next;
        var before = r.Is(at - 1, Form.Around) || r.Mark(at - 1) == '~' ? at - 2 : at - 1;
        if (r.Is(before, Form.Around))
            before--;
        return r.Is(before, Form.In) && !r.Is(at, Form.The) && !FollowsFigure(r, before) && IsEndOfPhrase(r, next) && Tenses.LeanAt(r, at, next) != Lean.Past;
    }

    /// <summary>"Six years ago today", "a year ago tomorrow", "ten years ago this week": the day that is counted back from, as far as it is told.</summary>
    private static DateOnly DayBehind(in Reading r, DateOnly today, ref int end)
    {
        if (!r.Is(end - 1, Form.Ago))
            return today;
        if (r[end].Form is Form.Today or Form.Tomorrow or Form.Yesterday)
        {
            end++;
            return today.AddDays(r[end - 1].Form switch { Form.Tomorrow => 1, Form.Yesterday => -1, _ => 0 });
        }

        end += r.Is(end, Form.This) && r[end + 1].Unit is TimeUnit.Week or TimeUnit.Month && !r.IsPlural(end + 1) ? 2 : 0;
        return today;
    }

    /// <summary>"sheds £210bn in five days", "from 0 to 80 per cent in 27 minutes": how long it took.</summary>
    private static bool FollowsFigure(in Reading r, int at)
    {
        for (var i = at - 1; i >= at - 3; i--)
        {
            if (r.IsDigits(i) || r.Mark(i) == '%')
                return true;
            if (!r.IsWord(i))
                return false;
        }

        return false;
    }

    /// <summary>"had been built two years earlier": before the story's day, which is not known here.</summary>
    private static bool IsAfterPluperfect(in Reading r, int at)
    {
        for (var i = at - 1; i >= at - 8; i--)
        {
            if (r.Word(i) is "had")
                return true;
        }

        return false;
    }

    /// <summary>"in three weeks' time" and "in three weeks, …" lie ahead; "in three years of war" lasted. Past tense makes it a duration: "was built in three years".</summary>
    private static bool IsEndOfPhrase(in Reading r, int at) => r[at].Form is not (Form.Of or Form.Long) && !r.IsDash(at);

    /// <summary>"two weeks before May 13", "a month after yesterday", "three weeks from tomorrow".</summary>
    private static bool TryReadFromDate(in Reading r, int at, in Amount amount, out CalendarDate date, out int end)
    {
        date = default;
        end = at;
        var sign = r[at].Form switch { Form.Before => -1, Form.After or Form.From or Form.Following => 1, _ => 0 };
        if (sign == 0)
            return false;
        // "a day after the Feb. 10 vote"
        if (!Anchors.TryRead(r, at + 1, out var anchor, out end) && !(r.Is(at + 1, Form.The) && MonthDates.TryRead(r, at + 2, out anchor, out end)))
            return false;
        anchor = Resolver.Resolve(anchor, r.Reference, Tenses.LeanAt(r, at, end));
        if (anchor.Year is 0 || !anchor.TryGetDays(out var first, out _))
            return false;
        return TryShift(amount, first, sign, out date);
    }

    private static bool TryShift(in Amount amount, DateOnly from, int sign, out CalendarDate date)
    {
        date = default;
        if (amount.From(from, sign) is not { } day)
            return false;
        date = CalendarDate.OfDay(day);
        return true;
    }
}
