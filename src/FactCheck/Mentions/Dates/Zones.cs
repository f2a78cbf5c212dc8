using System.Globalization;
using FactCheck.Tables;

namespace FactCheck.Mentions.Dates;

/// <summary>Reads the zone after a time: "EST", "GMT+2", "utc+02:45", "Pacific time", "Z", "-05:00".</summary>
internal static class Zones
{
    private static readonly WordTable<int> Offsets = WordTable<int>.Load("Mentions/Dates/zones.tsv", row => int.Parse(row[1], CultureInfo.InvariantCulture));

    /// <summary>"GMT", "EST": in capitals, as "est" and "art" are words.</summary>
    public static bool IsAbbreviation(ReadOnlySpan<char> word) => word.Length > 1 && !word.ContainsAnyExceptInRange('A', 'Z') && IsName(word);

    /// <summary>"Eastern" too, which alone names no zone.</summary>
    public static bool IsName(ReadOnlySpan<char> word) => Offsets.TryFind(word, out _);

    /// <param name="isIso">Let in a lone offset, as in "T13:15-05:00"; elsewhere "10am-12" is a range.</param>
    /// <returns>The offset in minutes, null where no zone stands here.</returns>
    public static int? Read(in Reading r, int at, bool isIso, out int end)
    {
        end = at;
        if (isIso && r.Mark(at) is '+' or '-' && r.IsGlued(at))
            return ReadOffset(r, at, out end);
        var isInBrackets = r.Mark(at) == '(';
        var start = isInBrackets ? at + 1 : at;
        if (!r.IsWord(start) || r.Length(start) > 8
            || !r.TryFind(Offsets, start, out var minutes))
            return null;
        if (r.Length(start) == 1 && !r.IsGlued(start))
            return null;
        // "3 p.m. Mt Etna erupted", "8 p.m. CT scans"
        if (r.Length(start) == 2 && (r.Word(start).ContainsAnyInRange('a', 'z') || r.IsOtherWord(start + 1)))
            return null;
        var next = start + 1;
        var isSpelled = r.Length(start) > 5;
        if (isSpelled && r.Word(next) is "standard" or "Standard" or "daylight" or "Daylight" or "time" or "Time")
            next++;
        if (r.Word(next) is "time" or "Time")
            next++;
        if (isSpelled && next == start + 1 && r.IsWord(next))
            return null;
        if (r.Mark(next) is '+' or '-' && minutes == 0 && ReadOffset(r, next, out var last) is { } more)
            (minutes, next) = (more, last);
        end = isInBrackets && r.Mark(next) == ')' ? next + 1 : next;
        return isInBrackets && r.Mark(next) != ')' ? null : minutes;
    }

    /// <summary>"+02", "-8:45", "+0900".</summary>
    private static int? ReadOffset(in Reading r, int at, out int end)
    {
        var sign = r.Mark(at) == '-' ? -1 : 1;
        var value = r.Value(at + 1);
        end = at + 2;
        if (value < 0 || !r.IsGlued(at + 1) || r.Length(at + 1) is 3 or > 4)
            return null;
        var (hours, minutes) = r.Length(at + 1) == 4 ? (value / 100, value % 100) : (value, 0);
        if (r.Length(at + 1) <= 2 && r.Mark(end) == ':' && r.IsGlued(end) && r.Length(end + 1) == 2
            && r.Value(end + 1) is >= 0 and < 60 and var said)
            (minutes, end) = (said, end + 2);
        return hours <= 14 && minutes < 60 ? sign * ((hours * 60) + minutes) : null;
    }
}
