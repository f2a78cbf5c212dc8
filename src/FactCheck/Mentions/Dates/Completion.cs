namespace FactCheck.Mentions.Dates;

/// <summary>Completes the moments of an expression from each other and from the day of publication.</summary>
internal static class Completion
{
    public static (Moment From, Moment? To) Complete(in Moment begin, in Moment? to, DateOnly? reference, Lean lean)
    {
        if (to is not { } end)
            return (begin with { Date = Resolver.Resolve(begin.Date, reference, lean) }, null);
        var first = begin;
        if (!begin.HasDate || !end.HasDate || (begin.Clock is not null && end.Clock is not null && begin.Date == end.Date))
            return Share(begin, end, reference, lean);
        if (!first.Date.HasYear && end.Date.Year != 0)
            first = first with { Date = EarlierThan(first.Date, end.Date) };
        if (lean != Lean.Past && !first.Date.HasYear && TryAround(first, end, reference, out var around))
            return around;
        first = first with { Date = Resolver.Resolve(first.Date, reference, lean) };
        var last = end with { Date = LaterThan(end.Date, first.Date, reference, lean) };
        if (first.Date.Shape == Shape.Days && last.Date.Shape == Shape.Days && last.Date.Last < first.Date.First)
            last = last with { Date = CalendarDate.OfDays(last.Date.First.AddYears(1), last.Date.Last.AddYears(1)) };
        return (first, last);
    }

    /// <summary>"between August and October", written in September, is the stretch that holds the day of publication.</summary>
    private static bool TryAround(in Moment begin, in Moment end, DateOnly? reference, out (Moment From, Moment? To) stretch)
    {
        stretch = default;
        if (reference is not { } today || end.Date.HasYear || begin.Date.Shape is Shape.Weekday != end.Date.Shape is Shape.Weekday)
            return false;
        var from = Resolver.Resolve(begin.Date, today, Lean.Past);
        var to = LaterThan(end.Date, from, reference, Lean.Future);
        stretch = (begin with { Date = from }, end with { Date = to });
        return from.TryGetDays(out var first, out _) && to.TryGetDays(out _, out var last) && first <= today && last >= today
            && last.DayNumber - first.DayNumber < 330;
    }

    /// <summary>"9 to 5 on Friday": one date for both times.</summary>
    private static (Moment From, Moment? To) Share(in Moment begin, in Moment to, DateOnly? reference, Lean lean)
    {
        var date = Resolver.Resolve(begin.HasDate ? begin.Date : to.Date, reference, lean);
        var isOvernight = begin.Clock is { } first && to.Clock is { } last && last.HasHalf && Minutes(last) < Minutes(first)
            && date is { Shape: Shape.Day, Year: > 0 and < 9999 };
        var next = isOvernight ? CalendarDate.OfDay(new DateOnly(date.Year, date.Month, date.Day).AddDays(1)) : date;
        return (begin with { Date = date }, to with { Date = next });
    }

    /// <summary>"Nov–Feb 2017" begins in 2016.</summary>
    private static CalendarDate EarlierThan(in CalendarDate date, in CalendarDate end)
    {
        if (date.Shape is not (Shape.Month or Shape.Day or Shape.Quarter or Shape.Season))
            return date;
        var same = date with { Year = end.Year };
        return same.TryGetDays(out var first, out _) && end.TryGetDays(out _, out var last) && first > last
            ? date with { Year = end.Year - 1 } : same;
    }

    /// <summary>The first such date that does not come before the beginning.</summary>
    private static CalendarDate LaterThan(in CalendarDate date, in CalendarDate start, DateOnly? reference, Lean lean)
    {
        if (date.HasYear || !start.TryGetDays(out var first, out _) || start.Year == 0 && start.Shape != Shape.Days)
            return start.HasYear || reference is null ? date : Resolver.Resolve(date, reference, lean);
        return Resolver.Resolve(date with { Lean = Lean.Future }, first, Lean.Future);
    }

    private static int Minutes(in ClockTime clock) => (clock.Hour * 60) + Math.Max(0, clock.Minute);
}
