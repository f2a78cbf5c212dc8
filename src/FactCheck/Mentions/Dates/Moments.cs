namespace FactCheck.Mentions.Dates;

/// <summary>Reads a date with the time that stands beside it, in either order: "9 a.m. on Friday", "10 May at noon", "tomorrow morning".</summary>
internal static class Moments
{
    public static bool TryRead(in Reading r, int at, bool isListed, out Moment moment, out int end)
    {
        if (r.Memo.Moment.TryRecall(at, isListed, out var isRead, out moment, out end))
            return isRead;
        isRead = TryReadAfresh(r, at, isListed, out moment, out end);
        r.Memo.Moment.Keep(at, isListed, isRead, moment, end);
        return isRead;
    }

    private static bool TryReadAfresh(in Reading r, int at, bool isListed, out Moment moment, out int end) =>
        TryReadTimeFirst(r, at, out moment, out end) || TryReadDateFirst(r, at, isListed, out moment, out end)
            || TryReadTime(r, at, out moment, out end);

    /// <summary>A time and nothing more: "17:55", "in the morning".</summary>
    public static bool TryReadTime(in Reading r, int at, out Moment moment, out int end)
    {
        if ((r[at].Starts & (Starts.Clock | Starts.LonePeriod)) == 0)
        {
            (moment, end) = (default, at);
            return false;
        }

        if (DayPeriods.TryReadAlone(r, at, out moment, out end))
        {
            // "in the morning at 7"
            if (r.Is(end, Form.At) && ClockTimes.TryRead(r, end + 1, true, out var said, out var last))
                (moment, end) = (new(default, said.Within(moment.Part)), last);
            return true;
        }

        if (!ClockTimes.TryRead(r, at, false, out var clock, out end))
            return false;
        moment = new(default, clock);
        return true;
    }

    private static bool TryReadTimeFirst(in Reading r, int at, out Moment moment, out int end)
    {
        (moment, end) = (default, at);
        if ((r[at].Starts & Starts.Clock) == 0 || !ClockTimes.TryRead(r, at, true, out var clock, out var next))
            return false;

        // "9 tomorrow": a bare hour needs a word for the day right behind it
        var isBare = !ClockTimes.TryRead(r, at, false, out _, out _);
        var dateAt = SkipToDate(r, next, out var isJoined);
        end = next;
        if (isBare && !(r[next].Form is Form.Today or Form.Tomorrow or Form.Yesterday or Form.This or Form.Tonight or Form.Last or Form.Next
            || (isJoined && r[dateAt].Weekday != 0)))
            return false;
        // "in building 4 this afternoon"
        if (isBare && r.IsOtherWord(at - 1) && r.IsDigits(at))
            return false;
        // "voted 3 to 1 on Tuesday", "will be 21 on Friday"
        if (isBare && isJoined && ((r.Is(at - 1, Form.To) && r.IsDigits(at - 2)) || r.Is(at - 1, Form.Be) || r.Word(at - 1) is "turns" or "turned"))
            return false;
        if (isBare && r.IsDigits(at) && r[next].Form is Form.Last or Form.This or Form.Next && r[next + 1].Part == DayPart.None
            && r[next + 1].Weekday == 0)
            return false;
        if (!TryReadDay(r, dateAt, out var day, out var last))
            return false;
        moment = new(day.Date, day.Part == DayPart.None ? clock : clock.Within(day.Part));
        end = last;
        return true;
    }

