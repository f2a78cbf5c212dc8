namespace FactCheck.Mentions.Dates;

/// <summary>Reads stretches that are named by their last day or month: "the March quarter", "the nine months ended Sept. 30", "the third quarter ended June 30", "the three months to March", "the year to January 2017".</summary>
internal static class EndedPeriods
{
    public static bool TryRead(in Reading r, int at, out CalendarDate date, out int end)
    {
        if (TryReadMonthQuarter(r, at, out date, out end))
            return true;
        var start = r.Skip(SkipRank(r, r.Skip(at, Form.The)), Form.Fiscal);
        if (!TryReadLength(r, at, start, out var months, out var days, out end) || !TryReadJoint(r, end, out var isTo, out var next))
            return false;
        next = SkipEndOf(r, next);
        next = r.Skip(r.Skip(next, isTo ? Form.On : r.Is(next, Form.In) ? Form.In : Form.On), Form.The);
        if (!MonthDates.TryRead(r, next, out var last, out end) && (isTo || !WeekdayDates.TryRead(r, next, out last, out end)))
            return false;
        if (isTo && !(last.Shape == Shape.Month || last.Month != 0))
            return false;
        return TryEndWith(r, at, end, last, months, days, out date);
    }

    /// <summary>"the March quarter", "the December 2016 quarter": the three months that end with it.</summary>
    private static bool TryReadMonthQuarter(in Reading r, int at, out CalendarDate date, out int end)
    {
        date = default;
        var start = r.Skip(at, Form.The);
        end = start;
        return r[start].Month != 0 && MonthDates.TryRead(r, start, out var last, out end) && last.Shape == Shape.Month && r[end].Unit == TimeUnit.Quarter && !r.IsPlural(end)
            && TryEndWith(r, at, ++end, last, 3, 0, out date);
    }

    private static bool TryEndWith(in Reading r, int at, int end, CalendarDate last, int months, int days, out CalendarDate date)
    {
        date = default;
        last = Resolver.Resolve(last, r.Reference, Tenses.LeanAt(r, at, end));
        if (!last.HasYear || !last.TryGetDays(out _, out var lastDay) || lastDay.Year < 200)
            return false;
        var first = months > 0 ? AfterMonths(lastDay, months) : lastDay.AddDays(1 - days);
        date = CalendarDate.OfDays(first, lastDay);
        return true;
    }

    /// <summary>Past the "third" of "third quarter": its last day says which quarter of the calendar it is.</summary>
    private static int SkipRank(in Reading r, int at) =>
        Numerals.TryReadOrdinal(r, at, out var rank, out var next) && rank is >= 1 and <= 4 && r[r.Skip(next, Form.Fiscal)].Unit == TimeUnit.Quarter ? next : at;

    /// <summary>"nine months", "12 weeks", "year", "quarter": in whole months, or in days.</summary>
    private static bool TryReadLength(in Reading r, int at, int start, out int months, out int days, out int end)
    {
        (months, days) = (0, 0);
        end = start + 1;
        Amount amount;
        if (r[start].Unit is TimeUnit.Year or TimeUnit.Quarter or TimeUnit.Month or TimeUnit.Week && !r.IsPlural(start) && start > at)
            amount = Amount.Of(1, r[start].Unit);
        else if (!Amounts.TryRead(r, start, out amount, out end) || r.Is(start, Form.A))
            return false;
        if (amount.Finest is not (TimeUnit.Week or TimeUnit.Month or TimeUnit.Quarter or TimeUnit.Year)
            || amount.Months != Math.Truncate(amount.Months) || amount.Days != Math.Truncate(amount.Days) || amount.Months > 1200 || amount.Days > 700)
            return false;
        (months, days) = ((int)amount.Months, (int)amount.Days);
        return months > 0 ^ days > 0;
    }

    private static bool TryReadJoint(in Reading r, int at, out bool isTo, out int next)
    {
        next = at + 1;
        isTo = r[at].Form is Form.To or Form.Through;
        if (isTo && r.IsWord(at) && r[r.Skip(SkipEndOf(r, next), Form.The)].Month == 0 && !r.IsDigits(next))
            return false;
        if (r.Is(at, Form.Up) && r.Is(next, Form.To))
            return false;
        return isTo || r.Is(at, Form.Ended);
    }

    /// <summary>"to the end of March", "to end-March".</summary>
    private static int SkipEndOf(in Reading r, int at)
    {
        var end = r.Skip(at, Form.The);
        if (!r.Is(end, Form.End))
            return at;
        return r.Is(end + 1, Form.Of) ? end + 2 : r.IsDash(end + 1) ? end + 2 : end + 1;
    }

    /// <summary>Months end with the month where the last day does.</summary>
    private static DateOnly AfterMonths(DateOnly last, int months)
    {
        var isEndOfMonth = last.AddDays(1).Day == 1;
        return isEndOfMonth ? last.AddDays(1).AddMonths(-months) : last.AddMonths(-months).AddDays(1);
    }
}
