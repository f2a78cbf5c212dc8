namespace FactCheck.Mentions.Dates;

/// <summary>Reads times of day: "17:55", "5.30 p.m.", "noon", "half past three", "nine o'clock", "15h30".</summary>
internal static class ClockTimes
{
    /// <param name="isBare">Let in a lone hour: "8" in "tomorrow at 8".</param>
    public static bool TryRead(in Reading r, int at, bool isBare, out ClockTime clock, out int end)
    {
        if (r.IsGlued(at) && !IsFreeStart(r, at))
        {
            (clock, end) = (default, at);
            return false;
        }

        if (!(TryReadNamed(r, at, out clock, out end) || SpokenTimes.TryReadPast(r, at, out clock, out end)
            || TryReadFigures(r, at, out clock, out end)
            || SpokenTimes.TryReadWords(r, at, isBare, out clock, out end) || (isBare && TryReadHour(r, at, out clock, out end))))
            return false;
        if (r.Is(end, Form.Ish))
            end++;
        if (!clock.HasHalf && Meridiems.TryReadPhrase(r, end, out var part, out var last))
            (clock, end) = (clock.Within(part), last);
        if (Zones.Read(r, end, r.Is(at - 1, Form.T), out last) is { } offset)
            (clock, end) = (clock with { OffsetMinutes = offset }, last);
        if (Zones.Read(r, end, false, out last) is not null && r.Mark(end) == '(')
            end = last;
        if (r.Word(end) is "local" && r.Word(end + 1) is "time")
            end += 2;
        return true;
    }

    /// <summary>A time that says so itself, without counting minutes from an hour: the start of "5:30 to 6".</summary>
    public static bool TryReadPlain(in Reading r, int at, out ClockTime clock, out int end)
    {
        clock = default;
        end = at;
        return !(r.IsGlued(at) && !IsFreeStart(r, at)) && (TryReadNamed(r, at, out clock, out end)
            || TryReadFigures(r, at, out clock, out end));
    }

    private static bool IsFreeStart(in Reading r, int at) =>
        !r.IsWord(at - 1) && !r.IsDigits(at - 1) && !(r.Mark(at - 1) is ':' or '.' or ',' && r.IsDigits(at - 2) && r.IsGlued(at - 1)
            && r.Length(at - 2) != 4) && r.Mark(at - 1) is not ('$' or '#' or '/' or '%' or '=' or '&')
        || (r[at - 1].Form is Form.T && r.IsGlued(at - 1));

    /// <summary>"noon", "12 noon", "midnight", "mid night".</summary>
    private static bool TryReadNamed(in Reading r, int at, out ClockTime clock, out int end)
    {
        var name = r.Value(at) == 12 || r[at].Number == 12 ? at + 1 : at;
        end = name + 1;
        if (name == at && r.Is(at, Form.Mid) && r[at + 1].Part == DayPart.Night)
        {
            (clock, end) = (new(0, 0, -1, true, null), at + 2);
            return true;
        }

        clock = new(r[name].Clock, 0, -1, true, null);
        return r[name].Clock >= 0;
    }

    /// <summary>A time that begins with one to four digits.</summary>
    private static bool TryReadFigures(in Reading r, int at, out ClockTime clock, out int end)
    {
        (clock, end) = (default, at + 1);
        if (!r.IsDigits(at) || r.Length(at) > 4)
            return false;
        if (r.Length(at) > 2)
            return TryReadFour(r, at, out clock, out end);
        if (r[at + 1].Unit == TimeUnit.Hour && r.Length(at + 1) == 1 && r.IsGlued(at + 1))
            return TryReadSigned(r, at, out clock, out end);
        return r.Mark(at + 1) switch
        {
            ':' => TryReadColon(r, at, out clock, out end),
            '.' => TryReadPoint(r, at, out clock, out end),
            _ => TryReadApart(r, at, out clock, out end),
        };
    }

