using System.Collections.Concurrent;

namespace FactCheck.Mentions.Dates;

/// <summary>Days of the Indian lunar and solar calendars, as the sky over India has them; sources differ by a day now and then, as places do.</summary>
internal static class HinduDays
{
    private const double DaysInMonth = 29.530589;
    private static readonly ConcurrentDictionary<(int Year, int Month, int Day, int Hour), DateOnly?> Lunar = new();

    /// <summary>The day on which, at the hour, a lunar day (1 to 30, 15 full moon, 30 new moon) of a month (1 is Chaitra, which ends with the new moon) prevails.</summary>
    public static DateOnly? OfMoon(int year, int month, int lunarDay, int hour) => year is < 1900 or > 2100 ? null
        : Lunar.GetOrAdd((year, month, lunarDay, hour), static key => Find(key.Year, key.Month, key.Day, key.Hour));

    /// <summary>The day on which the sun reaches a longitude; the next one where it does so after sunset.</summary>
    public static DateOnly? OfSun(int year, int degrees)
    {
        if (year is < 1900 or > 2100)
            return null;
        var time = Sky.Time(new DateOnly(year, 4, 14).AddDays((degrees > 180 ? degrees - 360 : degrees) * 365 / 360), 12);
        for (var i = 0; i < 4; i++)
            time -= SignedTurn(Sky.SiderealSun(time) - degrees) / 0.98565;
        var (day, isLate) = Sky.DayOf(time);
        return isLate ? day.AddDays(1) : day;
    }

    private static DateOnly? Find(int year, int month, int lunarDay, int hour)
    {
        var newMoon = NewMoonNear(Sky.Time(new DateOnly(year, 1, 1).AddDays(-45), 12));
        for (var i = 0; i < 15; i++)
        {
            var next = NewMoonNear(newMoon + DaysInMonth);
            var sign = (int)(Sky.SiderealSun(newMoon) / 30);
            // A month in which the sun enters no sign is a leap month, and has no festivals.
            var isLeap = sign == (int)(Sky.SiderealSun(next) / 30);
            if (!isLeap && ((sign + 1) % 12) + 1 == month && DayIn(newMoon, lunarDay, hour) is var day && day.Year == year)
                return day;
            newMoon = next;
        }

        return null;
    }

    private static DateOnly DayIn(double newMoon, int lunarDay, int hour)
    {
        var (day, _) = Sky.DayOf(newMoon + ((lunarDay - 1.5) * DaysInMonth / 30) - 1);
        for (var i = 0; i < 4; i++, day = day.AddDays(1))
        {
            var age = SignedTurn(Sky.Elongation(Sky.Time(day, hour)) - ((lunarDay - 1) * 12));
            if (age >= 0)
                return age < 12 ? day : day.AddDays(-1);
        }

        return day;
    }

    private static double NewMoonNear(double time)
    {
        for (var i = 0; i < 4; i++)
            time -= SignedTurn(Sky.Elongation(time)) / 12.19075;
        return time;
    }

    private static double SignedTurn(double degrees) => Sky.Turn(degrees + 180) - 180;
}
