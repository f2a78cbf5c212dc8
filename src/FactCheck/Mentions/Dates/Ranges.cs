namespace FactCheck.Mentions.Dates;

/// <summary>Two moments joined to a stretch of time, or one that stands alone.</summary>
internal readonly record struct Stretch(Moment From, Moment? To, int End);

/// <summary>Reads a moment and, where a joint follows, the moment at the other end: "from 10 August to 12 September", "2014–18", "13–15 July".</summary>
internal static class Ranges
{
    public static bool TryRead(in Reading r, int at, bool isListed, out Stretch stretch)
    {
        stretch = default;
        var starts = r.StartsAt(at);
        if (((starts & Starts.Month) != 0 && DayRanges.TryRead(r, at, out stretch)) || ((starts & Starts.Figures) != 0 && YearRanges.TryRead(r, at, out stretch))
            || TimeRanges.TryRead(r, at, out stretch))
            return true;
        stretch = default;
        if (!Moments.TryRead(r, at, isListed, out var from, out var end))
            return false;
        stretch = new(from, null, end);
        if (TryReadJoint(r, at, end, out var next) && Moments.TryRead(r, next, true, out var to, out var last) && IsPair(from, to))
            stretch = new(from, to, last);
        return true;
    }

    /// <summary>A dash, "to", "until" or "through"; "and" only after "between".</summary>
    public static bool TryReadJoint(in Reading r, int start, int at, out int next)
    {
        next = at + 1;
        if (r.IsDash(at))
        {
            next = r.IsDash(at + 1) ? at + 2 : next;
            return r.IsGlued(at) == r.IsGlued(next) || r.Mark(at) != '-' || !r.IsGlued(at);
        }

        if (r.Is(at, Form.Up) && r.Is(at + 1, Form.To))
            next = at + 2;
        if (r[at].Form is Form.To or Form.Until or Form.Through)
        {
            next = r.Skip(next, Form.The);
            return true;
        }

        return r.Is(at, Form.And) && (r.Is(start - 1, Form.Between) || (r.Is(start - 1, Form.The) && r.Is(start - 2, Form.Between)));
    }

    /// <summary>Two dates, or two times; "2014 to Friday" joins nothing.</summary>
    private static bool IsPair(in Moment from, in Moment to)
    {
        if (from.IsOnlyTime || to.IsOnlyTime)
            return to.HasTime && from.HasTime;
        return !(from.Date.Shape == Shape.Year && to.Date.Shape is Shape.Weekday or Shape.DayOfMonth);
    }
}
