namespace FactCheck.Mentions.Dates;

/// <summary>
/// Longitudes of sun and moon to a few hundredths of a degree, from the leading terms in Meeus, Astronomical Algorithms, chapters 25 and 47. Time is in days of
/// universal time since noon of 1 January 2000.
/// </summary>
internal static class Sky
{
    /// <summary>Noon of 1 January 2000, as a day number with midnight for its beginning.</summary>
    private static readonly int Epoch = new DateOnly(2000, 1, 1).DayNumber;

    /// <param name="hour">By the clock of India, half past five ahead of universal time; 24 is the midnight that ends the day.</param>
    public static double Time(DateOnly day, double hour) => day.DayNumber - Epoch + ((hour - 17.5) / 24);

    /// <summary>The day in India and whether its sun has set.</summary>
    public static (DateOnly Day, bool IsAfterSunset) DayOf(double time)
    {
        var local = time + (17.5 / 24);
        var whole = Math.Floor(local);
        return (DateOnly.FromDayNumber(Epoch + (int)whole), local - whole > 0.75);
    }

    /// <summary>How far the moon is ahead of the sun, 0 to 360 degrees: 0 at new moon.</summary>
    public static double Elongation(double time) => Turn(Moon(time) - Sun(time));

    /// <summary>The sun's longitude from the fixed point of the Indian zodiac (Lahiri).</summary>
    public static double SiderealSun(double time) => Turn(Sun(time) - 23.853 - (time / 365.25 * 0.0139688));

    public static double Turn(double degrees) => degrees - (360 * Math.Floor(degrees / 360));

    private static double Sun(double time)
    {
        var anomaly = 357.5291 + (0.98560028 * time);
        return 280.4665 + (0.98564736 * time) + (1.9146 * Sine(anomaly)) + (0.02 * Sine(2 * anomaly)) - 0.0057;
    }

    private static double Moon(double time)
    {
        var elongation = 297.8502 + (12.19074912 * time);
        var sun = 357.5291 + (0.98560028 * time);
        var moon = 134.9634 + (13.06499295 * time);
        var node = 93.2721 + (13.22935024 * time);
        return 218.3165 + (13.17639648 * time)
            + (6.2888 * Sine(moon)) + (1.2740 * Sine((2 * elongation) - moon)) + (0.6583 * Sine(2 * elongation)) + (0.2136 * Sine(2 * moon))
            - (0.1851 * Sine(sun)) - (0.1143 * Sine(2 * node)) + (0.0588 * Sine((2 * elongation) - (2 * moon)))
            + (0.0572 * Sine((2 * elongation) - sun - moon)) + (0.0533 * Sine((2 * elongation) + moon)) + (0.0459 * Sine((2 * elongation) - sun))
            - (0.0410 * Sine(sun - moon)) - (0.0347 * Sine(elongation)) - (0.0304 * Sine(sun + moon));
    }

    private static double Sine(double degrees) => Math.Sin(degrees * Math.PI / 180);
}
