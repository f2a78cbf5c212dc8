using System.Globalization;

namespace FactCheck.Mentions.Dates;

/// <summary>Computes the days of a holiday in a year from its rule in <c>holidays.tsv</c>.</summary>
internal static class HolidayRules
{
    private static readonly string[] HebrewMonths = ["tishrei", "cheshvan", "kislev", "tevet", "shevat", "adar", "nisan", "iyar", "sivan", "tammuz", "av", "elul"];

    /// <summary>First and last day; null where the calendar of the rule does not reach the year.</summary>
    public static (DateOnly First, DateOnly Last)? DaysOf(string rule, int year)
    {
        if (year is < 1583 or > 4000)
            return null;
        var parts = rule.Split(':');
        return parts[0] switch
        {
            "nth" => Days(Nth(year, Number(parts[1]), Number(parts[2]), Number(parts[3])).AddDays(parts.Length > 4 ? Number(parts[4])
                : 0), 1),
            "easter" => Around(Easter(year), parts),
            "pascha" => Around(OrthodoxEaster(year), parts),
            "hebrew" => Hebrew(year, Array.IndexOf(HebrewMonths, parts[1]), Number(parts[2]), Number(parts[3])),
            "hijri" => Hijri(year, Number(parts[1]), Number(parts[2]), Number(parts[3])),
            "jumua" => Hijri(year, 10, 1, 1) is { } eid ? Days(Resolver.MondayOf(eid.First.AddDays(-5)).AddDays(4), 1) : null,
            "chinese" => Chinese(year, Number(parts[1]), Number(parts[2])),
            "moon" => Moved(HinduDays.OfMoon(year, Number(parts[1]), Number(parts[2]), Number(parts[3])), parts, 4),
            "sun" => Moved(HinduDays.OfSun(year, Number(parts[1])), parts, 2),
            "yazdgerd" => Parsi(year),
            "unless" => Days(Unless(new(year, Number(parts[1][..2]), Number(parts[1][3..])), Number(parts[2]), Number(parts[3])), 1),
            _ => Days(new DateOnly(year, Number(rule[..2]), Number(rule[3..])), 1),
        };
    }

    private static (DateOnly First, DateOnly Last)? Moved(DateOnly? day, string[] parts, int at) =>
        day is { } found ? Days(found.AddDays(parts.Length > at ? Number(parts[at]) : 0), 1) : null;

    /// <summary>The Indian Zoroastrians count 365 days to every year.</summary>
    private static (DateOnly First, DateOnly Last)? Parsi(int year)
    {
        if (year is < 1900 or > 2100)
            return null;
        var day = new DateOnly(2018, 8, 17).AddDays(365 * (year - 2018));
        return day.Year == year ? Days(day, 1) : null;
    }

    private static DateOnly Unless(DateOnly day, int weekday, int move) => Resolver.WeekdayOf(day) == weekday ? day.AddDays(move) : day;

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static (DateOnly First, DateOnly Last) Days(DateOnly first, int count) => (first, first.AddDays(count - 1));

    private static (DateOnly First, DateOnly Last) Around(DateOnly easter, string[] parts)
    {
        var first = easter.AddDays(Number(parts[1]));
        return (first, parts.Length > 2 ? easter.AddDays(Number(parts[2])) : first);
    }

    private static DateOnly Nth(int year, int month, int rank, int weekday)
    {
        if (rank > 0)
        {
            var first = new DateOnly(year, month, 1);
            return first.AddDays(((weekday - Resolver.WeekdayOf(first) + 7) % 7) + (7 * (rank - 1)));
        }

        var last = new DateOnly(year, month, DateTime.DaysInMonth(year, month));
        return last.AddDays(-((Resolver.WeekdayOf(last) - weekday + 7) % 7));
    }

    /// <summary>The anonymous Gregorian algorithm (Nature, 1876; Meeus, Astronomical Algorithms, chapter 8).</summary>
    private static DateOnly Easter(int year)
    {
        var a = year % 19;
        var (b, c) = (year / 100, year % 100);
        var h = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        var l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var n = h + l - (7 * m) + 114;
        return new(year, n / 31, (n % 31) + 1);
    }

    /// <summary>Meeus's Julian algorithm, moved to the Gregorian calendar.</summary>
    private static DateOnly OrthodoxEaster(int year)
    {
        var d = ((19 * (year % 19)) + 15) % 30;
        var e = ((2 * (year % 4)) + (4 * (year % 7)) - d + 34) % 7;
        var n = d + e + 114;
        return new DateOnly(year, n / 31, (n % 31) + 1).AddDays((year / 100) - (year / 400) - 2);
    }

    /// <summary>Jewish days begin on the evening before.</summary>
    private static (DateOnly First, DateOnly Last)? Hebrew(int year, int month, int day, int count)
    {
        if (year is < 1600 or > 2200)
            return null;
        var calendar = new HebrewCalendar();
        var hebrewYear = year + (month < 3 ? 3761 : 3760);
        if (month is 3 or 4)
            hebrewYear = year + 3760;
        var number = month + 1 + (month >= 5 && calendar.IsLeapYear(hebrewYear) ? 1 : 0);
        if (month == 2)
            hebrewYear = year + 3761;
        var first = DateOnly.FromDateTime(calendar.ToDateTime(hebrewYear, number, day, 0, 0, 0, 0));
        first = first.AddDays(Postponed(month, day, Resolver.WeekdayOf(first)));
        return (first.AddDays(-1), first.AddDays(count - 1));
    }

    /// <summary>Fasts and days of remembrance keep clear of the Sabbath: 9 Av, 5 Iyar and 27 Nisan move.</summary>
    private static int Postponed(int month, int day, int weekday) => (HebrewMonths[month], day, weekday) switch
    {
        ("av", 9, 6) or ("iyar", 5, 1) or ("nisan", 27, 7) => 1,
        ("iyar", 5, 5) or ("nisan", 27, 5) => -1,
        ("iyar", 5, 6) => -2,
        _ => 0,
    };

    /// <summary>The calendar of Umm al-Qura; the first such day of the year.</summary>
    private static (DateOnly First, DateOnly Last)? Hijri(int year, int month, int day, int count)
    {
        if (year is < 1902 or > 2075)
            return null;
        var calendar = new UmAlQuraCalendar();
        var start = calendar.GetYear(new DateTime(year, 1, 1));
        for (var hijriYear = start; hijriYear <= start + 1; hijriYear++)
        {
            var first = DateOnly.FromDateTime(calendar.ToDateTime(hijriYear, month, day, 0, 0, 0, 0));
            if (first.Year == year)
                return Days(first, count);
        }

        return null;
    }

    private static (DateOnly First, DateOnly Last)? Chinese(int year, int month, int day)
    {
        if (year is < 1902 or > 2099)
            return null;
        var calendar = new ChineseLunisolarCalendar();
        var leap = calendar.GetLeapMonth(year);
        var number = leap > 0 && month >= leap ? month + 1 : month;
        return Days(DateOnly.FromDateTime(calendar.ToDateTime(year, number, day, 0, 0, 0, 0)), 1);
    }
}
