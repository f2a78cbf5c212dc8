namespace FactCheck.Mentions.Dates;

/// <summary>Reads dates with the month as a word: "10 February 2017", "Feb. 10th", "the tenth of February", "2017 Feb 10", "February 2017".</summary>
internal static class MonthDates
{
    public static bool TryRead(in Reading r, int at, out CalendarDate date, out int end) =>
        TryReadDayFirst(r, at, out date, out end) || TryReadMonthFirst(r, at, out date, out end)
            || TryReadYearFirst(r, at, out date, out end);

    /// <summary>A month's name with the full stop of its abbreviation.</summary>
    public static bool TryReadMonth(in Reading r, int at, out int month, out int end)
    {
        month = r[at].Month;
        end = r.SkipStop(at + 1);
        return month != 0 && r.Mark(at - 1) is not '$';
    }

    private static bool TryReadDayFirst(in Reading r, int at, out CalendarDate date, out int end)
    {
        date = default;
        var start = r.Skip(at, Form.The);
        end = start;
        if (!Numerals.TryReadDay(r, start, out var day, out var next))
            return false;
        // "23-2020-September" keeps its year in the middle.
        var isOrdinal = next - start > 1 || !r.IsDigits(start);
        if (!isOrdinal && IsSeparator(r, next) && r.Length(next + 1) == 4 && IsSeparator(r, next + 2)
            && r[next + 3].Month is > 0 and var lastMonth)
            return TryMake(r.Value(next + 1), lastMonth, day, next + 4, out date, out end);
        if (r[next].Unit == TimeUnit.Day && isOrdinal)
            next++;
        next = SkipSeparator(r, r.Skip(next, Form.Of));
        // "one may ask", "5 may be": only a capital makes a month of it
        if (r[next].IsAmbiguous && !r[next].IsShort && !isOrdinal | !r.IsDigits(start) && !r.IsCapitalised(next) && !r.Is(next - 1, Form.Of)
            && r[next].Month is 3 or 5 && r.IsWord(next + 1))
            return false;
        if (!TryReadMonth(r, next, out var month, out next) || (start > at && !isOrdinal && r.Mark(at - 1) == '$'))
            return false;
        if (r.Mark(start - 1) == '$' && r.IsDigits(start))
            return false;
        var year = 0;
        if (TryReadYearAfter(r, next, out var said, out var last))
            (year, next) = (said, last);
        return TryMake(year, month, day, next, out date, out end);
    }

    private static bool TryReadMonthFirst(in Reading r, int at, out CalendarDate date, out int end)
    {
        date = default;
        end = at;
        if (!TryReadMonth(r, at, out var month, out var next) || IsAfterImpossibleDay(r, at, 2000))
            return false;
        if (TryReadYearAfter(r, next, out var year, out var last) && !IsDayBeforeYear(r, next) && !(r.IsDigits(next) && r.Length(next) == 2
            && year < 3000 && last == next + 1))
        {
            // "September-2020-23"
            if (IsSeparator(r, last) && IsSeparator(r, next) && r.Length(last + 1) <= 2
                && r.Value(last + 1) is > 0 and <= 31 and var lastDay)
                return TryMake(year, month, lastDay, last + 2, out date, out end);
            date = CalendarDate.OfMonth(year, month);
            end = last;
            return !IsAfterImpossibleDay(r, at, year);
        }

        var dayAt = r.Skip(SkipSeparator(r, r.SkipComma(next)), Form.The);
        if (Numerals.TryReadDay(r, dayAt, out var day, out last) && IsDay(r, dayAt, last, dayAt > next))
        {
            year = 0;
            if (TryReadYearAfter(r, last, out var said, out var yearEnd))
                (year, last) = (said, yearEnd);
            return TryMake(year, month, day, last, out date, out end);
        }

        date = CalendarDate.OfMonth(0, month);
        end = next;
        return true;
    }

    /// <summary>"31 February 2017" and "29 February 2023" are no days, and not February either.</summary>
    private static bool IsAfterImpossibleDay(in Reading r, int at, int year) =>
        r.Length(at - 1) == 2 && r.Value(at - 1) is > 28 and < 40 and var day && !CalendarDate.Exists(year, r[at].Month, day);

