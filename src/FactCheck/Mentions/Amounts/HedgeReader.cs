using FactCheck.Mentions.Numbers;

namespace FactCheck.Mentions.Amounts;

/// <summary>Finds the hedge before or after an amount.</summary>
internal static class HedgeReader
{
    private const int MaxTokens = 6;
    private const int MaxLength = 40;

    /// <returns>The hedge's first token, at most <paramref name="first"/>.</returns>
    public static int FindBefore(TokenRun run, int first, int limit)
    {
        for (var start = Math.Max(limit, first - MaxTokens); start < first; start++)
        {
            if (!run.IsWord(start) && run.IsDigits(start))
                continue;
            var words = run.Slice(start, first - 1);
            if (words.Length <= MaxLength && Hedges.Contains(words) && !(run.Touches(start) && run.IsWord(start - 1)))
                return start;
        }

        return first;
    }

    /// <returns>The token after the hedge, at least <paramref name="end"/>.</returns>
    public static int FindAfter(TokenRun run, int end)
    {
        if (!run.Is(end, "or") && !run.Is(end, "and") && !run.Is(end, '+') && !run.Is(end, "plus"))
            return end;
        if (run.Is(end, '+'))
            return run.Touches(end) && !run.Touches(end + 1) ? end + 1 : end;
        for (var last = end + MaxTokens - 1; last > end; last--)
        {
            var words = run.Slice(end, last);
            if (!words.IsEmpty && words.Length <= MaxLength && Hedges.Contains(words))
                return last + 1;
        }

        return end;
    }
}