    /// <summary>"1500 GMT", "0800 hours", "1140 a.m.".</summary>
    private static bool TryReadFour(in Reading r, int at, out ClockTime clock, out int end)
    {
        var (hour, minute) = (r.Value(at) / 100, r.Value(at) % 100);
        var isMilitary = r[at + 1].Unit == TimeUnit.Hour && r.IsPlural(at + 1) && (r.Text[r.Start(at)] == '0' || r.Is(at - 1, Form.At));
        var isClock = r.Length(at) == 4 && (isMilitary || (r.Word(at + 1) is "local" && r.Word(at + 2) is "time") || (r.IsCapitalised(at + 1) && r.IsGap(at + 1)
            && Zones.Read(r, at + 1, false, out _) is not null));
        end = isMilitary && isClock && minute < 60 && hour < 24 ? at + 2 : at + 1;
        return Finish(r, new(hour, minute, -1, false, null), isClock, true, ref end, out clock);
    }

    /// <summary>"15h30", "17h".</summary>
    private static bool TryReadSigned(in Reading r, int at, out ClockTime clock, out int end)
    {
        var hasMinute = TryReadTwo(r, at + 2, out var minute);
        var isClock = r.Is(at - 1, Form.At) || hasMinute || r.Value(at) >= 13
            || (r.IsCapitalised(at + 2) && Zones.Read(r, at + 2, false, out _) is not null);
        end = hasMinute ? at + 3 : at + 2;
        // "1h30m" says how long
        if (hasMinute && r.IsGlued(end) && r.IsWord(end))
            isClock = false;
        return Finish(r, new(r.Value(at), minute, -1, false, null), isClock, false, ref end, out clock);
    }

    /// <summary>"17:55", "9:01:10 AM".</summary>
    private static bool TryReadColon(in Reading r, int at, out ClockTime clock, out int end)
    {
        (clock, end) = (default, at + 3);
        if (!TryReadTwo(r, at + 2, out var minute) || ((IsRatio(r, at) || r.Word(end) is "screen" or "display" or "aspect" or "widescreen") && !Meridiems.TryRead(r, end, out _, out _)))
            return false;
        // "won in 2:02.21", "in 34:12 minutes"
        if ((r.Mark(end) == '.' && r.IsGlued(end) && r.IsDigits(end + 1) && r.IsGlued(end + 1)) || r.Word(end) is "minutes" or "mins")
            return false;
        var second = -1;
        if (r.Mark(end) == ':' && TryReadTwo(r, end + 1, out var seconds))
            (second, end) = (seconds, end + 2);
        // "won the marathon in 2:03:38"
        if (second >= 0 && RaceWords.Precede(r.Word(at - 3), r.Word(at - 2), r.Word(at - 1)))
            return false;
        if (second >= 0 && r.Mark(end) is '.' or ',' && r.IsGlued(end) && r.IsGlued(end + 1) && r.IsDigits(end + 1))
            end += 2;
        return Finish(r, new(r.Value(at), minute, second, false, null), true, false, ref end, out clock);
    }

    /// <summary>"2.30pm", "at 5.30", "5.pm".</summary>
    private static bool TryReadPoint(in Reading r, int at, out ClockTime clock, out int end)
    {
        var isAt = r.Is(at - 1, Form.At);
        (clock, end) = (default, at + 3);
        if (TryReadTwo(r, at + 2, out var minute) && (Meridiems.TryRead(r, end, out _, out _)
            || (isAt && !IsMeasured(r, end) && !IsLevel(r, at, end) && !(r.IsGlued(end) && r.IsWord(end)) && (!r.IsOtherWord(end) || r.Word(end + 1) is "time"))))
            return Finish(r, new(r.Value(at), minute, -1, false, null), isAt, false, ref end, out clock);
        end = at + 2;
        return r.IsGlued(at + 1) && r.IsGlued(end) && Meridiems.TryRead(r, end, out _, out _)
            && Finish(r, new(r.Value(at), -1, -1, false, null), false, false, ref end, out clock);
    }

    /// <summary>"was last measured at 5.44 in 2011": what stands at a figure, or did in a whole year, does not happen at that hour.</summary>
    private static bool IsLevel(in Reading r, int at, int end) =>
        r.Word(at - 2) is "stood" or "stands" or "standing" or "measured" or "estimated" or "recorded" or "remained" or "remains" or "valued" or "priced" or "put" or "peaked"
            || (r.Is(end, Form.In) && r.IsDigits(end + 1) && r.Length(end + 1) == 4);