    /// <summary>"2018 March 18", "2019/aug/01", "2024 Aug", "2024 AD August".</summary>
    private static bool TryReadYearFirst(in Reading r, int at, out CalendarDate date, out int end)
    {
        date = default;
        if (!Years.TryReadFigures(r, at, out var year, out end))
            return false;
        var next = r.Is(end, Form.Ad) ? end + 1 : SkipSeparator(r, end);
        if (!TryReadMonth(r, next, out var month, out next))
            return false;
        var dayAt = SkipSeparator(r, next);
        if (r.Length(dayAt) <= 2 && Numerals.TryReadDay(r, dayAt, out var day, out var last) && IsDay(r, dayAt, last, true))
            return TryMake(year, month, day, last, out date, out end);
        date = CalendarDate.OfMonth(year, month);
        end = next;
        return true;
    }

    /// <summary>The number after a month is a day, unless it counts something: "In May 20 people died" has no 20 May.</summary>
    private static bool IsDay(in Reading r, int at, int end, bool isSeparated)
    {
        if (r.IsDigits(at) && r.Length(at) == 4)
            return false;
        // "in the year to June, three times that of 2021"
        if (r.Mark(at - 1) == ',' && r.IsWord(at) && r[at].Number > 0)
            return false;
        if (r.Mark(end) is ':' && r.IsGlued(end) && r.IsDigits(end + 1) && !isSeparated && r.Length(end + 1) == 2 && end == at + 1
            && r.Value(at) < 25 && r[at - 1].IsShort)
            return true;
        return !(r.Mark(end) is ':' && r.IsGlued(end) && r.IsDigits(end + 1) && end == at + 1)
            && r[end].Form is not (Form.Am or Form.Pm or Form.OClock)
            && !(r.Mark(end) == '%');
    }

    private static bool IsDayBeforeYear(in Reading r, int at)
    {
        var day = r.SkipComma(at);
        return r.Length(day) <= 2 && r.IsDigits(day) && TryReadYearAfter(r, day + 1, out _, out _);
    }

    /// <summary>A year after a month or a day: "2017", ", 2017", " of 2017", "-2017", "'17".</summary>
    private static bool TryReadYearAfter(in Reading r, int at, out int year, out int end)
    {
        var next = SkipSeparator(r, at);
        if (next > at && IsSeparator(r, at))
            return TryReadSeparated(r, next, out year, out end);
        next = r.SkipComma(at);
        var isLoose = next == at;
        if (r[next].Form is Form.Of or Form.In)
            (next, isLoose) = (r.Skip(next + 1, Form.The), true);
        if (r[next].Unit == TimeUnit.Year && r.IsDigits(next + 1))
            next++;
        if (!Years.TryReadOfDate(r, next, out year, out end))
            return false;
        // "May 12" and "12 May 15:30" end in no year; "15 April of 87" does.
        return r.Length(next) == 4 || !r.IsDigits(next) || IsYearOfTwo(r, at, next, isLoose);
    }

    private static bool IsYearOfTwo(in Reading r, int at, int next, bool isLoose) =>
        r[at].Form is Form.Of || r[next + 1].Form is Form.Bc or Form.Be or Form.Ad || (isLoose || next > at) && (r.IsDigits(at - 1)
            || r.IsWord(at - 1)) && r[at - 1].Month == 0 && !IsStopAfterMonth(r, at)
        || (r[at - 1].Month != 0 && (r.IsDigits(at - 2) || r.Is(at - 2, Form.St)) && r.Mark(at - 3) is not '$' && next == at);

    private static bool IsStopAfterMonth(in Reading r, int at) => r.Mark(at - 1) == '.' && r[at - 2].Month != 0;

    private static bool TryReadSeparated(in Reading r, int at, out int year, out int end)
    {
        end = at + 1;
        year = r.Value(at);
        if (Years.TryReadFigures(r, at, out year, out end))
            return true;
        year = r.Value(at);
        end = at + 1;
        if (r.Length(at) != 2 || year < 0 || r[at - 2].Month == 0 || r.Mark(at - 3) is not ('-' or '/') || r.IsWord(end) && r.IsGlued(end))
            return false;
        year = Years.OfTwoDigits(year);
        return true;
    }

    private static bool IsSeparator(in Reading r, int at) => r.Mark(at) is '-' or '/' or '.' && r.IsGlued(at) && r.IsGlued(at + 1);

    private static int SkipSeparator(in Reading r, int at) => IsSeparator(r, at) ? at + 1 : at;

    private static bool TryMake(int year, int month, int day, int last, out CalendarDate date, out int end)
    {
        date = CalendarDate.OfDay(year, month, day);
        end = last;
        return CalendarDate.Exists(year, month, day);
    }
}
