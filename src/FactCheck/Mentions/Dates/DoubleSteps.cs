namespace FactCheck.Mentions.Dates;

/// <summary>Reads the unit or month two steps away: "March after next", "the week after next", "the year before last".</summary>
internal static class DoubleSteps
{
    public static bool TryRead(in Reading r, int at, out CalendarDate date, out int end)
    {
        date = default;
        var start = r.Skip(at, Form.The);
        end = start + 3;
        var sign = r[start + 1].Form switch
        {
            Form.After when r.Is(start + 2, Form.Next) => 1,
            Form.Before when r.Is(start + 2, Form.Last) => -1,
            _ => 0,
        };
        if (sign == 0 || r.Reference is not { } today || r.IsPlural(start))
            return false;
        if (r[start].Month is not 0 and var month)
        {
            var isNear = sign > 0 ? month > today.Month : month < today.Month;
            date = CalendarDate.OfMonth(today.Year + (isNear ? sign : 2 * sign), month);
            return true;
        }

        if (r.IsWord(end) && r[end].Unit != TimeUnit.None
            || r[start].Unit is not (TimeUnit.Week or TimeUnit.Weekend or TimeUnit.Month or TimeUnit.Quarter or TimeUnit.Year))
            return false;
        date = CalendarUnits.Shifted(today, r[start].Unit, 2 * sign);
        return true;
    }
}
