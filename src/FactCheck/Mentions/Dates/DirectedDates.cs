namespace FactCheck.Mentions.Dates;

/// <summary>Reads units, weekdays, months and seasons with a pointing word: "last week", "next Friday", "this summer", "the past two years".</summary>
internal static class DirectedDates
{
    public static bool TryRead(in Reading r, int at, out CalendarDate date, out int end)
    {
        date = default;
        end = at;
        if (r.Reference is not { } today)
            return false;
        var start = r.Skip(at, Form.The);
        if (TryReadCounted(r, start, today, out date, out end))
            return true;
        if (!Directions.TryRead(r, start, out var sign, out var form, out var next))
            return false;
        if (r[next].Unit == TimeUnit.Week && !(r.IsPlural(next) && !r.IsPossessive(next))
            && TryReadWeekdayOf(r, next + 1, sign, today, out date, out end))
            return true;
        if (r[next].Weekday != 0)
            return TryReadWeekday(r, next, sign, form, today, out date, out end);
        if (r[next].Month != 0)
            return TryReadMonth(r, next, sign, form, today, out date, out end);
        if (r[next].Season != 0 && r[next + 1].Unit == TimeUnit.None)
            return TryReadSeason(r, next, sign, today, out date, out end);
        return TryReadUnit(r, next, sign, form, today, out date, out end);
    }

    /// <summary>"the last three months", "next 2 weeks", "the 5 coming years".</summary>
    private static bool TryReadCounted(in Reading r, int at, DateOnly today, out CalendarDate date, out int end)
    {
        date = default;
        int sign;
        Amount amount;
        if (Directions.TryRead(r, at, out sign, out _, out var next) && sign != 0)
        {
            if ((r.Is(next, Form.A) && r[next + 1].Form is not (Form.Few or Form.Couple)) || !Amounts.TryRead(r, next, out amount, out end))
                return Set(at, out end);
        }
        else
        {
            if (!Amounts.TryReadCount(r, at, out var count, out var word) || r.Is(at, Form.A)
                || !Directions.TryRead(r, word, out sign, out _, out var unit) || sign == 0)
                return Set(at, out end);
            if ((count > 1 && !r.IsPlural(unit)) || r[unit].Unit is TimeUnit.None or TimeUnit.Season or TimeUnit.Weekday)
                return Set(at, out end);
            amount = Amount.Of(count, r[unit].Unit);
            end = unit + 1;
        }

        if (!amount.IsOfDays || amount.Finest is TimeUnit.Weekend)
            return false;
        if (amount.Finest is TimeUnit.Quarter or TimeUnit.Decade or TimeUnit.Century)
            return TryWhole(amount, today, sign, out date);
        var far = sign > 0 ? amount.From(today, 1) : amount.From(today, -1);
        if (far is not { } limit)
            return false;
        date = sign > 0 ? CalendarDate.OfDays(today.AddDays(1), limit) : CalendarDate.OfDays(limit, today.AddDays(-1));
        return date.First <= date.Last;
    }

    /// <summary>Quarters, decades and centuries are counted as the calendar has them.</summary>
    private static bool TryWhole(in Amount amount, DateOnly today, int sign, out CalendarDate date)
    {
        date = CalendarUnits.Containing(today, amount.Finest);
        if (amount.Months is < 1 or > 6000 || !date.TryGetDays(out var first, out var last))
            return false;
        var months = (int)amount.Months;
        date = sign > 0 && amount.Finest == TimeUnit.Quarter
            ? CalendarDate.OfDays(last.AddDays(1), last.AddDays(1).AddMonths(months).AddDays(-1))
            : sign > 0 ? CalendarDate.OfDays(last.AddDays(1), last.AddDays(1).AddMonths(months).AddDays(-1))
            : CalendarDate.OfDays(first.AddMonths(-months), first.AddDays(-1));
        return true;
    }

    /// <summary>The weekday after "next week": "next week on Tuesday", "last week's Sunday", "previous week - Monday".</summary>
    private static bool TryReadWeekdayOf(in Reading r, int at, int sign, DateOnly today, out CalendarDate date, out int end)
    {
        var next = r.IsDash(at) ? at + 1 : r.Skip(at, Form.On);
        end = r.SkipStop(next + 1);
        date = default;
        if (r[next].Weekday == 0 || r.IsPlural(next))
            return false;
        date = CalendarDate.OfDay(Resolver.MondayOf(today).AddDays((7 * sign) + r[next].Weekday - 1));
        return true;
    }

