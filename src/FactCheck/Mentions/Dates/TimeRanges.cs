namespace FactCheck.Mentions.Dates;

/// <summary>Reads stretches of a day: "9:30–11:00", "5 to 6pm", "between 2 and 4:30pm tomorrow", "Friday from 10 to 4".</summary>
internal static class TimeRanges
{
    public static bool TryRead(in Reading r, int at, out Stretch stretch)
    {
        stretch = default;
        return ((r[at].Starts & Starts.Clock) != 0 && TryReadTimesFirst(r, at, out stretch)) || TryReadDayFirst(r, at, out stretch);
    }

    private static bool TryReadTimesFirst(in Reading r, int at, out Stretch stretch)
    {
        stretch = default;
        if (!TryReadTimes(r, at, true, out var first, out var last, out var isSure, out var end))
            return false;
        // "voted 3 to 1 on Tuesday"
        if (!isSure && r.Is(at + 1, Form.To) && last.Hour % 12 is 1 or 2 && r.IsOtherWord(at - 1))
            return false;
        var next = r.Mark(end) == ',' ? end + 1 : end;
        next = r[next].Form is Form.On or Form.Of or Form.In ? next + 1 : next;
        if ((isSure || next > end || r[next].Form is Form.Tomorrow or Form.Today or Form.Yesterday or Form.Next or Form.Last or Form.This
            or Form.Tonight) && Moments.TryReadDay(r, next, out var day, out var dayEnd) && !IsFirstOfDays(r, next, dayEnd))
        {
            (first, last) = day.Part != DayPart.None ? Pair(first.Within(day.Part), last.Within(day.Part)) : (first, last);
            stretch = new(new(day.Date, first), new(day.Date, last), dayEnd);
            return true;
        }

        // "between 2:00 tomorrow and 4:00" is no pair of times; a lone "9 to 5" is none either
        stretch = new(new(default, first), new Moment(default, last), end);
        return isSure;
    }

    /// <summary>"9am to 5pm, Monday to Friday": the times are of all those days.</summary>
    private static bool IsFirstOfDays(in Reading r, int at, int end) => Ranges.TryReadJoint(r, at, end, out var next) && r[next].Weekday != 0;

    private static bool TryReadDayFirst(in Reading r, int at, out Stretch stretch)
    {
        stretch = default;
        if (!Moments.TryReadDay(r, at, out var day, out var end) || end == at)
            return false;
        var next = r.Mark(end) is ',' or ':' ? end + 1 : end;
        next = r.Skip(r.Skip(next, Form.From), Form.In);
        next = r.Skip(r.Skip(next, Form.Between), Form.At);
        if ((r.IsGlued(next) && r.Mark(end) != ':')
            || !TryReadTimes(r, next, true, out var first, out var last, out var isSure, out var timesEnd))
            return false;
        if (!isSure && next == end && r.IsWord(timesEnd))
            return false;
        if (day.Part == DayPart.None && DayPeriods.TryReadPart(r, timesEnd, out var part, out _, out var partEnd))
            (day, timesEnd) = (day with { Part = part }, partEnd);
        (first, last) = day.Part != DayPart.None ? Pair(first.Within(day.Part), last.Within(day.Part)) : (first, last);
        stretch = new(new(day.Date, first), new(day.Date, last), timesEnd);
        return true;
    }

