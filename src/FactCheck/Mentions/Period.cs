using System.Globalization;

namespace FactCheck.Mentions;

/// <summary>A stretch of days, first and last included; an open side is null.</summary>
public readonly record struct Period(DateOnly? First, DateOnly? Last)
{
    public static readonly Period Always = new(null, null);

    public bool Contains(Period other) =>
        (First is null || (other.First is { } f && f >= First)) && (Last is null || (other.Last is { } l && l <= Last));

    public bool Overlaps(Period other) =>
        (First is null || other.Last is null || First <= other.Last) && (Last is null || other.First is null || other.First <= Last);

    /// <summary>
    /// Reads <c>2014</c>, <c>2014-06</c>, <c>2014-06-01</c>, <c>2014-Q2</c>, <c>2014-W08</c>, <c>201X</c> (a decade), <c>20XX</c>, date-times (their day),
    /// intervals of these (<c>2014/2016</c>, <c>../2016</c>, <c>2008/..</c>) and <c>always</c>; null for anything else, an unknown year included.
    /// </summary>
    public static Period? Parse(string edtf)
    {
        if (edtf == "always")
            return Always;
        var slash = edtf.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
            return ParsePoint(edtf);
        var from = edtf.AsSpan(0, slash);
        var to = edtf.AsSpan(slash + 1);
        if ((IsOpen(from) ? Always : ParsePoint(from)) is not { } first || (IsOpen(to) ? Always : ParsePoint(to)) is not { } last)
            return null;
        return first.First is { } f && last.Last is { } l && f > l ? null : new(first.First, last.Last);
    }

    private static bool IsOpen(ReadOnlySpan<char> end) => end is ".." or "";

    private static Period? ParsePoint(ReadOnlySpan<char> edtf)
    {
        if (edtf.Length == 4 && edtf.EndsWith("XX", StringComparison.Ordinal) && int.TryParse(edtf[..2], NumberStyles.None, CultureInfo.InvariantCulture, out var century))
            return Years(century * 100, 100);
        if (edtf.Length == 4 && edtf[3] == 'X' && int.TryParse(edtf[..3], NumberStyles.None, CultureInfo.InvariantCulture, out var decade))
            return Years(decade * 10, 10);
        if (edtf.Length < 4 || !int.TryParse(edtf[..4], NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is < 1 or > 9999)
            return null;
        if (edtf.Length == 4)
            return Years(year, 1);
        if (edtf[4] != '-')
            return null;
        return edtf.Length switch
        {
            7 when edtf[5] == 'Q' && edtf[6] is >= '1' and <= '4' => Months(year, ((edtf[6] - '1') * 3) + 1, 3),
            7 when int.TryParse(edtf[5..], NumberStyles.None, CultureInfo.InvariantCulture, out var month) && month is >= 1 and <= 12 => Months(year, month, 1),
            7 when int.TryParse(edtf[5..], NumberStyles.None, CultureInfo.InvariantCulture, out var season) && season is >= 21 and <= 24 => Season(year, season),
            8 when edtf[5] == 'W' => Week(year, edtf[6..]),
            >= 10 when DateOnly.TryParseExact(edtf[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                && (edtf.Length == 10 || edtf[10] is 'T' or ' ') => new(day, day),
            _ => null,
        };
    }

    private static Period? Years(int first, int count) =>
        first < 1 || first + count - 1 > 9999 ? null : new(new(first, 1, 1), new(first + count - 1, 12, 31));

    private static Period Months(int year, int month, int count)
    {
        var lastMonth = month + count - 1;
        return new(new(year, month, 1), new(year, lastMonth, DateTime.DaysInMonth(year, lastMonth)));
    }

    /// <summary>EDTF seasons 21 to 24, spring to winter, of the northern hemisphere by whole months; winter runs into the next year.</summary>
    private static Period? Season(int year, int season)
    {
        if (season < 24)
            return Months(year, 3 + ((season - 21) * 3), 3);
        return year == 9999 ? null : new(new(year, 12, 1), new DateOnly(year + 1, 3, 1).AddDays(-1));
    }

    private static Period? Week(int year, ReadOnlySpan<char> digits)
    {
        if (!int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var week) || week < 1 || week > ISOWeek.GetWeeksInYear(year))
            return null;
        if (year == 9999 && week == 52)
            return null;
        var monday = DateOnly.FromDateTime(ISOWeek.ToDateTime(year, week, DayOfWeek.Monday));
        return new(monday, monday.AddDays(6));
    }
}
