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

    /// <summary>In words: "Sunday, February 12, 2017".</summary>
    private const int MostWords = 4;

    /// <summary>A bare date before these is one of history: nobody published a file then.</summary>
    private const int FirstBareYear = 1990;

    private static readonly SearchValues<char> Marks = SearchValues.Create("*_#> \t\uFEFF");

    private static readonly string[] Labels = ["published", "published on", "posted", "posted on", "date", "dated", "updated", "updated on", "last updated", "last updated on"];

    private static readonly string[] Separators = [" | ", " \u2014 ", " \u2013 ", " -- ", " - ", " (", " /", " \u00B7 ", " \u2022 "];

    /// <param name="text">The beginning of the text; more than <see cref="Top"/> characters of it are not looked at.</param>
    /// <returns>Null where the top says no day or several: a chronology begins with a date as well. "Published" outweighs "updated".</returns>
    public static DateOnly? Find(ReadOnlySpan<char> text)
    {
        DateOnly? found = null;
        var (lines, isFollowed) = (0, false);
        foreach (var range in text[..Math.Min(text.Length, Top)].EnumerateLines())
        {
            var line = range.Trim();
            if (line.IsEmpty)
                continue;
            isFollowed |= lines > 0;
            if (++lines > MostLines && found is null)
                return null;
            if (InLine(line, out var kind, out var goesOn) is not { } day)
                continue;
            isFollowed |= goesOn;
            if (kind == PrefixKind.Published)
                return isFollowed || HasMore(text, line) ? day : null;
            if (found is not null && found != day && kind != PrefixKind.Label)
                return null;
            found ??= day;
        }

        return isFollowed ? found : null;
    }

    private static bool HasMore(ReadOnlySpan<char> text, ReadOnlySpan<char> line) => text.TrimEnd().Length > text.IndexOf(line) + line.Length;

    /// <param name="goesOn">Text follows the date in its line.</param>
    private static DateOnly? InLine(ReadOnlySpan<char> line, out PrefixKind kind, out bool goesOn)
    {
        line = TrimMarks(line);
        (kind, goesOn) = (PrefixKind.None, false);
        var isByLine = line.StartsWith("By ", StringComparison.OrdinalIgnoreCase);
        for (var part = 0; !line.IsEmpty; part++)
        {
            var (end, next) = EndOfPart(line);
            goesOn = next < line.Length;
            if (InPart(line[..end], ref kind) is { } day && IsMeant(kind, day, isByLine, part, goesOn))
                return day;
            if (end > LongestPrefix)
                return null;
            line = line[next..];
        }

        return null;
    }

    /// <summary>A date without a label or a place stands alone in its line or behind the writer's name; in "4 October 1957 -- Sputnik flies" it is the story's.</summary>
    private static bool IsMeant(PrefixKind kind, DateOnly day, bool isByLine, int part, bool goesOn) => kind switch
    {
        PrefixKind.Bare => isByLine || (part == 0 && !goesOn && day.Year >= FirstBareYear),
        PrefixKind.Town => goesOn,
        _ => true,
    };

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

    /// <summary>A date with nothing before it but a label, a writer or a place.</summary>
    private static DateOnly? InPart(ReadOnlySpan<char> part, ref PrefixKind kind)
    {
        part = TrimMarks(part).TrimEnd(":,;");
        if (part.Length > LongestPrefix + LongestDate)
            return null;
        for (var at = 0; at >= 0 && at < part.Length; at = NextWord(part, at))
        {
            kind = KindOf(part[..at].Trim());
            if (kind != PrefixKind.None && DateAt(part[at..]) is { } day)
                return day;
        }

        return null;
    }

    /// <summary>A date, behind which only a time of day, a writer or another label may stand.</summary>
    private static DateOnly? DateAt(ReadOnlySpan<char> text)
    {
        var end = 0;
        for (var words = 0; words < MostWords && end >= 0 && end < text.Length; words++)
        {
            var next = NextWord(text, end);
            var date = next < 0 ? text : text[..(next - 1)];
            var rest = next < 0 ? default : text[next..].TrimStart();
            var isEnded = rest.IsEmpty || char.IsAsciiDigit(rest[0]) || rest.StartsWith("at ", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("by ", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("updated", StringComparison.OrdinalIgnoreCase);
            if (isEnded && date.Length <= LongestDate && PublicationDates.Parse(Plain(date.TrimEnd(','))) is { } day)
                return day;
            end = next;
        }

        return null;
    }

    private static int NextWord(ReadOnlySpan<char> part, int at)
    {
        var space = part[at..].IndexOf(' ');
        return space < 0 ? -1 : at + space + 1;
    }

    private static PrefixKind KindOf(ReadOnlySpan<char> prefix)
    {
        if (prefix.IsEmpty)
            return PrefixKind.Bare;
        if (prefix.StartsWith("By ", StringComparison.OrdinalIgnoreCase))
            return prefix[^1] == ',' ? PrefixKind.Label : OfLabel(BehindWriter(prefix));
        if (prefix[^1] == ',' && IsPlace(prefix, out var isCapitals))
            return isCapitals ? PrefixKind.Place : PrefixKind.Town;
        return OfLabel(prefix);
    }

    /// <summary>"Published:" of "By Ann Lee, Published:" and "By Ann Lee. Published:".</summary>
    private static ReadOnlySpan<char> BehindWriter(ReadOnlySpan<char> prefix) => prefix.LastIndexOfAny(",.;") is >= 0 and var mark ? prefix[(mark + 1)..].TrimStart() : default;

    private static PrefixKind OfLabel(ReadOnlySpan<char> prefix)
    {
        var label = prefix.TrimEnd(":* ");
        foreach (var known in Labels)
        {
            if (label.Equals(known, StringComparison.OrdinalIgnoreCase))
                return label[0] is 'p' or 'P' ? PrefixKind.Published : PrefixKind.Label;
        }

        return PrefixKind.None;
    }

    /// <summary>"SEOUL,", "SEOUL, South Korea,", "Geneva,": every word has a capital.</summary>
    private static bool IsPlace(ReadOnlySpan<char> prefix, out bool isCapitals)
    {
        var first = prefix[..prefix.IndexOfAny(' ', ',')];
        isCapitals = first.Length > 2 && !first.ContainsAnyExceptInRange('A', 'Z');
        foreach (var word in prefix.Split(' '))
        {
            if (!prefix[word].IsEmpty && !char.IsUpper(prefix[word][0]))
                return false;
        }

        return true;
    }

    /// <summary>"Feb. 12th, 2017" as "Feb 12, 2017".</summary>
    private static string Plain(ReadOnlySpan<char> written)
    {
        var text = written.ToString().Replace(".", "", StringComparison.Ordinal).Replace("Sept ", "Sep ", StringComparison.OrdinalIgnoreCase);
        for (var at = 1; at + 1 < text.Length; at++)
        {
            if (char.IsAsciiDigit(text[at - 1]) && text.AsSpan(at, 2) is "st" or "nd" or "rd" or "th")
                return text.Remove(at, 2);
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

    /// <summary>What stands before a date in its part of the line.</summary>
    private enum PrefixKind
    {
        /// <summary>Something that makes it no dateline.</summary>
        None,
        Bare,
        Published,

        /// <summary>Another label, or a writer.</summary>
        Label,

        /// <summary>A place in capitals.</summary>
        Place,

        /// <summary>A place in small letters, or any word with a capital: text must follow behind a dash.</summary>
        Town,
    }
}
