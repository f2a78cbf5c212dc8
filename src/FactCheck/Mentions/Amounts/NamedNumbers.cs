using FactCheck.Mentions.Numbers;
using FactCheck.Tables;

namespace FactCheck.Mentions.Amounts;

/// <summary>
/// Tells a bare number that names the word before it from one that counts: "Voyager 2", "phases 3 and 5", "CO 2", "Wright (1992)".
/// Only words that stand before counts of any kind, prepositions, auxiliaries, verbs, let a bare number in digits be a figure.
/// </summary>
internal static class NamedNumbers
{
    private static readonly WordSet Openers = WordSet.Load("Mentions/Amounts/number-openers.tsv");

    private static readonly string[] YearOpeners = ["the", "in", "since", "until", "during", "our", "its", "his", "her", "their", "this", "my", "your", "that"];

    public static bool IsName(in TokenRun run, in Amount amount, bool hasNoun, int limit)
    {
        var at = amount.NumberFirst;
        if (IsVersion(run, amount, limit))
            return true;
        var isPlain = amount.Kind != MentionKind.Ordinal && amount.NumberEnd == at + 1 && run.IsDigits(at) && amount.First == at && run[at].Length is <= 4 or >= 7;
        if (!isPlain || at - 1 < limit)
            return false;
        var before = at - 1;
        if (IsSubscript(run, at, before))
            return amount.Kind != MentionKind.Percent;
        if (!amount.IsBare)
            return false;
        // "they show The 39 Steps again": within a sentence only a title's article has a capital.
        if (run.At(before) is "The" && run.IsWord(before - 1) && !char.IsUpper(run.FirstCharacter(before - 1)) && run.IsWord(at + 1) && char.IsUpper(run.FirstCharacter(at + 1)))
            return true;
        // "the Department's 2017 interns": a year that tells which, not how many.
        if (hasNoun)
            return IsIndex(run, before) || (IsYear(run.At(at)) && (run.Is(at + 1, "levels") || run.Is(at + 1, "prices") || run.Is(at + 1, "figures") || IsBeforeYear(run, before) || run.At(before) is [.., '\'' or '\u2019', 's']));
        if (IsYear(run.At(at)) && (run.Mark(before) is '(' or ',' or ';' || run.Is(before, "al") || (run.Is(before, '.') && run.Is(before - 1, "al")) || run.IsWord(before) && char.IsUpper(run.FirstCharacter(before)))
            && (run.Mark(at + 1) is ')' or ',' or ';' or ']' || !run.Has(at + 1) || run.Is(before, "al") || run.Is(before, '.')))
            return true;
        // "a 737 Max", "an 850 Series".
        if ((run.Is(before, "a") || run.Is(before, "an")) && run.IsWord(at + 1) && run.Gap(at + 1) == 1 && char.IsUpper(run.FirstCharacter(at + 1)))
            return true;
        // "H.R. 1319".
        if (IsIndex(run, before) || (run.Is(before, '.') && run.Touches(before) && run[before - 1].Length == 1 && run.Is(before - 2, '.') && char.IsUpper(run.FirstCharacter(before - 1))))
            return true;
        if (run.Is(before, '('))
            return run.Is(at + 1, ')') && run[at].Length <= 3 && run.IsWord(before - 1) && !char.IsUpper(run.FirstCharacter(before - 1));
        return run.IsWord(before) && run.Gap(at) <= 2 && HedgeReader.FindBefore(run, at, limit) == at && !IsOpener(run, before) && !run.Is(at + 1, "of") && !run.Is(at + 1, "out") && !run.Is(at + 1, "in");
    }

    /// <summary>"USB 3.0", "Web 2.0".</summary>
    private static bool IsVersion(in TokenRun run, in Amount amount, int limit)
    {
        var at = amount.NumberFirst;
        return amount.IsBare && amount.Has(NumberForms.Decimal) && amount.NumberEnd == at + 3 && run.At(at + 2) is "0" && run[at].Length <= 2 && at - 1 >= limit && amount.First == at
            && run.IsWord(at - 1) && run.Gap(at) == 1 && run[at - 1].Length > 1 && char.IsUpper(run.FirstCharacter(at - 1)) && !IsOpener(run, at - 1);
    }

    /// <summary>"CO 2", "κ 1", "r 0": what was set low in print came down into the line.</summary>
    private static bool IsSubscript(in TokenRun run, int at, int before)
    {
        if (run[at].Length > 2 || !run.IsWord(before) || run.Gap(at) > 1)
            return false;
        var word = run.At(before);
        if (word.Length == 1)
            return !(word[0] is 'a' or 'A' or 'I' or 'i' or 'x' or 'X' or 's' or 't');
        return word.Length == 2 && char.IsUpper(word[0]) && !run.IsIn(Openers, before) && word is not ("US" or "UK" or "EU" or "UN");
    }

    private static bool IsYear(ReadOnlySpan<char> digits) => digits.Length == 4 && digits[0] is '1' or '2' && digits is not ['1', < '5', ..] and not ['2', > '0', ..];

    private static bool IsBeforeYear(in TokenRun run, int before)
    {
        foreach (var word in YearOpeners)
        {
            if (run.Is(before, word))
                return true;
        }

        return false;
    }

    /// <summary>"S&amp;P 500 companies", "the Group of 20".</summary>
    private static bool IsIndex(in TokenRun run, int before) =>
        (run.IsWord(before) && run.Is(before - 1, '&') && run.Touches(before)) || (run.Is(before, "of") && run.At(before - 1) is "Group");

    /// <summary>A verb's form opens a count, "carrying 20"; the name that looks like one does not, "the Boeing 737", "United 93".</summary>
    public static bool IsOpener(in TokenRun run, int at) => IsOpener(run.At(at), !char.IsUpper(run.FirstCharacter(at)) || !run.IsWord(at - 1));

    private static bool IsOpener(ReadOnlySpan<char> word, bool mayBeVerb) =>
        Openers.Contains(word)
        || (mayBeVerb && word.Length > 4 && (word.EndsWith("ed", StringComparison.OrdinalIgnoreCase) || word.EndsWith("ing", StringComparison.OrdinalIgnoreCase) || word.EndsWith("ly", StringComparison.OrdinalIgnoreCase)));
}
