namespace FactCheck.Mentions.Dates;

/// <summary>Reads dates written in figures: "2017-02-10", "10/2/2017", "10.2.2017", "2017/02", "20170210".</summary>
internal static class NumericDates
{
    public static bool TryRead(in Reading r, int at, out CalendarDate date, out int end)
    {
        date = default;
        end = at;
        if (!r.IsDigits(at) || (at > 0 && r.IsGlued(at) && !IsFreeStart(r, at)))
            return false;
        var isRead = TryReadThree(r, at, out date, out end) || TryReadTwo(r, at, out date, out end)
            || TryReadCompact(r, at, out date, out end);
        return isRead && IsFreeEnd(r, end);
    }

    /// <summary>A letter, a decimal point or a longer chain of figures around it makes it a code: "80-32-89-89", "1.10.30".</summary>
    private static bool IsFreeStart(in Reading r, int at) =>
        !r.IsWord(at - 1) && !(r.Mark(at - 1) is '.' or '/' or ',' && r.IsGlued(at - 1) && r.IsDigits(at - 2))
        && !(r.Mark(at - 1) is '-' && r.IsGlued(at - 1) && r.IsDigits(at - 2) && r.Length(at - 2) < 8 && !IsSlashDate(r, at - 2))
        && r.Mark(at - 1) is not ('$' or '#' or '/');

    private static bool IsSlashDate(in Reading r, int at) => r.Mark(at - 1) == '/' && r.IsGlued(at);

    private static bool IsFreeEnd(in Reading r, int at)
    {
        if (!r.IsGlued(at))
            return true;
        if (r.IsWord(at))
            return r.Word(at) is "T" or "t";
        if (r.Mark(at) is '%')
            return false;
        return !(r.Mark(at) is '/' or '.' or '-' && r.IsGlued(at + 1) && r.IsDigits(at + 1) && !IsRangeTo(r, at));
    }

    /// <summary>"10/1/2018-10/7/2018": the dash starts another date.</summary>
    private static bool IsRangeTo(in Reading r, int at) => r.Mark(at) == '-' && r.Mark(at - 2) == '/' && r.Mark(at + 2) == '/';

    private static bool TryReadThree(in Reading r, int at, out CalendarDate date, out int end)
    {
        end = at + 5;
        date = default;
        var mark = r.Mark(at + 1);
        var isSpaced = r.IsDigits(at + 1) && r.IsDigits(at + 2) && r.Length(at) == 4;
        if (isSpaced)
        {
            // "2016 10 16"
            end = at + 3;
            return r.Length(at + 1) == 2 && r.Length(at + 2) == 2 && r.Value(at) is >= 1000 and <= 2999
                && TryMake(r.Value(at), r.Value(at + 1), r.Value(at + 2), out date);
        }

        if (mark is not ('-' or '/' or '.') || !IsSameMark(r, at, mark) || !r.IsDigits(at + 2) || !r.IsDigits(at + 4))
            return false;
        int a = r.Value(at), b = r.Value(at + 2), c = r.Value(at + 4);
        if (r.Length(at) == 4 && r.Length(at + 2) <= 2 && r.Length(at + 4) <= 2)
            return a > 0 && (TryMake(a, b, c, out date) || (mark != '.' && TryMake(a, c, b, out date)));
        if (r.Length(at) > 2 || r.Length(at + 2) > 2 || r.Length(at + 4) is not (2 or 4) || a < 1 || b < 1)
            return false;
        // "1.10.30" is a version, "1-10-30" a code; only slashes and whole years make a date of them.
        if (r.Length(at + 4) == 2 && (mark == '.' ? !(r.Length(at) == 2 && r.Length(at + 2) == 2) : mark != '/'))
            return false;
        var year = r.Length(at + 4) == 2 ? Years.OfTwoDigits(c) : c;
        return year >= 1000 && TryMakeOrdered(r, year, a, b, mark, out date);
    }

    private static bool IsSameMark(in Reading r, int at, char mark) =>
        r.Mark(at + 3) == mark && r.IsGlued(at + 1) && r.IsGlued(at + 2) && r.IsGlued(at + 3) && r.IsGlued(at + 4);

