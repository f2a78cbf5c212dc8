using System.Text.RegularExpressions;

namespace FactCheck.Tests.Mentions.Dates;

/// <summary>What a date's value may look like: ISO 8601 and EDTF as the README promises them.</summary>
internal static partial class EdtfForm
{
    public static bool IsValid(string value)
    {
        var ends = value.Split('/');
        return ends.Length switch
        {
            1 => IsPoint(value) || Duration().IsMatch(value) && value.Any(char.IsDigit),
            2 => (IsPoint(ends[0]) || ends[0] == "..") && (IsPoint(ends[1]) || ends[1] == "..") && value != "../..",
            _ => false,
        };
    }

    private static bool IsPoint(string value)
    {
        if (!Point().IsMatch(value))
            return false;
        var day = Day().Match(value);
        if (!day.Success)
            return true;
        var year = int.Parse(day.Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture);
        var month = int.Parse(day.Groups[2].ValueSpan, System.Globalization.CultureInfo.InvariantCulture);
        return year == 0 || int.Parse(day.Groups[3].ValueSpan, System.Globalization.CultureInfo.InvariantCulture) <= DateTime.DaysInMonth(year, month);
    }

    [GeneratedRegex(@"^(\d{4})-(\d\d)-(\d\d)")]
    private static partial Regex Day();

    /// <summary>A date, a time, or both; years of four figures or more, decades, centuries, unknown years and weekdays of no week.</summary>
    [GeneratedRegex(@"^(?:(?:(?:-?\d{4}|Y\d{5,}|XXXX)(?:-(?:0[1-9]|1[0-2]|XX)(?:-(?:0[1-9]|[12]\d|3[01]))?)?|-?\d\dXX|\d{3}X|XXXX-WXX-[1-7])(?:T\d\d(?::[0-5]\d(?::(?:[0-5]\d|60))?)?(?:Z|[+-]\d\d:[0-5]\d)?)?|T\d\d(?::[0-5]\d(?::(?:[0-5]\d|60))?)?(?:Z|[+-]\d\d:[0-5]\d)?)$")]
    private static partial Regex Point();

    [GeneratedRegex(@"^P(?:\d+(?:\.\d+)?Y)?(?:\d+(?:\.\d+)?M)?(?:\d+(?:\.\d+)?WE)?(?:\d+(?:\.\d+)?W)?(?:\d+(?:\.\d+)?D)?(?:T(?:\d+(?:\.\d+)?H)?(?:\d+(?:\.\d+)?M)?(?:\d+(?:\.\d+)?S)?)?$")]
    private static partial Regex Duration();
}