    private static bool TryReadDateFirst(in Reading r, int at, bool isListed, out Moment moment, out int end)
    {
        moment = default;
        if (!TryReadDay(r, at, out var day, out end))
        {
            if (!DateAtoms.TryRead(r, at, isListed, out var date, out end))
                return false;
            day = new(date);
        }

        moment = day;
        if (!IsOneDay(day.Date))
            return true;
        var timeAt = SkipToTime(r, end, out var isAt);
        isAt |= r[timeAt].Number is >= 1 and <= 12 && r[timeAt + 1].Number >= 10 && timeAt == end;
        if (ClockTimes.TryRead(r, timeAt, isAt, out var clock, out var last) && IsTimeOfDay(r, end, timeAt, last))
        {
            moment = moment with { Clock = clock.Within(day.Part), Part = DayPart.None };
            end = last;
            if (day.Date is { Shape: Shape.Day, Year: 0 } && Years.TryReadFigures(r, end, out var year, out last)
                && CalendarDate.Exists(year, day.Date.Month, day.Date.Day))
                (moment, end) = (moment with { Date = day.Date with { Year = year } }, last);
            if (!clock.HasHalf && DayPeriods.TryReadPart(r, end, out var part, out _, out last))
                (moment, end) = (moment with { Clock = clock.Within(part) }, last);
        }

        return true;
    }

    /// <summary>A day with its part: "tomorrow morning", "late Friday night", "the evening of 5 May" is read by <see cref="DayPeriods"/>.</summary>
    public static bool TryReadDay(in Reading r, int at, out Moment moment, out int end)
    {
        if ((r.StartsAt(at) & (Starts.Atom | Starts.DayPeriod)) == 0)
        {
            (moment, end) = (default, at);
            return false;
        }

        if (r.Memo.Day.TryRecall(at, false, out var isRead, out moment, out end))
            return isRead;
        isRead = TryReadDayAfresh(r, at, out moment, out end);
        r.Memo.Day.Keep(at, false, isRead, moment, end);
        return isRead;
    }

    private static bool TryReadDayAfresh(in Reading r, int at, out Moment moment, out int end)
    {
        moment = default;
        if ((r.StartsAt(at) & Starts.DayPeriod) != 0 && DayPeriods.TryRead(r, at, out moment, out end))
            return true;
        var isTonight = r.Is(at, Form.Tonight);
        if (!DateAtoms.TryRead(r, at, false, out var date, out end) || !IsOneDay(date))
            return false;
        moment = new(date, null, isTonight ? DayPart.Night : DayPart.None);
        if (!isTonight && DayPeriods.TryReadPart(r, end, out var part, out var half, out var last))
        {
            (moment, end) = (new(date, null, part, half), last);
            // "Wednesday evening next week"
            if (date.Shape == Shape.Weekday && WeekdayDates.TryReadWeekAfter(r, last, date.Weekday, out var day, out last))
                (moment, end) = (new(day, null, part, half), last);
        }

        return true;
    }

    public static bool IsOneDay(in CalendarDate date) => date.Shape is Shape.Day or Shape.Weekday or Shape.DayOfMonth;

    /// <summary>Between a time and its date: "on", "of", a comma, a point in the middle.</summary>
    private static int SkipToDate(in Reading r, int at, out bool isJoined)
    {
        var next = r.Mark(at) is ',' or '\u2219' or '\u00B7' ? at + 1 : at;
        isJoined = r[next].Form is Form.On or Form.Of;
        return isJoined ? next + 1 : next;
    }

    /// <summary>Between a date and its time: "at", "by", "around", a comma, "T", "@".</summary>
    private static int SkipToTime(in Reading r, int at, out bool isAt)
    {
        var next = r.Mark(at) is ',' or '@' or '\u2219' or ':' ? at + 1 : at;
        isAt = next > at && r.Mark(at) == '@';
        if (r.Is(next, Form.T) && r.IsGlued(next) && r.IsGlued(next + 1))
            next++;
        if (r[next].Form is Form.At or Form.Around or Form.By or Form.For || r.Mark(next) == '@')
        {
            isAt = r[next].Form is Form.At or Form.Around || r.Mark(next) == '@';
            next++;
        }

        return r.Is(next, Form.Around) ? next + 1 : next;
    }

    /// <summary>"10 May 1961-70" and "5 May 12.5" hold no time.</summary>
    private static bool IsTimeOfDay(in Reading r, int dateEnd, int timeAt, int end) =>
        !(r.Mark(dateEnd) == ':' && !r.IsGlued(timeAt)) && !(timeAt == dateEnd && r.IsGlued(timeAt)) && !(r.IsGlued(end)
            && r.IsDigits(end + 1) && r.Mark(end) is '/' or '.');
}
