namespace FactCheck.Mentions.Dates;

/// <summary>Reads numbered parts: "the first week of May", "the third month of 2021", "last Friday in October", "week 31", "the week of May 5", "the 15th day of next month".</summary>
internal static class OrdinalDates
{
    public static bool TryRead(in Reading r, int at, out CalendarDate date, out int end) =>
        TryReadIsoWeek(r, at, out date, out end) || TryReadWeekOf(r, at, out date, out end) || TryReadWeekNumber(r, at, out date, out end)
            || TryReadNth(r, at, out date, out end) || TryReadDayOf(r, at, out date, out end);

    /// <summary>"the week of October 6th", "week of the 18th", "the week starting on February 4".</summary>
    private static bool TryReadWeekOf(in Reading r, int at, out CalendarDate date, out int end)
    {
        date = default;
        var start = r.Skip(at, Form.The);
        end = start;
        if (r[start].Unit is not (TimeUnit.Week or TimeUnit.Weekend) || r.IsPlural(start))
            return false;
        var next = start + 1;
        var isStart = r[next].Form is Form.Starting or Form.Ended or Form.Beginning;
        if (!isStart && !r.Is(next, Form.Of))
            return false;
        var isEnd = r.Is(next, Form.Ended);
        next = r.Skip(r.Skip(next + 1, Form.On), Form.From);
        if (!TryReadDayOf(r, next, out var day, out end) && !Anchors.TryRead(r, next, out day, out end))
            return false;
        day = Resolver.Resolve(day, r.Reference, Tenses.LeanAt(r, at, end));
        if (day.Shape != Shape.Day || day.Year == 0 || !day.TryGetDays(out var first, out _))
            return false;
        if (r[start].Unit == TimeUnit.Weekend)
            first = Resolver.MondayOf(first).AddDays(5);
        else
            first = isEnd ? first.AddDays(-6) : isStart ? first : Resolver.MondayOf(first);
        date = CalendarDate.OfDays(first, first.AddDays(r[start].Unit == TimeUnit.Weekend ? 1 : 6));
        return true;
    }

    /// <summary>"week 31", "week 27 of last year".</summary>
    private static bool TryReadWeekNumber(in Reading r, int at, out CalendarDate date, out int end)
    {
        date = default;
        end = at + 2;
        if (r[at].Unit != TimeUnit.Week || r.IsPlural(at) || r.Value(at + 1) is < 1 or > 53 || Numerals.IsPartOfNumber(r, at + 1))
            return false;
        var year = r.Reference?.Year ?? 0;
        if (PeriodDates.TryReadYear(r, end, out var said, out var last))
            (year, end) = (said, last);
        // "they lost in Week 5": of a season
        else if (r.IsCapitalised(at) && r.IsWord(at - 1))
            return false;
        if (year is < 2 or > 9990 || r[at + 1].Unit != TimeUnit.None || r.IsWord(at + 2) && end == at + 2 && r.IsGlued(at + 2))
            return false;
        var monday = FirstMonday(CalendarDate.OfYear(year)).AddDays(7 * (r.Value(at + 1) - 1));
        date = CalendarDate.OfDays(monday, monday.AddDays(6));
        return true;
    }

    /// <summary>"2016-W52".</summary>
    private static bool TryReadIsoWeek(in Reading r, int at, out CalendarDate date, out int end)
    {
        date = default;
        end = at + 4;
        if (r.Length(at) != 4 || r.Mark(at + 1) != '-' || !r.Is(at + 2, Form.W) || r.Length(at + 3) != 2 || !r.IsGlued(at + 3)
            || r.Value(at) is < 1500 or > 2999 || r.Value(at + 3) is < 1 or > 53)
            return false;
        var monday = FirstMonday(CalendarDate.OfYear(r.Value(at))).AddDays(7 * (r.Value(at + 3) - 1));
        date = CalendarDate.OfDays(monday, monday.AddDays(6));
        return true;
    }

    /// <summary>"first week of", "last Friday in", "second last day of", "first two weeks of".</summary>
    private static bool TryReadNth(in Reading r, int at, out CalendarDate date, out int end)
    {
        date = default;
        var start = r.Skip(at, Form.The);
        if (!TryReadRank(r, start, out var rank, out var next))
        {
            end = at;
            return false;
        }

        var count = 1;
        end = next;
        if (Math.Abs(rank) == 1 && Numerals.TryReadCardinal(r, next, out var many, out var after) && many is >= 2 and <= 100)
            (count, next) = (many, after);
        var unit = r[next].Unit;
        var weekday = r[next].Weekday;
        if ((unit is not (TimeUnit.Day or TimeUnit.Week or TimeUnit.Weekend or TimeUnit.Month or TimeUnit.Year) && weekday == 0)
            || r[next + 1].Form is not (Form.Of or Form.In))
            return false;
        if (!Wholes.TryRead(r, next + 2, out var whole, out end) || !whole.TryGetDays(out var first, out var last) || (unit == TimeUnit.Year
            && whole.Shape is not (Shape.Decade or Shape.Days)))
            return false;
        date = weekday != 0 ? NthWeekday(first, last, weekday, rank) : NthUnit(whole, unit, rank, count);
        return date.Shape != Shape.None && date.TryGetDays(out first, out last) && first <= last;
    }

