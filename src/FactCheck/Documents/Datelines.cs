using System.Buffers;

namespace FactCheck.Documents;

/// <summary>
/// Finds the day of publication that an article of prose says at its top: a line that is a date ("12 February 2017"), with a label ("Published: Feb. 12, 2017") or after the writer's name
/// ("By Ann Lee | February 12, 2017"), or the line of place and day that opens a report ("SEOUL, Feb. 12, 2017 (AP) —").
/// </summary>
internal static class Datelines
{
    /// <summary>How much of a text may be its top, in characters.</summary>
    public const int Top = 1200;

    private const int MostLines = 6;
    private const int LongestPrefix = 60;
    private const int LongestDate = 40;

    private static readonly SearchValues<char> Marks = SearchValues.Create("*_#> \t\uFEFF");

    private static readonly string[] Labels = ["published", "published on", "posted", "posted on", "date", "dated", "updated", "updated on", "last updated", "last updated on"];

    private static readonly string[] Separators = [" | ", " \u2014 ", " \u2013 ", " -- ", " - ", " (", " \u00B7 ", " \u2022 "];

    /// <param name="text">The beginning of the text; more than <see cref="Top"/> characters of it are not looked at.</param>
    /// <returns>Null where the top says no day or several: a chronology begins with a date as well.</returns>
    public static DateOnly? Find(ReadOnlySpan<char> text)
    {
        DateOnly? found = null;
        var (lines, isFollowed) = (0, false);
        foreach (var range in text[..Math.Min(text.Length, Top)].EnumerateLines())
        {
            var line = range.Trim();
            if (line.IsEmpty)
                continue;
            isFollowed = lines > 0 || line.Length > LongestPrefix + LongestDate;
            if (++lines > MostLines && found is null)
                return null;
            if (InLine(line) is not { } day || day == found)
                continue;
            if (found is not null)
                return null;
            found = day;
        }

        return isFollowed ? found : null;
    }

    private static DateOnly? InLine(ReadOnlySpan<char> line)
    {
        line = TrimMarks(line);
        while (!line.IsEmpty)
        {
            var (end, next) = EndOfPart(line);
            if (InPart(line[..end]) is { } day)
                return day;
            if (end > LongestPrefix)
                return null;
            line = line[next..];
        }

        return null;
    }

    private static (int End, int Next) EndOfPart(ReadOnlySpan<char> line)
    {
        var (end, next) = (line.Length, line.Length);
        foreach (var separator in Separators)
        {
            var at = line.IndexOf(separator);
            if (at >= 0 && at < end)
                (end, next) = (at, at + separator.Length);
        }

        return (end, next);
    }

    /// <summary>A date with nothing before it but a label, a writer or a place in capitals.</summary>
    private static DateOnly? InPart(ReadOnlySpan<char> part)
    {
        part = TrimMarks(part).TrimEnd(":,;");
        if (part.Length > LongestPrefix + LongestDate)
            return null;
        for (var at = 0; at >= 0 && at < part.Length; at = NextWord(part, at))
        {
            if (part.Length - at <= LongestDate && IsPrefix(part[..at].Trim()) && PublicationDates.Parse(Plain(part[at..])) is { } day)
                return day;
        }

        return null;
    }

    private static int NextWord(ReadOnlySpan<char> part, int at)
    {
        var space = part[at..].IndexOf(' ');
        return space < 0 ? -1 : at + space + 1;
    }

    private static bool IsPrefix(ReadOnlySpan<char> prefix)
    {
        if (prefix.IsEmpty)
            return true;
        if (prefix.StartsWith("By ", StringComparison.OrdinalIgnoreCase))
            return prefix[^1] == ',';
        if (prefix[^1] == ',' && IsPlace(prefix))
            return true;
        var label = prefix.TrimEnd(":* ");
        foreach (var known in Labels)
        {
            if (label.Equals(known, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>"SEOUL,", "SEOUL, South Korea,": the first word is in capitals.</summary>
    private static bool IsPlace(ReadOnlySpan<char> prefix)
    {
        var first = prefix[..prefix.IndexOfAny(' ', ',')];
        return first.Length > 2 && !first.ContainsAnyExceptInRange('A', 'Z');
    }

    /// <summary>"Feb. 12th, 2017" as "Feb 12, 2017".</summary>
    private static string Plain(ReadOnlySpan<char> written)
    {
        var text = written.ToString().Replace(".", "", StringComparison.Ordinal).Replace("Sept ", "Sep ", StringComparison.OrdinalIgnoreCase);
        foreach (var ending in (string[])["st", "nd", "rd", "th"])
        {
            var at = text.IndexOf(ending, StringComparison.Ordinal);
            if (at > 0 && char.IsAsciiDigit(text[at - 1]))
                text = text.Remove(at, ending.Length);
        }

        return text;
    }

    private static ReadOnlySpan<char> TrimMarks(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty && Marks.Contains(text[0]))
            text = text[1..];
        while (!text.IsEmpty && Marks.Contains(text[^1]))
            text = text[..^1];
        return text;
    }
}
