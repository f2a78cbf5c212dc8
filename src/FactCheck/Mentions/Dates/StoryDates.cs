namespace FactCheck.Mentions.Dates;

/// <summary>Reads dates that a story counts from the date it named last: "the next day", "two weeks later", "the same month", "a year earlier".</summary>
internal static class StoryDates
{
    public static bool TryRead(in Reading r, int at, out CalendarDate date, out int end)
    {
        date = default;
        end = at;
        var story = r.Memo.Story;
        if (story.Shape == Shape.None || !story.TryGetDays(out var first, out _) || first.Year is < 300 or > 9700)
            return false;
        // "the next day", "that same day"
        var start = r.Is(at, Form.The) || (r.Is(at, Form.That) && r.Is(at + 1, Form.Same)) ? at + 1 : at;
        return TryReadPointed(r, start, story, first, out date, out end) || ComparedPeriods.TryRead(r, start, story, first, out date, out end)
            || TryReadCounted(r, at, story, first, out date, out end);
    }

    /// <summary>"the following day", "the same month", "that year", "the next morning" without its hours.</summary>
    private static bool TryReadPointed(in Reading r, int at, in CalendarDate story, DateOnly first, out CalendarDate date, out int end)
    {
        date = default;
        end = at + 2;
        var isNamed = r.Is(at - 1, Form.The);
        var sign = r[at].Form switch
        {
            Form.Previous when isNamed => -1,
            Form.Following when isNamed => 1,
            Form.Next when isNamed && Tenses.LeanAt(r, at, end) == Lean.Past => 1,
            Form.Same when isNamed || r.Is(at - 1, Form.That) => 0,
            Form.That when !isNamed => 0,
            _ => 2,
        };
        var unit = r[at + 1].Unit;
        if (sign == 2 || r.IsPlural(at + 1) || unit is not (TimeUnit.Day or TimeUnit.Week or TimeUnit.Month or TimeUnit.Quarter or TimeUnit.Year)
            || !IsFineEnough(story, unit) || (r.IsGlued(end) && r.IsDash(end)))
            return false;
        date = unit switch
        {
            TimeUnit.Day => CalendarDate.OfDay(first.AddDays(sign)),
            TimeUnit.Month => MonthOf(first.AddMonths(sign)),
            TimeUnit.Year => CalendarDate.OfYear(first.Year + sign),
            _ => CalendarUnits.Shifted(first, unit, sign),
        };
        return true;
    }

    /// <summary>"two days later", "a year earlier": as fine as the date that it is counted from.</summary>
    private static bool TryReadCounted(in Reading r, int at, in CalendarDate story, DateOnly first, out CalendarDate date, out int end)
    {
        date = default;
        end = at;
        if (!Amounts.TryRead(r, at, out var amount, out var next) || !IsFineEnough(story, amount.Finest))
            return false;
        end = next + 1;
        var sign = r[next].Form switch { Form.Later => 1, Form.Earlier => -1, _ => 0 };
        var isWord = r.IsInside(end) && (r.IsWord(end) || r.IsDigits(end));
        if (r[next].Form is Form.Before or Form.After && !isWord)
            sign = r.Is(next, Form.After) ? 1 : -1;
        if (sign == 0 || r.Is(end, Form.Than) || (sign > 0 && Tenses.LeanAt(r, at, next) == Lean.Future) || amount.From(first, sign) is not { } day)
            return false;
        date = story.Shape switch
        {
            Shape.Year => CalendarDate.OfYear(day.Year),
            Shape.Month => MonthOf(day),
            Shape.Quarter => story with { Year = day.Year },
            Shape.Days => Shifted(amount, sign, story, day),
            _ => CalendarDate.OfDay(day),
        };
        return true;
    }

    /// <summary>The day after the last moves too, so that a month ends with its own last day.</summary>
    private static CalendarDate Shifted(in Amount amount, int sign, in CalendarDate story, DateOnly first) =>
        amount.From(story.Last.AddDays(1), sign) is { } after ? CalendarDate.OfDays(first, after.AddDays(-1)) : default;

    private static CalendarDate MonthOf(DateOnly day) => CalendarDate.OfMonth(day.Year, day.Month);

    private static bool IsFineEnough(in CalendarDate story, TimeUnit unit) => unit != TimeUnit.None && story.Shape switch
    {
        Shape.Day => unit >= TimeUnit.Day,
        Shape.Month => unit is TimeUnit.Month or TimeUnit.Year or TimeUnit.Decade or TimeUnit.Century,
        Shape.Quarter or Shape.Year or Shape.Days => unit is TimeUnit.Year or TimeUnit.Decade or TimeUnit.Century,
        _ => false,
    };
}
