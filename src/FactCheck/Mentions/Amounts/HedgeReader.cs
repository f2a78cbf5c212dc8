using FactCheck.Mentions.Numbers;
using FactCheck.Tables;

namespace FactCheck.Mentions.Amounts;

/// <summary>Finds the hedge before or after an amount.</summary>
internal static class HedgeReader
{
    private const int MaxTokens = 6;
    private const int MaxLength = 40;

    /// <summary>"The rate ticked up to 3.9%": verbs that go on with "up" and say that the figure was reached.</summary>
    private static readonly WordSet Movements = WordSet.Load("Mentions/Amounts/movements.tsv");

    /// <summary>"The park extends over 1,234 hectares": verbs that go on with "over", which then says how far something reaches.</summary>
    private static readonly WordSet Extents = WordSet.Load("Mentions/Amounts/extents.tsv");

    /// <summary>Who gives three digits and more of a figure seldom means a bound.</summary>
    private const int DigitsOfPrecise = 3;

    /// <returns>The hedge's first token, at most <paramref name="first"/>.</returns>
    public static int FindBefore(in TokenRun run, int first, int limit)
    {
        for (var start = Math.Max(limit, first - MaxTokens); start < first; start++)
        {
            if (!run.IsIn(Hedges.FirstWords, start))
                continue;
            // "the over-65s".
            var last = run.IsHyphen(first - 1) && run.Touches(first) && run.Touches(first - 1) && start < first - 1 ? first - 2 : first - 1;
            var words = run.Slice(start, last);
            var isSymbol = !run.IsWord(start);
            if (words is "up to" && run.IsIn(Movements, start - 1))
                return first;
            if (words is "over" && run.IsIn(Extents, start - 1) && OwnDigits(run, first) >= DigitsOfPrecise)
                return first;
            // "Beverly Hills, CA 90210": the state is no "ca.".
            if (words.Length <= MaxLength && words is not ("CA" or "C." or "CA.") && !IsTrailing(run, start) && Hedges.Contains(words) && (isSymbol || !(run.Touches(start) && run.IsWord(start - 1))))
                return start;
        }

        return first;
    }

    /// <returns>The token after the hedge, at least <paramref name="end"/>.</returns>
    public static int FindAfter(in TokenRun run, int end)
    {
        if (!run.Is(end, "or") && !run.Is(end, "and") && !run.Is(end, '+') && !run.Is(end, "plus"))
            return end;
        if (run.Is(end, '+'))
            return run.Touches(end) && !run.Touches(end + 1) ? end + 1 : end;
        for (var last = end + MaxTokens - 1; last > end; last--)
        {
            var words = run.Slice(end, last);
            // "200 or greater than 190": the words belong to the next number.
            if (!words.IsEmpty && words.Length <= MaxLength && Hedges.Contains(words) && !StartsNumber(run, last + 1) && !run.Is(last + 1, "than") && !(run.IsHyphen(last + 1) && run.Touches(last + 1)))
                return last + 1;
        }

        return end;
    }

    /// <summary>The digits of the number from a token on, without zeros that only fill: four in 1,234, two in 1,900.</summary>
    private static int OwnDigits(in TokenRun run, int at)
    {
        int digits = 0, own = 0;
        for (; run.IsDigits(at) || ((run.Is(at, ',') || run.Is(at, '.')) && run.IsDigits(at + 1) && run.Touches(at + 1)); at++)
        {
            foreach (var digit in run.At(at))
            {
                digits += char.IsAsciiDigit(digit) ? 1 : 0;
                own = digit is >= '1' and <= '9' ? digits : own;
            }
        }

        return own;
    }

    /// <summary>"or more", "plus", "+" only follow numbers.</summary>
    private static bool IsTrailing(in TokenRun run, int at) => run.Is(at, "or") || run.Is(at, "and") || run.Is(at, "plus") || run.Is(at, '+');

    private static bool StartsNumber(in TokenRun run, int at) =>
        run.IsDigits(at) || run.Is(at, "a") || run.Is(at, '$') || (run.IsWord(at) && NumberWords.TryFind(run, at, out _));
}
