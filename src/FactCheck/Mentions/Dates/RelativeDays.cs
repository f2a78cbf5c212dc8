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

    /// <summary>"I want it now.", "right now it is"; not "Now, …" nor "now that", "just now", "by now", nor before what is so today: "members now earn", "is now president".</summary>
    private static bool IsPresent(in Reading r, int at)
    {
        if (r.IsCapitalised(at) || r.Mark(at + 1) == ',' || r[at - 1].Form is Form.By || r.Word(at - 1) is "just")
            return Admission.IsWholeBlock(r, at, at + 1);
        var isAdverb = r.IsOtherWord(at + 1) && r.Word(at - 1) is not ("right" or "Right" or "than");
        return !isAdverb && !r.Is(at + 1, Form.That) && !r.IsDash(at + 1) && !r.IsDash(at - 1);
    }

    private static int? OffsetOf(in Reading r, int at) => r[at].Form switch
    {
        Form.Today or Form.Tonight => 0,
        Form.Yesterday => -1,
        Form.Tomorrow => 1,
        Form.Now when (r[at - 1].Form is Form.And or Form.To or Form.Until && IsAfterDate(r, at - 2)) || IsPresent(r, at) => 0,
        _ => null,
    };
}
