using Fractions;

namespace FactCheck.Mentions.Numbers;

/// <summary>
/// Reads magnitudes that are counted by no number: "hundreds of thousands" and "several hundred" are from two to ten of them, "dozens of" two or more.
/// "A few" and "several" alone say no number.
/// </summary>
internal static class VagueMagnitudes
{
    public static VagueMagnitude? Read(in TokenRun run, int at)
    {
        if (!run.IsWord(at) || !NumberWords.TryFind(run, at, out var word) || word.Value < 10)
            return null;
        if (run.Is(at + 1, "of") && (word.Form == NumberWordForm.Plural || run.Is(at, "dozens")))
            return ReadPlural(run, at, word);
        return word.Form == NumberWordForm.Cardinal && word.Role is NumberWordRole.Hundred or NumberWordRole.Scale or NumberWordRole.Multiple ? ReadSeveral(run, at, word) : null;
    }

    /// <summary>"tens of thousands", "hundreds of", "dozens of". What is said of thousands may be said of 28,500 as well, so one word alone has no upper end.</summary>
    private static VagueMagnitude? ReadPlural(in TokenRun run, int at, NumberWord word)
    {
        if (word.Value <= 1000 && NumberWords.TryFind(run, at + 2, out var scale) && scale is { Role: NumberWordRole.Scale, Form: NumberWordForm.Plural })
            return new(at, at + 3, new Fraction(word.Value * scale.Value), false);
        return run.Is(at, "tens") ? null : new(at, at + 1, new Fraction(word.Value), true);
    }

    /// <summary>"several hundred", "a few thousand", "many millions".</summary>
    private static VagueMagnitude? ReadSeveral(in TokenRun run, int at, NumberWord word)
    {
        if (!run.Is(at - 1, "several") && !run.Is(at - 1, "few"))
            return null;
        var (end, value) = (at + 1, word.Value);
        if (word.Role != NumberWordRole.Multiple)
        {
            var phrase = CardinalPhrase.Read(run, at);
            if (phrase.IsOrdinal || phrase.Last is not (NumberWordRole.Hundred or NumberWordRole.Scale))
                return null;
            (end, value) = (phrase.End, phrase.Value);
        }

        var first = run.Is(at - 1, "few") && run.Is(at - 2, "a") ? at - 2 : at - 1;
        return new(first, end, new Fraction(value), false);
    }
}
