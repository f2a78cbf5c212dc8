namespace FactCheck.Mentions.Dates;

/// <summary>Reads days that are named from the day of publication: "today", "the day before yesterday", "tonight".</summary>
internal static class RelativeDays
{
    public static bool TryRead(in Reading r, int at, out CalendarDate date, out int end)
    {
        date = default;
        end = at + 1;
        if (r.Reference is not { } today)
            return false;
        if (OffsetOf(r, at) is { } offset)
        {
            date = CalendarDate.OfDay(today.AddDays(offset));
            return true;
        }

        // "the day before yesterday", "day after tomorrow"
        var day = r.Skip(at, Form.The);
        if (r[day].Unit != TimeUnit.Day || r.IsPlural(day) || r[day + 1].Form is not (Form.Before or Form.After))
            return false;
        var sign = r.Is(day + 1, Form.Before) ? -1 : 1;
        if (OffsetOf(r, day + 2) is not { } next || (next != sign))
            return false;
        end = day + 3;
        date = CalendarDate.OfDay(today.AddDays(next + sign));
        return true;
    }

    private static bool IsAfterDate(in Reading r, int at) => r.IsDigits(at) || r[at].Month != 0 || r[at].Weekday != 0;

    private static int? OffsetOf(in Reading r, int at) => r[at].Form switch
    {
        Form.Today or Form.Tonight => 0,
        Form.Yesterday => -1,
        Form.Tomorrow => 1,
        // "now" is a date only as the end of a stretch or of a clause: "between May and now", "I want it now."
        Form.Now when (r[at - 1].Form is Form.And or Form.To or Form.Until && IsAfterDate(r, at - 2)) || (!r.IsWord(at + 1)
            && !r.IsDigits(at + 1) && !r.IsCapitalised(at) && r.Mark(at + 1) != ',') => 0,
        _ => null,
    };
}
