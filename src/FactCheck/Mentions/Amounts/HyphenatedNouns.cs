using FactCheck.Mentions.Numbers;
using FactCheck.Sentences;

namespace FactCheck.Mentions.Amounts;

/// <summary>Finds the noun that a hyphen ties to a number: "an 80,000-seat stadium", "a five-storey block". Idioms such as "two-way" are passed over before.</summary>
internal static class HyphenatedNouns
{
    private const int ShortestNoun = 3;

    /// <summary>Words that say how a number is meant, not what it counts.</summary>
    private static readonly string[] Manners = ["and", "fold", "for", "not", "odd", "old", "over", "plus", "something", "strong", "the", "to", "under"];

    /// <returns>The noun as it stands, and the token after it.</returns>
    public static (string Noun, int End)? Read(in TokenRun run, int at)
    {
        var noun = at + 1;
        if (!run.IsHyphen(at) || !run.Touches(at) || !run.Touches(noun) || !run.IsWord(noun) || run[noun].Length < ShortestNoun || !char.IsAsciiLetterLower(run.FirstCharacter(noun)))
            return null;
        if ((run.Touches(noun + 1) && (run.IsHyphen(noun + 1) || run.IsDigits(noun + 1))) || NumberWords.TryFind(run, noun, out _))
            return null;
        foreach (var manner in Manners)
        {
            if (run.Is(noun, manner))
                return null;
        }

        return (RecurringText.Of(run.At(noun)), noun + 1);
    }
}
