namespace FactCheck.Mentions.Dates;

/// <summary>
/// Reads what repeats: "every Monday", "every two weeks", "daily", "Thursdays at 17:30". A period stands for "once in it", and is a
/// date that comes again, not an amount of time.
/// </summary>
internal static class Sets
{
    public static bool TryRead(in Reading r, int at, out string value, out MentionKind kind, out int end)
    {
        kind = MentionKind.Date;
        return TryReadAdverb(r, at, out value, out end) || TryReadTimeFirst(r, at, out value, out kind, out end)
            || TryReadDayOfMonth(r, at, out value, out kind, out end) || TryReadEvery(r, at, out value, out kind, out end)
            || TryReadPlural(r, at, out value, out kind, out end);
    }

    private static bool TryReadAdverb(in Reading r, int at, out string value, out int end)
    {
        end = at + 1;
        value = r[at].Form switch
        {
            Form.Daily or Form.Everyday => "P1D",
            Form.Weekly => "P1W",
            Form.Biweekly => "P2W",
            Form.Monthly => "P1M",
            Form.Quarterly => "P3M",
            Form.Yearly => "P1Y",
            Form.Hourly => "PT1H",
            _ => "",
        };
        // "the Daily Mail", "hourly wage", "8 million daily users"
        if (value.Length == 0 || (r.IsOtherWord(end) && (r.IsDigits(at - 1) || r[at - 1].Number >= 0 || Numbers.NumberWords.TryFind(r.Word(at - 1), out _))) || (at > 0 && r.IsCapitalised(at)) || r.IsGlued(at) || r.IsDash(end) || (r.Is(at, Form.Hourly)
            && r.IsWord(end)))
            return false;
        if (r.Is(at, Form.Everyday) && TryReadTime(r, end, out var time, out var last))
            (value, end) = (time, last);
        return true;
    }

    private static bool TryReadEvery(in Reading r, int at, out string value, out MentionKind kind, out int end)
    {
        value = "";
        kind = MentionKind.Date;
        end = at + 1;
        if (r[at].Form is not (Form.Every or Form.Each))
            return false;
        if (r[end].Weekday != 0)
            return WithTime(r, "XXXX-WXX-" + r[end].Weekday, end + 1, out value, out kind, out end);
        // "every other Tuesday" comes again after two weeks
        if (r.Is(end, Form.Other) && r[end + 1].Weekday != 0)
        {
            (value, end) = ("P2W", end + 2);
            return true;
        }

        var every = r.Is(end, Form.Other) ? 2 : 1;
        var unit = every == 2 ? end + 1 : end;
        Amount amount;
        if (r[unit].Unit is not (TimeUnit.None or TimeUnit.Night or TimeUnit.Season) && !r.IsPlural(unit) && !(r[unit].Ordinal > 0
            && r.IsWord(unit + 1) && r[unit + 1].Form == Form.None))
            (amount, end) = (Amount.Of(every, r[unit].Unit), unit + 1);
        else if (r.Is(at, Form.Each) && !r.IsWord(end) || r.Is(end, Form.A) || !Amounts.TryRead(r, end, out amount, out end))
            return false;
        value = amount.Iso;
        if (amount.Iso == "P1D" && TryReadTime(r, end, out var time, out var last))
            (value, kind, end) = (time, MentionKind.Time, last);
        return true;
    }

    /// <summary>"6am every day", "at 4 every Tuesday".</summary>
    private static bool TryReadTimeFirst(in Reading r, int at, out string value, out MentionKind kind, out int end)
    {
        kind = MentionKind.Time;
        value = "";
        end = at;
        if (!r.IsDigits(at) || !TryReadTime(r, at, out var time, out var next) || r[next].Form is not (Form.Every or Form.Each
            or Form.Everyday or Form.Daily))
            return false;
        end = next + 1;
        value = time;
        if (r[next].Form is Form.Everyday or Form.Daily || r[end].Unit == TimeUnit.Day)
            end = r[next].Form is Form.Everyday or Form.Daily ? end : end + 1;
        else if (r[end].Weekday != 0)
            (value, kind, end) = ("XXXX-WXX-" + r[end].Weekday + time, MentionKind.Date, end + 1);
        else
            return false;
        return true;
    }

    /// <summary>"the 19th of every month".</summary>
    private static bool TryReadDayOfMonth(in Reading r, int at, out string value, out MentionKind kind, out int end)
    {
        kind = MentionKind.Date;
        value = "";
        var isDay = Numerals.TryReadOrdinal(r, at, out var day, out end) && day is >= 1 and <= 31 && r.Is(end, Form.Of)
            && r[end + 1].Form is Form.Every or Form.Each && r[end + 2].Unit == TimeUnit.Month;
        if (!isDay)
            return false;
        value = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"XXXX-XX-{day:00}");
        end += 3;
        return true;
    }

    /// <summary>"Mondays", "on Thursdays at 17.30".</summary>
    private static bool TryReadPlural(in Reading r, int at, out string value, out MentionKind kind, out int end)
    {
        value = "";
        kind = MentionKind.Date;
        end = at + 1;
        if (r[at].Weekday == 0 || r.IsPossessive(at))
            return false;
        // "Friday mornings"
        if (!r.IsPlural(at) && r[end].Part != DayPart.None && r.IsPlural(end))
            return WithTime(r, "XXXX-WXX-" + r[at].Weekday, end + 1, out value, out kind, out end);
        return r.IsPlural(at) && r.IsCapitalised(at) && WithTime(r, "XXXX-WXX-" + r[at].Weekday, end, out value, out kind, out end);
    }

    private static bool WithTime(in Reading r, string day, int at, out string value, out MentionKind kind, out int end)
    {
        (value, kind, end) = (day, MentionKind.Date, at);
        if (TryReadTime(r, at, out var time, out var last))
            (value, end) = (day + time, last);
        return true;
    }

    /// <summary>"at 4 pm", "6am"; a full hour is written without its minutes.</summary>
    private static bool TryReadTime(in Reading r, int at, out string time, out int end)
    {
        time = "";
        if (!ClockTimes.TryRead(r, r.Skip(at, Form.At), r.Is(at, Form.At) || r.Is(at - 1, Form.At), out var clock, out end))
            return false;
        time = Edtf.Of(clock);
        if (clock.Minute <= 0)
            time = time[..3];
        return true;
    }
}
