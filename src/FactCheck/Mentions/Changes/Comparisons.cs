using System.Collections.Immutable;
using FactCheck.Mentions.Numbers;
using Fractions;

namespace FactCheck.Mentions.Changes;

/// <summary>Reads factors against something else: "twice as many", "half as much", "three times as many", "five times higher".</summary>
internal static class Comparisons
{
    /// <summary>The words that <see cref="Read"/> reads on from.</summary>
    public static readonly ImmutableArray<string> Openers = ["half", "twice", "thrice"];

    private static readonly string[] AfterTimes = ["as", "more", "higher", "larger", "greater", "bigger", "faster", "the", "that", "what"];

    public static Change? Read(in TokenRun run, int at)
    {
        if (run.Is(at, "half") && run.Is(at + 1, "as"))
            return new(run[at].Span, ChangeDirection.Down, null, null, null, new Fraction(1, 2));
        var factor = run.Is(at, "twice") ? 2 : run.Is(at, "thrice") ? 3 : 0;
        return factor > 0 && IsCompared(run, at + 1) ? new(run[at].Span, ChangeDirection.Up, null, null, null, new Fraction(factor)) : null;
    }

    /// <param name="after">The token after the mention.</param>
    public static Change? ReadTimes(in ChangeSentence sentence, int mention, int after)
    {
        var figure = sentence.Mentions[mention].Figure;
        if (figure is not { Unit: "times", Value: MentionValue.Exact { Value: var factor } } || factor.IsZero || factor.IsNegative || !IsCompared(sentence.Run, after))
            return null;
        return new(sentence.Mentions[mention].Span, factor < Fraction.One ? ChangeDirection.Down : ChangeDirection.Up, null, null, null, factor);
    }

    /// <summary>"a 20-fold", "fivefold" at the token or ending there; null where no multiple is written.</summary>
    public static Fraction? ReadFold(in TokenRun run, int at)
    {
        var word = run.At(at);
        if (!word.EndsWith("fold", StringComparison.OrdinalIgnoreCase))
            return null;
        if (word.Length > 4)
            return NumberWords.TryFind(word[..^4], out var number) && number.Form == NumberWordForm.Cardinal ? new Fraction(number.Value) : null;
        if (!run.IsHyphen(at - 1))
            return null;
        if (run.IsDigits(at - 2))
            return run[at - 2].Length < 7 ? new Fraction(int.Parse(run.At(at - 2), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture)) : null;
        return NumberWords.TryFind(run, at - 2, out var spelled) && spelled.Form == NumberWordForm.Cardinal ? new Fraction(spelled.Value) : null;
    }

    private static bool IsCompared(in TokenRun run, int at)
    {
        foreach (var word in AfterTimes)
        {
            if (run.Is(at, word))
                return true;
        }

        return false;
    }
}