    /// <param name="isSure">At least one of the two is written as a time and nothing else.</param>
    private static bool TryReadTimes(in Reading r, int at, bool isBare, out ClockTime first, out ClockTime last, out bool isSure, out int end)
    {
        last = default;
        isSure = false;
        // "15 to noon" is a quarter to twelve
        if (r.IsDigits(at) && r.Is(at + 1, Form.To) && r[at + 2].Clock >= 0 && (r.Value(at) > 12 || r.Value(at) % 5 == 0))
        {
            (first, end) = (default, at);
            return false;
        }

        if (!TryReadStart(r, at, out first, out var isFirstSure, out end) || !Ranges.TryReadJoint(r, at, end, out var next)
            || !(ClockTimes.TryRead(r, r.Skip(next, Form.Around), isBare, out last, out var lastEnd)
                || TryReadFour(r, next, r.Length(at) == 4, out last, out lastEnd)))
            return false;
        isSure = (ClockTimes.TryRead(r, next, false, out _, out _) || isFirstSure) && !(r.IsGlued(next) && r.Mark(at + 1) == '-'
            && first.HasHalf && !isFirstSure);
        if (!isSure && r.Length(at) == 4 && r.Length(next) == 4 && r.Is(at - 1, Form.Between) && r.Word(at)[0] is '0' or '1')
            isSure = true;
        // "from three thirty to four thirty"
        if (first.Minute > 0 && last.Minute > 0 && r[at - 1].Form is Form.From or Form.Between)
            isSure = true;
        end = lastEnd;
        (first, last) = Pair(first, last);
        return true;
    }

    /// <summary>The end of "between 0730-0930".</summary>
    private static bool TryReadFour(in Reading r, int at, bool isFour, out ClockTime clock, out int end)
    {
        end = at + 1;
        clock = new(r.Value(at) / 100, r.Value(at) % 100, -1, true, null);
        return isFour && r.IsDigits(at) && r.Length(at) == 4 && clock is { Hour: < 24, Minute: < 60 };
    }

    private static bool TryReadStart(in Reading r, int at, out ClockTime clock, out bool isSure, out int end)
    {
        isSure = ClockTimes.TryReadPlain(r, at, out clock, out end);
        if (isSure)
            return true;
        end = at + 1;
        clock = default;
        if (r.IsGlued(at) && r.Mark(at - 1) is not '(')
            return false;
        // "From 2014 to 2016" are years, whatever else they could be.
        if (r.Length(at) == 4 && r.IsDigits(at) && r.Value(at) / 100 < 24 && r.Value(at) % 100 < 60 && !(r.Value(at) is >= 1900 and < 2100))
        {
            clock = new(r.Value(at) / 100, r.Value(at) % 100, -1, r.Value(at) >= 1300, null);
            return r.Is(at - 1, Form.Between) || r.Is(at - 1, Form.From);
        }

        if (r.Mark(at + 1) == '.' && r.IsGlued(at + 1) && r.IsGlued(at + 2) && r.Length(at + 2) == 2 && r.Value(at + 2) is >= 0 and < 60
            && r.Value(at) is >= 1 and <= 12)
        {
            (clock, end) = (new(r.Value(at), r.Value(at + 2), -1, false, null), at + 3);
            return r.Is(at - 1, Form.Between) || r.Is(at - 1, Form.From);
        }

        if (r[at].Number is >= 1 and <= 12 && SpokenTimes.TryReadWords(r, at, true, out clock, out end))
            return true;
        var hour = r.IsDigits(at) ? r.Value(at) : r[at].Number;
        end = at + 1;
        clock = new(hour, -1, -1, hour is 0 or > 12, null);
        return hour is >= 0 and <= 24 && r.Length(at) <= 6 && !r.IsGlued(at) && !(r.IsDigits(at) && r.Length(at) > 2);
    }

    /// <summary>Gives the two times one half of the day: "5 to 6pm" is 17 to 18, "10 to 1pm" 10 to 13, "8pm – 11" 20 to 23.</summary>
    private static (ClockTime First, ClockTime Last) Pair(ClockTime first, ClockTime last)
    {
        if (last.HasHalf && !first.HasHalf)
        {
            var same = last.Hour >= 12 ? first.Afternoon() : first.Morning();
            first = Minutes(same) < Minutes(last) ? same : first.Morning();
        }
        else if (!last.HasHalf && Minutes(last) <= Minutes(first) && last.Hour < 12)
            last = last.Afternoon();
        return (first, last.HasHalf || !first.HasHalf ? last : last with { HasHalf = true });
    }

    private static int Minutes(ClockTime clock) => (clock.Hour * 60) + Math.Max(0, clock.Minute);
}
