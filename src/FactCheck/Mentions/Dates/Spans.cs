namespace FactCheck.Mentions.Dates;

/// <summary>Reads a beginning with how long it lasts, in either order: "from 2pm for 2 hours", "3 days starting next Monday".</summary>
internal static class Spans
{
    public static bool TryRead(in Reading r, int at, out string value, out MentionKind kind, out int end)
    {
        value = "";
        kind = MentionKind.Date;
        return (TryReadLengthFirst(r, at, out var begin, out var amount, out end)
            || TryReadBeginFirst(r, at, out begin, out amount, out end))
            && TryGiveValue(r, at, begin, amount, end, out value, out kind);
    }

    private static bool TryReadLengthFirst(in Reading r, int at, out Moment begin, out Amount amount, out int end)
    {
        begin = default;
        if (!Amounts.TryRead(r, at, out amount, out end))
            return false;
        var next = r.SkipComma(end);
        var isStarting = r.Word(next) is "starting" or "beginning";
        if (!isStarting && !(r.Is(next, Form.From) && r.Is(at - 1, Form.For)))
            return false;
        // "for 3 weeks from today" is a day, counted by Offsets
        if (!isStarting && r[next + 1].Form is Form.Today or Form.Tomorrow or Form.Now)
            return false;
        next = r.Skip(r.Skip(isStarting ? next + 1 : next, Form.From), Form.On);
        return Moments.TryRead(r, next, false, out begin, out end) && IsPoint(begin);
    }

    private static bool TryReadBeginFirst(in Reading r, int at, out Moment begin, out Amount amount, out int end)
    {
        amount = default;
        begin = default;
        end = at;
        var isFrom = r.Is(at - 1, Form.From);
        if (!(isFrom || r.IsDigits(at) || r[at].Month != 0 || r[at].Weekday != 0) || !Moments.TryRead(r, at, false, out begin, out end)
            || !IsPoint(begin))
            return false;
        if (!isFrom && begin.IsOnlyTime)
            return false;
        var next = end;
        if (r.Is(end, Form.From) && !begin.HasTime && Moments.TryReadTime(r, end + 1, out var time, out var timeEnd))
            (begin, next, isFrom) = (begin with { Clock = time.Clock }, timeEnd, true);
        return isFrom && r.Is(next, Form.For) && Amounts.TryRead(r, next + 1, out amount, out end);
    }

    private static bool IsPoint(in Moment begin) => begin.Clock is not null || (begin.Part == DayPart.None && Moments.IsOneDay(begin.Date));

    private static bool TryGiveValue(in Reading r, int at, in Moment begin, in Amount amount, int end, out string value, out MentionKind kind)
    {
        value = "";
        kind = begin.HasTime ? (begin.HasDate ? MentionKind.DateTime : MentionKind.Time) : MentionKind.Date;
        var date = Resolver.Resolve(begin.Date, r.Reference, Tenses.LeanAt(r, at, end));
        var start = begin with { Date = date };
        if (begin.Clock is { } clock)
        {
            var minutes = (clock.Hour * 60) + Math.Max(0, clock.Minute) + (int)Math.Min(amount.Seconds / 60, 100_000) + (int)Math.Min(amount.Days * 1440, 1_000_000);
            if (amount.Months > 0 || (!begin.HasDate && minutes >= 1440))
                return false;
            var last = date.TryGetDays(out var day, out _) && date.Year != 0 ? CalendarDate.OfDay(day.AddDays(minutes / 1440)) : date;
            if (begin.HasDate && last == date && minutes >= 1440)
                return false;
            value = Edtf.FirstOf(start) + "/" + Edtf.LastOf(new(last, clock with { Hour = minutes / 60 % 24, Minute = minutes % 60, HasHalf = true }));
            return true;
        }

        if (!amount.IsOfDays || date.Year <= 0 || !date.TryGetDays(out var first, out _) || amount.From(first, 1) is not { } after
            || after <= first)
            return false;
        value = Edtf.Of(first) + "/" + Edtf.Of(after.AddDays(-1));
        return true;
    }
}
