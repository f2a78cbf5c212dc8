using FactCheck.Mentions.Numbers;
using FactCheck.Sentences;
using FactCheck.Tables;

namespace FactCheck.Mentions.Amounts;

/// <summary>Finds the noun that a number counts: the first plural after it, with no word between that ends a noun phrase.</summary>
internal static class CountedNouns
{
    private const int MaxModifiers = 3;

    /// <summary>Words that stand in no noun phrase after its number, or are plural by form only; and plurals that do not end in s.</summary>
    private static readonly WordTable<string> Words = WordTable<string>.Load("Mentions/Amounts/noun-words.tsv", row => row[1]);

    private static readonly string[] Determiners = ["the", "its", "their", "these", "those", "his", "her", "our", "all", "your", "my"];

    /// <summary>Finds the noun right after the number or after "of the": "35m of its devices".</summary>
    public static (string Noun, int End)? ReadOf(in TokenRun run, int at)
    {
        if (Read(run, at) is { } noun)
            return noun;
        if (!run.Is(at, "of"))
            return null;
        foreach (var determiner in Determiners)
        {
            if (run.Is(at + 1, determiner))
                return Read(run, at + 2);
        }

        return null;
    }

    /// <returns>The noun as it stands, for people the unit "person", and the token after it; null when no noun is counted.</returns>
    public static (string Noun, int End)? Read(in TokenRun run, int at)
    {
        var i = run.IsHyphen(at) && run.Touches(at) && run.Touches(at + 1) ? at + 1 : at;
        for (var modifiers = 0; modifiers <= MaxModifiers; modifiers++)
        {
            if (!run.IsWord(i) || run.Gap(i) > 2 || IsOtherCount(run, i, modifiers))
                return null;
            var word = run.At(i);
            var kind = run[i].TryFind(Words, run.Text, out var found) ? found : "";
            if (kind == "attributive" && IsPluralAt(run, i + 1))
                return (RecurringText.Of(run.At(i + 1)), i + 2);
            if (kind is "plural" or "attributive" || (kind.Length == 0 && IsPlural(word)))
                return (word is "people" ? "person" : RecurringText.Of(word), i + 1);
            // "300 Chinese-made drones", "2 one-bedroom flats".
            if (kind == "stop" && !(run.IsHyphen(i + 1) && run.Touches(i + 1) && run.Is(i, "one")) && !(modifiers == 0 && IsAdded(run, i)) && !(modifiers > 0 && run.IsHyphen(i - 1)))
                return null;
            i = SkipAbbreviation(run, i + 1);
            if (run.IsHyphen(i) && run.Touches(i) && run.Touches(i + 1))
                i++;
        }

        return null;
    }

    /// <summary>"34 data centres", "14 police stations": after a plural no verb ends in s, so the word behind it is a noun.</summary>
    private static bool IsPluralAt(in TokenRun run, int at) => run.IsWord(at) && run.Gap(at) == 1 && IsPlural(run.At(at)) && !run[at].TryFind(Words, run.Text, out _);

    /// <summary>"six of their past eight games", "two of the six directors": the noun is what the second number counts.</summary>
    private static bool IsOtherCount(in TokenRun run, int at, int modifiers) =>
        (modifiers > 0 || run.IsWord(at - 1)) && NumberWords.TryFind(run, at, out var word) && word is { Form: NumberWordForm.Cardinal, Role: NumberWordRole.Digit or NumberWordRole.Teen or NumberWordRole.Tens or NumberWordRole.TensDigit }
        && !(run.IsHyphen(at + 1) && run.Touches(at + 1)) && run.IsWord(at + 1);

    /// <summary>"50,000 more nurses", "three other people", "the 100-plus guests".</summary>
    private static bool IsAdded(in TokenRun run, int at) =>
        run.IsWord(at + 1) && (run.Is(at, "more") || run.Is(at, "other") || run.Is(at, "further") || (run.Is(at, "plus") && run.IsHyphen(at - 1)));

    private static bool IsPlural(ReadOnlySpan<char> word) =>
        word.Length > 3 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i' or '\'' or '\u2019') && char.IsLower(word[^1]);

    /// <summary>"29,300 U.S. troops": the points and letters of an abbreviation.</summary>
    private static int SkipAbbreviation(in TokenRun run, int at)
    {
        while (run.Is(at, '.') && run.Touches(at) && run[at - 1].Length == 1)
        {
            at++;
            if (run.Touches(at) && run.IsWord(at) && run[at].Kind == TokenKind.Word && run[at].Length == 1)
                at++;
        }

        return at;
    }
}
