namespace FactCheck.Mentions.Dates;

/// <summary>Tells how much of a date the text says itself: "9 November" names no year, and "five years ago" no day.</summary>
internal static class DateLeeway
{
    private const int YearDigits = 4;

    /// <summary>The year of a month or of a day of a month was taken from elsewhere: no word of the expression tells it.</summary>
    public static bool IsYearUnsaid(in Reading r, in Expression expression)
    {
        if (expression.Value is not { Length: >= 7 } value || !char.IsAsciiDigit(value[0]) || value[YearDigits] != '-' || !char.IsAsciiDigit(value[5]) || value.Contains('/', StringComparison.Ordinal))
            return false;
        var (hasMonth, numbers) = (false, 0);
        for (var at = expression.Start; at < expression.End; at++)
        {
            ref readonly var word = ref r[at];
            hasMonth |= word.Month > 0;
            numbers += r.IsDigits(at) ? 1 : 0;
            if (r.IsDigits(at) ? r.Length(at) >= YearDigits : r.Mark(at) is '\'' or '\u2019')
                return false;
            if (word.Form is Form.Ago or Form.Coming or Form.Current or Form.Earlier or Form.Following or Form.Last or Form.Later or Form.Next or Form.Past or Form.Previous or Form.Same or Form.That or Form.This)
                return false;
        }

        // "23/6"
        return hasMonth || (numbers == 2 && r.IsDigits(expression.Start) && r.Mark(expression.Start + 1) is '/' or '.' or '-' && expression.End == expression.Start + 3);
    }

    /// <summary>The days of the shortest unit that is counted from another day: "five years ago", "two years later" are as precise as a year. 0 for any other date.</summary>
    public static int DaysOfAgo(in Reading r, in Expression expression)
    {
        var (isAgo, unit) = (false, TimeUnit.None);
        for (var at = expression.Start; at < expression.End; at++)
        {
            isAgo |= r[at].Form is Form.Ago or Form.Later or Form.Earlier or Form.After or Form.Before;
            if (r[at].Unit is var own and not TimeUnit.None && (unit == TimeUnit.None || own < unit))
                unit = own;
        }

        return !isAgo ? 0 : unit switch
        {
            TimeUnit.Week => 7,
            TimeUnit.Fortnight => 14,
            TimeUnit.Month => 31,
            TimeUnit.Season or TimeUnit.Quarter => 92,
            TimeUnit.Year => 366,
            TimeUnit.Decade => 3_653,
            TimeUnit.Century => 36_525,
            _ => 0,
        };
    }
}