    /// <summary>"5pm", "7 o'clock", "5 30 p.m.".</summary>
    private static bool TryReadApart(in Reading r, int at, out ClockTime clock, out int end)
    {
        var isAt = r.Is(at - 1, Form.At);
        var hasMinute = r.IsDigits(at + 1) && r.Length(at + 1) == 2 && (Meridiems.TryRead(r, at + 2, out _, out _) || (isAt && !r.IsInside(at + 2)));
        end = hasMinute ? at + 2 : at + 1;
        return Finish(r, new(r.Value(at), hasMinute ? r.Value(at + 1) : -1, -1, false, null), hasMinute && isAt, false, ref end, out clock);
    }

    /// <summary>Takes in "o'clock" and "p.m.", and refuses what is no time.</summary>
    public static bool Finish(in Reading r, ClockTime said, bool isClock, bool needsMeridiem, ref int end, out ClockTime clock)
    {
        clock = said;
        if (said.Hour > 24 || said.Minute > 59 || said.Second > 60 || (said.Hour == 24 && said.Minute > 0))
            return false;
        if (r.Is(end, Form.Ish))
            (isClock, end) = (true, end + 1);
        if (r.Is(end, Form.OClock))
            (isClock, end) = (true, end + 1);
        if (Meridiems.TryRead(r, end, out var part, out var last))
        {
            if (said.Hour is 0 or > 12 && !(said.Minute >= 0 && said.Hour is > 12 and < 24))
                return false;
            if (r.Is(last, Form.Pm))
                last++;
            (clock, end) = (said.Within(part), last);
            return true;
        }

        if (isClock && said.Hour is >= 13 or 0)
            clock = said with { HasHalf = true, Hour = said.Hour % 24 };
        if (isClock)
            return r.Mark(end) != '%';
        // "5 in the morning", "11 at night"
        return !needsMeridiem && said.Hour is >= 1 and <= 12 && Meridiems.TryReadPhrase(r, end, out _, out _);
    }

    /// <summary>"John 3:16", "a ratio of 1:20", "the score was 2:15".</summary>
    private static bool IsRatio(in Reading r, int at)
    {
        if (r.Length(at) == 1 && r.IsOtherWord(at - 1) && r.IsCapitalised(at - 1) && r.IsGap(at))
            return true;
        for (var i = at - 1; i >= at - 3; i--)
        {
            if (Neighbours.Is(r.Word(i), Neighbour.Ratio))
                return true;
        }

        return false;
    }

    private static bool TryReadHour(in Reading r, int at, out ClockTime clock, out int end)
    {
        end = at + 1;
        clock = new(r.Value(at), -1, -1, false, null);
        if (r.Length(at) is 3 or 4 && r.IsDigits(at) && r.Value(at) / 100 is < 24 and > 0 && r.Value(at) % 100 < 60
            && r.Is(at - 1, Form.At))
        {
            clock = new(r.Value(at) / 100, r.Value(at) % 100, -1, r.Value(at) >= 1300, null);
            return true;
        }

        if (r.Length(at) > 2 || clock.Hour is < 0 or > 24 || Numerals.IsPartOfNumber(r, at) || r.IsGlued(end) && r.IsWord(end)
            || IsMeasured(r, end))
            return false;
        if (TryReadTwo(r, at + 1, out var minute, false) && r.Is(at - 1, Form.At))
            (clock, end) = (clock with { Minute = minute }, at + 2);
        clock = clock with { HasHalf = clock.Hour is >= 13 or 0, Hour = clock.Hour % 24 };
        return true;
    }

    /// <summary>A noun or a unit follows: "at 8 percent", "by 5 people".</summary>
    private static bool IsMeasured(in Reading r, int at) =>
        r.Mark(at) is '%' or '°' or '$' or '/' || (r.IsWord(at) && !r.IsCapitalised(at)
            && r[at] is { Form: Form.None, Part: DayPart.None, Weekday: 0, Month: 0 } && Zones.Read(r, at, false, out _) is null)
            || r.Is(at, Form.Of) || (r.IsGlued(at) && r.IsDash(at) && !r.IsDigits(at + 1));

    private static bool TryReadTwo(in Reading r, int at, out int value, bool isGlued = true)
    {
        value = r.Length(at) == 2 && (!isGlued || (r.IsGlued(at) && r.IsGlued(at - 1))) ? r.Value(at) : -1;
        if (value is >= 0 and < 60)
            return true;
        value = -1;
        return false;
    }
}
