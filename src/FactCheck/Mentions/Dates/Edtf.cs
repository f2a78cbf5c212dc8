using System.Globalization;
using FactCheck.Sentences;

namespace FactCheck.Mentions.Dates;

/// <summary>Writes dates, times and ranges as ISO 8601 and EDTF. Null stands for what has no such form, as a weekday in no week.</summary>
internal static class Edtf
{
    public static string? Of(in Moment moment)
    {
        if (moment.Clock is { } clock)
            return moment.HasDate ? (IsOneDay(moment.Date) ? Of(moment.Date) + Of(clock) : null) : Of(clock);
        if (moment.Part == DayPart.None)
            return Of(moment.Date);
        return FirstOf(moment) is { } first && LastOf(moment) is { } last ? first + "/" + last : null;
    }

    /// <summary>The beginning of a range that starts with the moment.</summary>
    public static string? FirstOf(in Moment moment)
    {
        if (moment.Clock is not null)
            return Of(moment);
        if (moment.Part != DayPart.None)
            return WithHour(moment.Date, DayParts.HoursOf(moment.Part, moment.Half).From);
        return moment.Date.Shape is Shape.Day or Shape.Year || !moment.Date.TryGetDays(out var first, out _) ? Of(moment.Date) : Of(first);
    }

    /// <summary>The end of a range that ends with the moment, which is still in it.</summary>
    public static string? LastOf(in Moment moment)
    {
        if (moment.Clock is not null)
            return Of(moment);
        if (moment.Part != DayPart.None)
            return WithHour(moment.Date, DayParts.HoursOf(moment.Part, moment.Half).To);
        if (moment.Date.Shape is Shape.Day or Shape.Month or Shape.Year)
            return Of(moment.Date);
        return moment.Date.TryGetDays(out _, out var last) ? Of(last) : Of(moment.Date);
    }

    public static string? Of(in CalendarDate date)
    {
        switch (date.Shape)
        {
            case Shape.Day:
                return date.Year is > 0 and <= 9999 ? Usual(date.Year, date.Month, date.Day) : $"{Year(date.Year)}-{date.Month:00}-{date.Day:00}";
            case Shape.Month:
                return date.Year is > 0 and <= 9999 ? Usual(date.Year, date.Month, 0) : $"{Year(date.Year)}-{date.Month:00}";
            case Shape.Year:
                return Year(date.Year);
            case Shape.Decade:
                return string.Create(CultureInfo.InvariantCulture, $"{date.Number:000}X");
            case Shape.Century:
                // Astronomical years: the fourth century BC, 400 to 301 BC, is the years -399 to -300.
                return date.Number < 0 ? string.Create(CultureInfo.InvariantCulture, $"-{-date.Number - 1:00}XX")
                    : string.Create(CultureInfo.InvariantCulture, $"{date.Number:00}XX");
            case Shape.None or Shape.DayOfMonth or Shape.Weekday:
                return null;
            default:
                return date.HasYear && date.TryGetDays(out var first, out var last) ? Of(first) + "/" + Of(last) : null;
        }
    }

    public static string Of(DateOnly day) => Usual(day.Year, day.Month, day.Day);

    public static string Of(in ClockTime clock)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"T{clock.Hour:00}:{Math.Max(0, clock.Minute):00}");
        if (clock.Second >= 0)
            text += string.Create(CultureInfo.InvariantCulture, $":{clock.Second:00}");
        if (clock.OffsetMinutes is not { } offset)
            return text;
        if (offset == 0)
            return text + "Z";
        var (hours, minutes) = (Math.Abs(offset) / 60, Math.Abs(offset) % 60);
        return text + (offset < 0 ? "-" : "+") + string.Create(CultureInfo.InvariantCulture, $"{hours:00}:{minutes:00}");
    }

    private static bool IsOneDay(in CalendarDate date) => date.Shape == Shape.Day;

    /// <summary>The whole hour of the day; hour 24 is written as the last second of the day.</summary>
    private static string? WithHour(in CalendarDate date, int hour)
    {
        var clock = hour < 24 ? new ClockTime(hour, -1, -1, true, null) : new ClockTime(23, 59, 59, true, null);
        if (date.Shape == Shape.None)
            return Of(clock);
        return IsOneDay(date) ? Of(date) + Of(clock) : null;
    }

    /// <summary>Astronomical years: 44 BC is -0043.</summary>
    private static string Year(int year) => year switch
    {
        0 => "XXXX",
        < 0 => string.Create(CultureInfo.InvariantCulture, $"-{-year - 1:0000}"),
        > 9999 => string.Create(CultureInfo.InvariantCulture, $"Y{year}"),
        _ => Usual(year, 0, 0),
    };

    /// <summary>A year from 1 to 9999, with its month and day where they are not 0. Articles name few dates many times.</summary>
    private static string Usual(int year, int month, int day)
    {
        Span<char> text = stackalloc char["2017-02-10".Length];
        WriteDigits(year, text[..4]);
        if (month == 0)
            return RecurringText.Of(text[..4]);
        text[4] = text[7] = '-';
        WriteDigits(month, text[5..7]);
        if (day == 0)
            return RecurringText.Of(text[..7]);
        WriteDigits(day, text[8..]);
        return RecurringText.Of(text);
    }

    private static void WriteDigits(int number, Span<char> text)
    {
        for (var at = text.Length - 1; at >= 0; at--, number /= 10)
            text[at] = (char)('0' + (number % 10));
    }

}
