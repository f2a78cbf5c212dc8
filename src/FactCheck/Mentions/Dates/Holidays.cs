namespace FactCheck.Mentions.Dates;

internal static class Holidays
{
    public static bool TryRead(in Reading r, int at, out CalendarDate date, out int end)
    {
        date = default;
        end = at;
        return false;
    }
}
