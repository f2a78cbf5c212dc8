namespace FactCheck.Mentions.Dates;

/// <summary>Reads several days that share a month, each a date of its own: "3, 7 and 11 March 2014", "May 3, 5 and 9, 2024".</summary>
internal static class DayLists
{
    private const int Most = 12;

    /// <summary>Stands for a year that is not known: it has every day that some year has.</summary>
    private const int LeapYear = 2000;

    /// <summary>Adds the dates in order.</summary>
    /// <param name="at">The first day, the month, or "the" before them.</param>
    /// <returns>False when no list begins there; nothing is added then.</returns>
    public static bool TryRead(in Reading r, int at, List<Expression> into)
    {
        if (r.Is(at - 1, Form.Between))
            return false;
        at = r.Skip(at, Form.The);
        if (r.IsDigits(at))
            return r.Length(at) <= 2 && r[at - 1].Month == 0 && TryReadDaysFirst(r, at, into);
        return r[at].Month != 0 && TryReadMonthFirst(r, at, into);
    }

    private static bool TryReadDaysFirst(in Reading r, int at, List<Expression> into)
    {
        Span<Day> days = stackalloc Day[Most];
        for (int count = 0, i = at; count < Most && TryReadNext(r, i, days[..count], out var day); count++)
        {
            if (count > 0 && MonthDates.TryRead(r, i, out var last, out var end) && last.Shape == Shape.Day && last.Day == day.Value && r[i].Month == 0)
                return Add(r, days[..count], day with { End = end }, last, into);
            days[count] = day;
            if (!TryReadJoint(r, day.End, out i, out _))
                return false;
        }

        return false;
    }

    private static bool TryReadMonthFirst(in Reading r, int at, List<Expression> into)
    {
        if (!TryReadJoint(r, r.SkipStop(at + 1) + 1, out _, out _) || !MonthDates.TryRead(r, at, out var date, out var end) || date.Shape != Shape.Day || date.Year != 0)
            return false;
        Span<Day> days = stackalloc Day[Most];
        days[0] = new(at, end, date.Day);
        var count = 1;
        while (count < Most && TryReadJoint(r, days[count - 1].End, out var next, out var isLast) && r.IsDigits(next) && TryReadNext(r, next, days[..count], out var day) && !IsCounted(r, day.End))
        {
            if (!isLast)
            {
                days[count++] = day;
                continue;
            }

            if (Years.TryReadFigures(r, r.SkipComma(day.End), out var year, out var yearEnd))
                (date, day) = (date with { Year = year }, day with { End = yearEnd });
            return Add(r, days[..count], day, date with { Day = day.Value }, into);
        }

        return false;
    }

    /// <summary>"March 3 and 4 people", "May 3 and 5 June", "March 3, 4:30", "May 3 and 4-year-olds".</summary>
    private static bool IsCounted(in Reading r, int end) => Years.IsCounting(r, end) || (r.IsDash(end) && r.IsGlued(end) && r.IsGlued(end + 1)) || r[end].Month != 0 || r.Mark(end) is ':' or '.' && r.IsGlued(end + 1) || r[end].Form is Form.Of or Form.Am or Form.Pm;

    private static bool TryReadNext(in Reading r, int at, ReadOnlySpan<Day> before, out Day day)
    {
        var isDay = Numerals.TryReadDay(r, at, out var value, out var end) && (before.IsEmpty || value > before[^1].Value) && !r.IsGlued(at);
        day = new(at, end, value);
        return isDay;
    }

    /// <summary>A comma, "and", "or" or both.</summary>
    private static bool TryReadJoint(in Reading r, int at, out int next, out bool isLast)
    {
        var word = r.SkipComma(at);
        isLast = r[word].Form is Form.And or Form.Or || r.Mark(word) == '&';
        next = isLast ? word + 1 : word;
        return next > at;
    }

    private static bool Add(in Reading r, ReadOnlySpan<Day> days, in Day last, in CalendarDate date, List<Expression> into)
    {
        var lean = Tenses.LeanAt(r, days[0].Start, last.End);
        var resolved = Resolver.Resolve(date, r.Reference, lean);
        if (!CalendarDate.Exists(resolved.Year is > 0 and <= 9999 ? resolved.Year : LeapYear, resolved.Month, last.Value))
            return false;
        foreach (var day in days)
            into.Add(new(day.Start, day.End, MentionKind.Date, Edtf.Of(resolved with { Day = day.Value })!));
        into.Add(new(last.Start, last.End, MentionKind.Date, Edtf.Of(resolved)!));
        return true;
    }

    /// <summary>A day of the list: its tokens and its number.</summary>
    private readonly record struct Day(int Start, int End, int Value);
}
