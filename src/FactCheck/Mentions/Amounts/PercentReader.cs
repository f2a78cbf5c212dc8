using FactCheck.Mentions.Numbers;

namespace FactCheck.Mentions.Amounts;

/// <summary>Reads what says that a number is a share: "%", "per cent", "percentage points", "basis points", "‰".</summary>
internal static class PercentReader
{
    /// <returns>The unit and the token after it, or null.</returns>
    public static (string Unit, int End)? Read(in TokenRun run, int at)
    {
        if (run.Mark(at) is '%' or '\uFF05' or '\uFE6A' && run.Gap(at) <= 2)
            return WithPoints(run, at + 1);
        if (run.Is(at, '\u2030'))
            return ("per mille", at + 1);
        if (run.IsHyphen(at) && run.Touches(at) && run.Touches(at + 1))
            at++;
        if (!run.IsWord(at))
            return null;
        if (run.Is(at, "percent") || run.Is(at, "percents") || run.Is(at, "pct"))
            return WithPoints(run, at + 1);
        if (run.Is(at, "per"))
        {
            var cent = run.IsHyphen(at + 1) ? at + 2 : at + 1;
            if (run.Is(cent, "cent") || run.Is(cent, "cents"))
                return WithPoints(run, cent + 1);
            return run.Is(cent, "mille") || run.Is(cent, "mil") ? ("per mille", cent + 1) : null;
        }

        if (run.Is(at, "percentage"))
            return IsPoint(run, at + 1) ? ("percentage point", at + 2) : ("percent", at + 1);
        if (run.Is(at, "basis") && IsPoint(run, at + 1))
            return ("basis point", at + 2);
        if (run.At(at) is "bps" or "bp")
            return ("basis point", at + 1);
        if (run.At(at) is "pp" or "ppts" || (run.At(at) is "ppt" && run.Gap(at) > 0))
            return ("percentage point", at + 1);
        return run.At(at) is "pc" ? ("percent", at + 1) : null;
    }

    private static (string Unit, int End) WithPoints(in TokenRun run, int at)
    {
        var point = run.IsHyphen(at) ? at + 1 : at;
        return IsPoint(run, point) ? ("percentage point", point + 1) : ("percent", at);
    }

    private static bool IsPoint(in TokenRun run, int at) => run.Is(at, "points") || run.Is(at, "point");
}
