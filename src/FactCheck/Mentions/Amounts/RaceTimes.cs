using FactCheck.Mentions.Numbers;
using Fractions;

namespace FactCheck.Mentions.Amounts;

/// <summary>Reads how long something took as a clock shows it: "won in 2:02.21", "finished in 34:12 minutes", "the marathon in 2:03:38".</summary>
internal static class RaceTimes
{
    /// <summary>The amount in seconds; null where the token begins none.</summary>
    public static Amount? Read(in TokenRun run, int at)
    {
        if (!run.IsDigits(at) || run[at].Length > 2 || (run.Touches(at) && !run.Is(at - 1, '(')) || !run.Is(at + 1, ':') || !run.Touches(at + 1) || !run.IsDigits(at + 2) || !run.Touches(at + 2) || run[at + 2].Length != 2 || run.FirstCharacter(at + 2) > '5')
            return null;
        var whole = (Number(run, at) * 60) + Number(run, at + 2);
        var end = at + 3;
        if (run.Is(end, ':') && run.Touches(end) && run.IsDigits(end + 1) && run.Touches(end + 1) && run[end + 1].Length == 2 && RaceWords.Precede(run.At(at - 3), run.At(at - 2), run.At(at - 1)) && !(run.Touches(end + 2) && (run.IsWord(end + 2) || run.Is(end + 2, ':'))))
            return New(run, at, end + 2, (whole * 60) + Number(run, end + 1), Fraction.One, 0);
        if (run.Is(end, '.') && run.Touches(end) && run.IsDigits(end + 1) && run.Touches(end + 1) && run[end + 1].Length <= 3 && !(run.Touches(end + 2) && (run.IsWord(end + 2) || run.Is(end + 2, ':'))))
            return New(run, at, end + 2, whole, Fraction.One / Fraction.Pow(10, run[end + 1].Length), Number(run, end + 1));
        return run.Is(end, "minutes") || run.Is(end, "mins") ? New(run, at, end + 1, whole, Fraction.One, 0) : null;
    }

    private static Amount New(in TokenRun run, int at, int end, int seconds, Fraction step, int steps) =>
        new(at, end, at, end, seconds + (step * steps), step, MentionKind.Duration, "second", Units.Find("second"), NumberForms.Digits, false);

    private static int Number(in TokenRun run, int at) => int.Parse(run.At(at), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture);
}
