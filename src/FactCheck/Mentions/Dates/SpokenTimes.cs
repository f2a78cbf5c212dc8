namespace FactCheck.Mentions.Dates;

/// <summary>Reads times as they are said: "half past three", "20 minutes to nine", "nine fifty-nine a.m.", "five o'clock".</summary>
internal static class SpokenTimes
{
    /// <summary>"half past 3 pm", "a quarter to five", "15 past 3", "20 min past eight", "15 to noon", "half three".</summary>
    public static bool TryReadPast(in Reading r, int at, out ClockTime clock, out int end)
    {
        clock = default;
        end = at;
        if (!TryReadMinutes(r, at, out var minutes, out var next))
            return false;
        var sign = r[next].Form switch { Form.Past => 1, Form.To => -1, _ => 0 };
        if (r.Is(next, Form.After) && minutes < 60 && r[next - 1].Unit is TimeUnit.Minute or TimeUnit.Quarter)
            sign = 1;
        if (sign == 0)
            return minutes == 30 && r.Is(next - 1, Form.Half) && r[next].Number is >= 1 and <= 12 && r[next + 1].Unit == TimeUnit.None
                && !r.IsDash(next + 1)
                && (!r.IsInside(next + 1) || !r.IsWord(next + 1)) && TryReadHour(r, next, minutes, out clock, out end);
        return TryReadHour(r, next + 1, sign > 0 ? minutes : -minutes, out clock, out end);
    }

    /// <summary>"three twenty", "nine fifty nine a m", "five o'clock", "six in the morning", "six forty-three minutes".</summary>
    public static bool TryReadWords(in Reading r, int at, bool isBare, out ClockTime clock, out int end)
    {
        clock = default;
        end = at + 1;
        if (r[at].Number is not (>= 1 and <= 12))
            return false;
        int hour = r[at].Number, minute = -1;
        var start = Numerals.SkipHyphen(r, end);
        if (r.Is(start, Form.Oh) && r[start + 1].Number is >= 1 and <= 9)
            (minute, end) = (r[start + 1].Number, start + 2);
        else if (!r.IsDigits(start) && Numerals.TryReadCardinal(r, start, out var said, out var last) && said is >= 10 and < 60)
            (minute, end) = (said, last);
        if (minute >= 0 && r[end].Unit == TimeUnit.Minute && isBare)
            end++;
        var isClock = (minute >= 0 && (r.Is(at - 1, Form.At) || isBare)) || (isBare && !r.IsWord(end));
        return r[end].Unit == TimeUnit.None && ClockTimes.Finish(r, new(hour, minute, -1, false, null), isClock, false, ref end, out clock);
    }

    private static bool TryReadMinutes(in Reading r, int at, out int minutes, out int end)
    {
        var start = r.Skip(at, Form.A);
        end = start + 1;
        minutes = r.Is(start, Form.Half) ? 30 : r[start].Unit == TimeUnit.Quarter && !r.IsPlural(start) ? 15 : -1;
        if (minutes > 0)
            return true;
        if (start > at || !Numerals.TryReadCardinal(r, at, out minutes, out end) || minutes is < 1 or > 59)
            return false;
        if (r[end].Unit == TimeUnit.Minute)
            end++;
        return r[end].Form is Form.Past or Form.To or Form.After;
    }

    /// <summary>The hour that minutes are counted from; only one with a sign of being an hour: "to noon", "past eight", not "5 to 10".</summary>
    private static bool TryReadHour(in Reading r, int at, int minutes, out ClockTime clock, out int end)
    {
        clock = default;
        end = at + 1;
        if (r[at].Clock >= 0)
            clock = new(r[at].Clock, 0, -1, true, null);
        else if (Numerals.TryReadCardinal(r, at, out var hour, out end) && hour is >= 1 and <= 23)
        {
            clock = new(hour, 0, -1, hour > 12, null);
            if (r.Is(end, Form.OClock))
                end++;
            if (r[end].Unit == TimeUnit.Hour && r.IsGlued(end))
                end++;
            if (Meridiems.TryRead(r, end, out var part, out var last) || Meridiems.TryReadPhrase(r, end, out part, out last))
                (clock, end) = (clock.Within(part), last);
            else if (minutes < 0 && !r.Is(at - 2, Form.Half) && r[at - 2].Unit is not (TimeUnit.Minute or TimeUnit.Quarter))
                return false;
        }
        else
            return false;
        var total = ((clock.Hour * 60) + minutes + 1440) % 1440;
        clock = clock with { Hour = total / 60, Minute = total % 60 };
        return true;
    }
}
