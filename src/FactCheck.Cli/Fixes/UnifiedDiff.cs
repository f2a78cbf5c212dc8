using System.Globalization;
using System.Text;

namespace FactCheck.Cli.Fixes;

/// <summary>Shows what corrections change, in the form that <c>patch</c> and <c>git apply</c> read.</summary>
internal static class UnifiedDiff
{
    private const int Context = 3;

    public static string Of(string name, string original, string corrected)
    {
        var (before, after) = (Lines(original), Lines(corrected));
        var written = new StringBuilder($"--- {name}\n+++ {name}\n");
        foreach (var (start, end, afterStart, afterEnd) in Changes(before, after))
            WriteHunk(written, before, after, (start, end), (afterStart, afterEnd));
        return written.ToString();
    }

    /// <summary>Lines with their ends, so that a carriage return stays.</summary>
    private static List<string> Lines(string text)
    {
        var lines = new List<string>();
        for (var at = 0; at < text.Length;)
        {
            var end = text.IndexOf('\n', at) is var found && found < 0 ? text.Length : found + 1;
            lines.Add(text[at..end]);
            at = end;
        }

        return lines;
    }

    /// <summary>Stretches of lines that differ, joined where less than two contexts lie between. Corrections seldom touch a line's end; where one does, all from there on is one stretch.</summary>
    private static List<(int Start, int End, int AfterStart, int AfterEnd)> Changes(List<string> before, List<string> after)
    {
        var changes = new List<(int Start, int End, int AfterStart, int AfterEnd)>();
        if (before.Count != after.Count)
        {
            var (head, tail) = (0, 0);
            while (head < Math.Min(before.Count, after.Count) && before[head] == after[head])
                head++;
            while (tail < Math.Min(before.Count, after.Count) - head && before[^(tail + 1)] == after[^(tail + 1)])
                tail++;
            return [(head, before.Count - tail, head, after.Count - tail)];
        }

        for (var line = 0; line < before.Count; line++)
        {
            if (before[line] == after[line])
                continue;
            if (changes.Count > 0 && line - changes[^1].End < 2 * Context)
                changes[^1] = (changes[^1].Start, line + 1, changes[^1].Start, line + 1);
            else
                changes.Add((line, line + 1, line, line + 1));
        }

        return changes;
    }

    private static void WriteHunk(StringBuilder written, List<string> before, List<string> after, (int Start, int End) old, (int Start, int End) corrected)
    {
        var head = Math.Min(Context, old.Start);
        var tail = Math.Min(Context, before.Count - old.End);
        written.Append(CultureInfo.InvariantCulture, $"@@ -{Range(old.Start - head, old.End + tail)} +{Range(corrected.Start - head, corrected.End + tail)} @@\n");
        Write(written, ' ', before, old.Start - head, old.Start);
        var isAligned = before.Count == after.Count;
        for (var line = old.Start; isAligned && line < old.End;)
        {
            var end = line;
            while (end < old.End && before[end] != after[end])
                end++;
            Write(written, '-', before, line, end);
            Write(written, '+', after, line, end);
            for (line = end; line < old.End && before[line] == after[line]; line++)
                Write(written, ' ', before, line, line + 1);
        }

        if (!isAligned)
        {
            Write(written, '-', before, old.Start, old.End);
            Write(written, '+', after, corrected.Start, corrected.End);
        }

        Write(written, ' ', before, old.End, old.End + tail);
    }

    private static string Range(int start, int end) => string.Create(CultureInfo.InvariantCulture, $"{start + 1},{end - start}");

    private static void Write(StringBuilder written, char sign, List<string> lines, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            written.Append(sign).Append(lines[i]);
            if (!lines[i].EndsWith('\n'))
                written.Append("\n\\ No newline at end of file\n");
        }
    }
}