    /// <summary>1 for "first", -1 for "last", -2 for "second last".</summary>
    private static bool TryReadRank(in Reading r, int at, out int rank, out int end)
    {
        rank = -1;
        end = at + 1;
        if (r.Is(at, Form.Last))
            return true;
        if (!Numerals.TryReadOrdinal(r, at, out rank, out end))
            return false;
        if (r.Is(end, Form.Last) && rank > 1)
            (rank, end) = (-rank, end + 1);
        return rank is >= -31 and <= 53;
    }

    private static CalendarDate NthWeekday(DateOnly first, DateOnly last, int weekday, int rank)
    {
        var day = rank > 0
            ? first.AddDays(((weekday - Resolver.WeekdayOf(first) + 7) % 7) + (7 * (rank - 1)))
            : last.AddDays(-((Resolver.WeekdayOf(last) - weekday + 7) % 7) + (7 * (rank + 1)));
        return day >= first && day <= last ? CalendarDate.OfDay(day) : default;
    }

    private static CalendarDate NthUnit(in CalendarDate whole, TimeUnit unit, int rank, int count)
    {
        whole.TryGetDays(out var first, out var last);
        switch (unit)
        {
            case TimeUnit.Day:
                var day = rank > 0 ? first.AddDays(rank - 1) : last.AddDays(rank + 1);
                return count == 1 ? CalendarDate.OfDay(day) : rank > 0 ? CalendarDate.OfDays(first, first.AddDays(count - 1))
                    : CalendarDate.OfDays(last.AddDays(1 - count), last);
            case TimeUnit.Week:
                var monday = rank > 0 ? FirstMonday(whole).AddDays(7 * (rank - 1)) : LastMonday(whole).AddDays(7 * (rank + 1));
                monday = rank < 0 ? monday.AddDays(-7 * (count - 1)) : monday;
                return CalendarDate.OfDays(monday, monday.AddDays((7 * count) - 1));
            case TimeUnit.Weekend:
                var saturday = NthWeekday(first, last, 6, rank);
                return saturday.TryGetDays(out var start, out _) ? CalendarDate.OfDays(start, start.AddDays(1)) : default;
            default:
                var months = unit == TimeUnit.Year ? 12 : 1;
                var begin = rank > 0 ? first.AddMonths(months * (rank - 1)) : last.AddDays(1).AddMonths(months * (rank * count));
                return CalendarDate.OfDays(begin, begin.AddMonths(months * count).AddDays(-1));
        }
    }

    /// <summary>The Monday of the first week that has most of its days in the stretch, as ISO 8601 counts weeks.</summary>
    private static DateOnly FirstMonday(in CalendarDate whole)
    {
        whole.TryGetDays(out var first, out _);
        return Resolver.MondayOf(first.AddDays(3));
    }

    private static DateOnly LastMonday(in CalendarDate whole)
    {
        whole.TryGetDays(out _, out var last);
        return Resolver.MondayOf(last.AddDays(-3));
    }

    /// <summary>"the 18th", "20th of next month", "the 15th day of the month", "on the first".</summary>
    public static bool TryReadDayOf(in Reading r, int at, out CalendarDate date, out int end)
    {
        date = default;
        var start = r.Skip(at, Form.The);
        if (!Numerals.TryReadOrdinal(r, start, out var day, out end) || day is < 1 or > 31)
            return false;
        var next = r[end].Unit == TimeUnit.Day ? end + 1 : end;
        if (r[next].Form is Form.Of or Form.In && r.Reference is not null && r[r.Skip(next + 1, Form.The)].Form is Form.Last or Form.Next
            or Form.This or Form.Previous or Form.Following or Form.None
            && Wholes.TryRead(r, next + 1, out var whole, out var last) && whole.Shape == Shape.Days
            && whole.Last.DayNumber - whole.First.DayNumber < 31 && whole.First.Day == 1
            && whole.Last.DayNumber - whole.First.DayNumber > 26)
        {
            end = last;
            date = CalendarDate.OfDay(whole.First.Year, whole.First.Month, day);
            return CalendarDate.Exists(whole.First.Year, whole.First.Month, day);
        }

        if (r.Reference is null || start == at || next > end)
            return false;
        date = new() { Shape = Shape.DayOfMonth, Day = day };
        return IsDayOfMonth(r, at, start, end) && !Centuries.GoesOn(r, end, day);
    }

    /// <summary>"on the 18th" names a day; "the 18th floor" and "the first of them" do not.</summary>
    private static bool IsDayOfMonth(in Reading r, int at, int start, int end)
    {
        var isOn = r.Is(at - 1, Form.On) || (r.IsDigits(start) && r[at - 1].Form is Form.Of or Form.From or Form.Until or Form.By
            or Form.Before or Form.After or Form.Since);
        var isFree = !r.IsWord(end) || r[end].Form is Form.At or Form.From or Form.And or Form.To or Form.Or or Form.Around or Form.Between
            || r.Is(end, Form.As);
        return isFree && !r.IsDash(end) && (isOn || (Admission.IsWholeBlock(r, at, end) && r.IsDigits(start)));
    }
}
