using Fractions;

namespace FactCheck.Mentions.Numbers;

/// <summary>Reads "3 to 1", "a two-to-one margin": how many stand against one. Scores are written the same way, so without hyphens a word for odds must stand near.</summary>
internal static class Odds
{
    private const int Around = 4;
    private static readonly string[] Before = ["odds", "ratio", "ratios", "margin", "outnumber", "outnumbered", "outnumbers", "outnumbering", "proportion"];
    private static readonly string[] After = ["odds", "ratio", "margin", "favorite", "favourite", "favorites", "favourites", "majority", "advantage", "outsider", "outsiders", "underdog", "underdogs"];

    public static NumberReading? Read(in TokenRun run, in NumberReading first)
    {
        var isTied = run.IsHyphen(first.End) && run.Touches(first.End) && run.IsHyphen(first.End + 2);
        var to = isTied ? first.End + 1 : first.End;
        if (!run.Is(to, "to"))
            return ReadToOne(run, first);
        var at = isTied ? to + 2 : to + 1;
        if (ReadSecond(run, at) is not { } second || second.Value.IsZero)
            return null;
        var isToOne = second.Value == 1 && first.Value > 1;
        if (!(isTied && isToOne) && !HasWord(run, second.End, second.End + 2, After) && !(IsToOneOrSmall(first, second) && HasWord(run, first.First - Around, first.First, Before)))
            return null;
        return first with { End = second.End, Value = first.Value / second.Value, Resolution = null, Forms = first.Forms | NumberForms.Parts | NumberForms.Share };
    }

    /// <summary>"5,000-1 outsiders".</summary>
    private static NumberReading? ReadToOne(in TokenRun run, in NumberReading first)
    {
        var end = first.End + 2;
        return run.IsHyphen(first.End) && run.Touches(first.End) && run.Is(first.End + 1, '1') && run.Touches(first.End + 1) && !run.Touches(end) && first.Value > 1 && (HasWord(run, end, end + 1, After) || HasWord(run, end + 1, end + 2, After))
            ? first with { End = end, Resolution = null, Forms = first.Forms | NumberForms.Parts | NumberForms.Share } : null;
    }

    private static bool IsToOneOrSmall(in NumberReading first, in NumberReading second) => second.Value == 1 || (first.Value <= 20 && second.Value <= 20 && first.Value >= second.Value);

    private static NumberReading? ReadSecond(in TokenRun run, int at)
    {
        if (run.IsDigits(at))
            return run[at].Length < 3 ? DigitReader.Read(run, at) : null;
        var phrase = CardinalPhrase.Read(run, at);
        return phrase.End > at && !phrase.IsOrdinal && phrase.Value < 100 ? new(at, phrase.End, new Fraction(phrase.Value), null, NumberForms.Words) : null;
    }

    private static bool HasWord(in TokenRun run, int from, int to, string[] words)
    {
        // Another sentence's odds are not these.
        for (var at = from; at < to; at++)
        {
            if (run.Is(at, '.'))
                from = at + 1;
        }

        for (var at = from; at < to; at++)
        {
            foreach (var word in words)
            {
                if (run.Is(at, word))
                    return true;
            }
        }

        return false;
    }
}
