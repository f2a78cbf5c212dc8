namespace FactCheck.Mentions.Dates;

/// <summary>Reads weekdays, with the date that follows them: "Friday", "Tuesday, 10 January", "Friday the 13th", "Fri. 15/3".</summary>
internal static class WeekdayDates
{
    public static bool TryRead(in Reading r, int at, out CalendarDate date, out int end)
    {
        date = default;
        end = at;
        var weekday = r[at].Weekday;
        if (weekday == 0)
            return false;
        // "Saturday Night Live", "Monday Night Football"
        if (r[at + 1].Part == DayPart.Night && r.IsCapitalised(at + 1) && r.IsCapitalised(at + 2) && r.IsOtherWord(at + 2) && !Meridiems.IsCapitals(r, at))
            return false;
        // "the second Tuesday of every month" is no one Tuesday
        if (r.Is(at + 1, Form.Of) && r[at + 2].Form is Form.Every or Form.Each)
            return false;
        if (TryReadBeside(r, at, weekday, out date, out end))
            return true;
        var next = r.SkipComma(r.SkipStop(at + 1));
        if ((MonthDates.TryRead(r, next, out date, out end) || NumericDates.TryRead(r, next, out date, out end)
            || NumericDates.TryReadDayAndMonth(r, next, out date, out end))
            && date.Shape == Shape.Day)
        {
            date = date with { Weekday = weekday };
            return true;
        }

        if (TryReadInBrackets(r, next, out date, out end))
        {
            date = date with { Weekday = weekday };
            return true;
        }

        if (TryReadWeekAfter(r, r.SkipStop(at + 1), weekday, out date, out end))
            return true;
        if (TryReadDayOfMonth(r, next, out var day, out end))
        {
            date = new() { Shape = Shape.DayOfMonth, Day = day, Weekday = weekday };
            return true;
        }

        date = new() { Shape = Shape.Weekday, Weekday = weekday };
        end = r.SkipStop(at + 1);
        return true;
    }

    /// <summary>"the Friday after Thanksgiving", "Monday before Christmas".</summary>
    private static bool TryReadBeside(in Reading r, int at, int weekday, out CalendarDate date, out int end)
    {
        date = default;
        end = at;
        if (r[at + 1].Form is not (Form.Before or Form.After) || !Holidays.TryRead(r, at + 2, out var holiday, out end) || holiday.Year == 0
            || !holiday.TryGetDays(out var day, out _))
            return false;
        var sign = r.Is(at + 1, Form.Before) ? -1 : 1;
        var distance = (((sign * (weekday - Resolver.WeekdayOf(day))) + 6) % 7) + 1;
        date = CalendarDate.OfDay(day.AddDays(sign * distance));
        return true;
    }

    /// <summary>"Friday (Feb. 10)".</summary>
    private static bool TryReadInBrackets(in Reading r, int at, out CalendarDate date, out int end)
    {
        date = default;
        end = at;
        if (r.Mark(at) != '(' || !MonthDates.TryRead(r, at + 1, out date, out end) || date.Shape != Shape.Day || r.Mark(end) != ')')
            return false;
        end++;
        return true;
    }

    /// <summary>The week after a weekday: "Friday next week", "Tuesday of last week", "Friday after next".</summary>
    public static bool TryReadWeekAfter(in Reading r, int at, int weekday, out CalendarDate date, out int end)
    {
        date = default;
        end = at;
        if (r.Reference is not { } today)
            return false;
        var next = r.Skip(r[at].Form is Form.Of or Form.In or Form.On ? at + 1 : at, Form.The);
        var monday = Resolver.MondayOf(today);
        if (r.Is(at, Form.After) && r.Is(at + 1, Form.Next))
        {
            end = at + 2;
            date = CalendarDate.OfDay(Resolver.Resolve(new() { Shape = Shape.Weekday, Weekday = weekday }, today, Lean.Future) is var first
                && first.TryGetDays(out var day, out _) ? day.AddDays(7) : today);
            return true;
        }

        if (!Directions.TryRead(r, next, out var sign, out _, out var unit) || r[unit].Unit != TimeUnit.Week || r.IsPlural(unit))
            return false;
        end = unit + 1;
        date = CalendarDate.OfDay(monday.AddDays((7 * sign) + weekday - 1));
        return true;
    }

    /// <summary>"the 13th", "13th"; "21" only before a pause.</summary>
    private static bool TryReadDayOfMonth(in Reading r, int at, out int day, out int end)
    {
        var start = r.Skip(at, Form.The);
        if (Numerals.TryReadOrdinal(r, start, out day, out end))
            return day is >= 1 and <= 31 && (start > at || r.IsDigits(start)) && r[end].Unit == TimeUnit.None;
        return r.Length(start) <= 2 && r.IsDigits(start) && Numerals.TryReadCardinal(r, start, out day, out end) && day is >= 1 and <= 31
            && r.Mark(at - 1) != ',' && (!r.IsInside(end) || r.Mark(end) is '.' or '!' or '?' or ',' && !r.IsGlued(end + 1));
    }
}
