using FactCheck.Mentions.Numbers;

namespace FactCheck.Mentions.Amounts;

/// <summary>Finds the sign before a number.</summary>
internal static class Signs
{
    /// <param name="limit">The first token that may be taken.</param>
    /// <returns>The first token of the sign and whether it is minus; the number's own first token when it has none.</returns>
    public static (int First, bool IsMinus) Find(in TokenRun run, int number, int limit)
    {
        var at = number - 1;
        if (at < limit)
            return (number, false);
        if (run.IsWord(at))
            return (run.Is(at, "minus") && !(run.Is(at - 1, "or") && run.Is(at - 2, "plus"))) || run.Is(at, "negative") ? (at, true) : (number, false);
        if (run.Is(at, '+') && run.Touches(number) && !IsGluedBehind(run, at))
            return (at, false);
        if (!run.IsDash(at) || run.Mark(at) == '\u2014')
            return (number, false);
        if (run.Touches(number))
            return IsGluedBehind(run, at) || (run.IsDigits(at - 1) && run.Gap(at) <= 1) ? (number, false) : (at, true);
        // "- 1,200,000" at the beginning is a sign; between words it is a dash.
        return run.Gap(number) == 1 && (at == 0 || run.Mark(at - 1) is '(' or '=' or ':' || IsTemperature(run, number)) && run.IsDigits(number) ? (at, true) : (number, false);
    }

    private static bool IsTemperature(in TokenRun run, int number) => run.Mark(number + 1) is '\u00B0' || run.Is(number + 1, "degrees") || run.Is(number + 1, "degree");

    /// <summary>"F-16" and "5-10" have a hyphen, "(-5" and "=-5" a sign.</summary>
    private static bool IsGluedBehind(in TokenRun run, int at) =>
        run.Touches(at) && !(run.Mark(at - 1) is '(' or '[' or '<' or '>' or '=' or '~' or '\u2248' or '\u223C' or '\u00B1' or ':' or ',' or '$' or '\u20AC' or '\u00A3' or '"' or '\u201C' or '\'' or '\u2018' or '\u2264' or '\u2265');
}
