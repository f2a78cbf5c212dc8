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
        var next = r.SkipComma(r.SkipStop(at + 1));
        if ((MonthDates.TryRead(r, next, out date, out end) || NumericDates.TryRead(r, next, out date, out end) || NumericDates.TryReadDayAndMonth(r, next, out date, out end))
            && date.Shape == Shape.Day)
        {
            date = date with { Weekday = weekday };
            return true;
        }

        if (TryReadDayOfMonth(r, next, out var day, out end))
        {
            date = new() { Shape = Shape.DayOfMonth, Day = day, Weekday = weekday };
            return true;
        }

        date = new() { Shape = Shape.Weekday, Weekday = weekday };
        end = r.SkipStop(at + 1);
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