    private static bool TryReadWeekday(in Reading r, int at, int sign, Form form, DateOnly today, out CalendarDate date, out int end)
    {
        end = r.SkipStop(at + 1);
        date = default;
        if (r.IsPlural(at) && !r.IsPossessive(at))
            return false;
        var weekday = r[at].Weekday;
        // "this Friday (June 15)": the date is more certain
        if (WeekdayDates.TryRead(r, at, out var full, out var last) && full is { Shape: Shape.Day, Weekday: > 0 })
        {
            var resolved = Resolver.Resolve(full, today, Lean.Unknown);
            if (resolved.TryGetDays(out var said, out _) && Math.Abs(said.DayNumber - today.DayNumber) <= 31)
            {
                (date, end) = (resolved, last);
                return true;
            }
        }

        var ofThisWeek = Resolver.MondayOf(today).AddDays(weekday - 1);
        var day = form switch
        {
            Form.Past => ofThisWeek < today ? ofThisWeek : ofThisWeek.AddDays(-7),
            Form.Coming => ofThisWeek > today ? ofThisWeek : ofThisWeek.AddDays(7),
            _ when sign != 0 => ofThisWeek.AddDays(7 * sign),
            _ => ofThisWeek >= today ? ofThisWeek : ofThisWeek.AddDays(7),
        };
        date = CalendarDate.OfDay(day);
        return true;
    }

    private static bool TryReadMonth(in Reading r, int at, int sign, Form form, DateOnly today, out CalendarDate date, out int end)
    {
        end = r.SkipStop(at + 1);
        date = default;
        if ((r[at].IsShort || (r[at].IsAmbiguous && r[at].Month is 3 or 5 && form is Form.This or Form.Current or Form.Same))
            && !r.IsCapitalised(at) || form == Form.That)
            return false;
        if (MonthDates.TryRead(r, at, out var full, out var last) && full.Shape == Shape.Day)
        {
            end = last;
            date = full.Year != 0 ? full : Resolver.Resolve(full, today, sign < 0 ? Lean.Past : sign > 0 ? Lean.Future : Lean.Unknown);
            return true;
        }

        var month = r[at].Month;
        var year = sign switch
        {
            < 0 => month < today.Month ? today.Year : today.Year - 1,
            > 0 => month > today.Month ? today.Year : today.Year + 1,
            _ => today.Year,
        };
        var found = CalendarDate.OfMonth(year, month);
        return found.TryGetDays(out var first, out var lastDay) && Set(CalendarDate.OfDays(first, lastDay), out date);
    }

    private static bool TryReadSeason(in Reading r, int at, int sign, DateOnly today, out CalendarDate date, out int end)
    {
        end = at + 1;
        var season = new CalendarDate { Shape = Shape.Season, Number = r[at].Season };
        date = season with { Year = today.Year };
        if (!date.TryGetDays(out var first, out var last))
            return false;
        if (sign < 0 && last >= today)
            date = season with { Year = first > today.AddMonths(-12) && last.AddYears(-1) >= today ? today.Year - 2 : today.Year - 1 };
        else if (sign > 0 && first <= today)
            date = season with { Year = today.Year + 1 };
        else if (sign == 0 && r[at].Season == 4 && today.Month < 3)
            date = season with { Year = today.Year - 1 };
        return true;
    }

    private static bool TryReadUnit(in Reading r, int at, int sign, Form form, DateOnly today, out CalendarDate date, out int end)
    {
        end = at + 1;
        date = default;
        var unit = r[at].Unit;
        if (unit is TimeUnit.Second && r[at].Ordinal > 0
            || unit is TimeUnit.None or TimeUnit.Second or TimeUnit.Minute or TimeUnit.Hour or TimeUnit.Season or TimeUnit.Night
            || r.IsPlural(at) || (r.IsGlued(end) && r.IsDash(end)))
            return false;
        if (unit == TimeUnit.Day && form is not (Form.This or Form.Next or Form.Following or Form.Previous))
            return false;
        // "up from the previous year": the year before the one that is told of
        if (form == Form.Previous && r.Is(at - 2, Form.The) && unit is TimeUnit.Year or TimeUnit.Quarter or TimeUnit.Month && !Admission.IsWholeBlock(r, at - 2, end))
            return false;
        // "the following day" in a story is counted from the story's day
        if ((form == Form.Following || (form == Form.Next && unit == TimeUnit.Day)) && Tenses.LeanAt(r, at, end) == Lean.Past)
            return false;
        if (form == Form.Past && unit != TimeUnit.Weekend)
            return Amount.Of(1, unit).From(today, -1) is { } limit && Set(CalendarDate.OfDays(limit, today.AddDays(-1)), out date);
        date = CalendarUnits.Shifted(today, unit, sign);
        return date.Shape != Shape.None;
    }

    private static bool Set(int at, out int end)
    {
        end = at;
        return false;
    }

    private static bool Set(CalendarDate value, out CalendarDate date)
    {
        date = value;
        return true;
    }
}