    private static bool TryReadTwo(in Reading r, int at, out CalendarDate date, out int end)
    {
        end = at + 3;
        date = default;
        var mark = r.Mark(at + 1);
        if (mark is not ('-' or '/') || !r.IsGlued(at + 1) || !r.IsGlued(at + 2) || !r.IsDigits(at + 2))
            return false;
        int a = r.Value(at), b = r.Value(at + 2);
        if (r.Length(at) == 4 && r.Length(at + 2) <= 2 && a is >= 1500 and <= 2999 && b is >= 1 and <= 12)
            return (mark == '/' || r.Length(at + 2) == 2 || r.IsInside(at - 1)) && Set(CalendarDate.OfMonth(a, b), out date);
        if (r.Length(at + 2) == 4 && r.Length(at) <= 2 && b is >= 1500 and <= 2999 && a is >= 1 and <= 12)
            return Set(CalendarDate.OfMonth(b, a), out date);
        return false;
    }

    /// <summary>"10/2" after words that say it is a date: "on 10/2", "from 10/1 to 11/7", and in a list that began with one.</summary>
    public static bool TryReadInContext(in Reading r, int at, bool isListed, out CalendarDate date, out int end)
    {
        date = default;
        end = at;
        // "24/7" means always, "9/11" the attacks
        if (r.Value(at) == 24 && r.Value(at + 2) == 7 || (r.Value(at) == 9 && r.Value(at + 2) == 11 && r.Length(at) == 1))
            return false;
        if (r.Mark(at + 1) != '/' || !r.IsDigits(at) || (r[at + 3].Unit != TimeUnit.None && r.IsGlued(at + 3)))
            return false;
        var isSaid = r[at - 1].Form is Form.On or Form.This or Form.From or Form.Between or Form.By or Form.Until or Form.Since
            or Form.Before or Form.After
            || (r.IsDash(at - 1) && r.Mark(at - 3) == '/') || (r.Is(at - 1, Form.For) && r[at + 3].Form is Form.At or Form.Between
            or Form.From) || (r[at - 1].Form is Form.To or Form.And && r.Mark(at - 3) == '/');
        var isRange = r.IsDash(at + 3) && r.Mark(at + 5) == '/' && r.IsGlued(at + 5);
        // "on 11/20, 11/22 or 11/25", but not "from 1/2 cup, 3/4 spoons"
        var isLastOfList = isListed && r[at - 1].Form is Form.Or or Form.And && r.Mark(at - 3) == '/';
        if (!(isSaid || isListed || isRange) || !TryReadDayAndMonth(r, at, out date, out end) || r.Is(end, Form.Of) || (!isRange
            && !isLastOfList && r.IsOtherWord(end) && isListed))
            return false;
        // "this 5/12" is this year's
        if (r.Is(at - 1, Form.This) && r.Reference is { } today && CalendarDate.Exists(today.Year, date.Month, date.Day))
            date = date with { Year = today.Year };
        return true;
    }

    public static bool TryReadDayAndMonth(in Reading r, int at, out CalendarDate date, out int end)
    {
        end = at + 3;
        date = default;
        if (!r.IsDigits(at) || !r.IsDigits(at + 2) || r.Length(at) > 2 || r.Length(at + 2) > 2 || r.Mark(at + 1) is not ('/' or '.' or '-'))
            return false;
        if (!r.IsGlued(at + 1) || !r.IsGlued(at + 2) || (r.IsGlued(at) && !IsFreeStart(r, at)) || !IsFreeEnd(r, end) || (r.IsGlued(end)
            && r.IsWord(end)))
            return false;
        return TryMakeOrdered(r, 0, r.Value(at), r.Value(at + 2), r.Mark(at + 1), out date);
    }

    private static bool TryReadCompact(in Reading r, int at, out CalendarDate date, out int end)
    {
        end = at + 1;
        date = default;
        var value = r.Value(at);
        // "from 4840.98 to 20770930"
        if (r.Is(at - 1, Form.To) && r.IsDigits(at - 2) && r.Length(at - 2) != 8)
            return false;
        return r.Length(at) == 8 && value / 10000 is >= 1900 and <= 2099
            && TryMake(value / 10000, value / 100 % 100, value % 100, out date);
    }

    /// <summary>Day and month in the document's order, or in the only order that gives a day.</summary>
    private static bool TryMakeOrdered(in Reading r, int year, int a, int b, char mark, out CalendarDate date)
    {
        // Points are the usual separator only where the day comes first.
        var isDayFirst = r.Order == DateOrder.DayFirst || (mark == '.' && year != 0);
        return isDayFirst ? TryMake(year, b, a, out date) || TryMake(year, a, b, out date) : TryMake(year, a, b, out date)
            || TryMake(year, b, a, out date);
    }

    private static bool TryMake(int year, int month, int day, out CalendarDate date)
    {
        date = CalendarDate.OfDay(year, month, day);
        return CalendarDate.Exists(year, month, day);
    }

    private static bool Set(CalendarDate value, out CalendarDate date)
    {
        date = value;
        return true;
    }
}
