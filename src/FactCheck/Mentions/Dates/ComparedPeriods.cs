namespace FactCheck.Mentions.Dates;

/// <summary>
/// Reads the period that a report sets beside the one it named last: "the year-ago quarter", "the year-earlier period", "the year
/// before", "the month earlier".
/// </summary>
internal static class ComparedPeriods
{
    /// <param name="story">The date that the paragraph named last.</param>
    /// <param name="first">Its first day.</param>
    public static bool TryRead(in Reading r, int at, in CalendarDate story, DateOnly first, out CalendarDate date, out int end)
    {
        date = default;
        end = at;
        var unit = r[at].Unit;
        if (r.IsPlural(at) || !TryReadDirection(r, at, unit, out var isCompound, out end) || Amount.Of(1, unit).From(first, -1) is not { } day)
            return false;
        var compared = isCompound && r.IsGap(end) && !r.IsPlural(end) ? r[end].Unit : TimeUnit.None;
        if (compared is TimeUnit.Week or TimeUnit.Month or TimeUnit.Quarter && compared < unit)
        {
            date = CalendarUnits.Containing(day, compared);
            end++;
            return IsWithin(story, compared);
        }

        end = isCompound && r.Is(end, Form.Period) ? end + 1 : end;
        date = Earlier(story, unit, day);
        return date.Shape != Shape.None;
    }

    private static bool TryReadDirection(in Reading r, int at, TimeUnit unit, out bool isCompound, out int end)
    {
        isCompound = r.IsDash(at + 1) && r.IsGlued(at + 1) && r.IsGlued(at + 2);
        end = isCompound ? at + 3 : at + 2;
        if (unit is not (TimeUnit.Week or TimeUnit.Month or TimeUnit.Quarter or TimeUnit.Year))
            return false;
        if (isCompound)
            return r[at + 2].Form is Form.Ago or Form.Earlier or Form.Before;
        // "the year before the war" counts from the war
        return r.Is(at - 1, Form.The) && r[at + 1].Form is Form.Earlier or Form.Before && !r.IsWord(end) && !r.IsDigits(end);
    }

    /// <summary>A year names no quarter that another could be set beside.</summary>
    private static bool IsWithin(in CalendarDate story, TimeUnit compared) => story.Shape switch
    {
        Shape.Day => true,
        Shape.Month => compared is TimeUnit.Month or TimeUnit.Quarter,
        Shape.Quarter => compared == TimeUnit.Quarter,
        Shape.Days => compared == TimeUnit.Quarter && story.First.AddMonths(3).AddDays(-1) == story.Last,
        _ => false,
    };

    private static CalendarDate Earlier(in CalendarDate story, TimeUnit unit, DateOnly day) => (story.Shape, unit) switch
    {
        (Shape.Year, TimeUnit.Year) => CalendarDate.OfYear(day.Year),
        (Shape.Quarter, TimeUnit.Year) => story with { Year = day.Year },
        (Shape.Month, TimeUnit.Year or TimeUnit.Month) => CalendarDate.OfMonth(day.Year, day.Month),
        (Shape.Days, TimeUnit.Year) => CalendarDate.OfDays(day, story.Last.AddDays(1).AddYears(-1).AddDays(-1)),
        (Shape.Day, TimeUnit.Year) => CalendarDate.OfYear(day.Year),
        (Shape.Day, _) => CalendarUnits.Containing(day, unit),
        _ => default,
    };
}
