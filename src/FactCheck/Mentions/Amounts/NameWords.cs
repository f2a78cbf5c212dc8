using FactCheck.Mentions.Measures;
using FactCheck.Mentions.Numbers;

namespace FactCheck.Mentions.Amounts;

/// <summary>Tells a number word that is part of a name from one that counts: within a sentence only names write one with a capital ("the Big Ten", "Six Nations", "World War Two").</summary>
internal static class NameWords
{
    private const int Around = 5;

    /// <summary>Words that begin a sentence before a count as well: "Only Five people came" is odd, and still a count.</summary>
    private static readonly string[] Openers = ["the", "a", "an", "in", "at", "of", "and", "or", "but", "only", "some", "over", "about", "nearly", "almost", "than", "for", "with", "from", "by", "to", "on", "under", "all", "is"];

    public static bool IsPartOfName(in TokenRun run, int at, NumberWord word)
    {
        var letters = run.At(at);
        if (!char.IsUpper(letters[0]) || letters.Length < 3 || char.IsUpper(letters[1]) || word.Form != NumberWordForm.Cardinal)
            return false;
        // "the Group of Seven", "answers to Seven": a capital that no sentence asks for, and nothing that is counted.
        if (run.IsWord(at - 1) && run.Gap(at) == 1 && !char.IsUpper(run.FirstCharacter(at - 1)) && (!run.IsWord(at + 1) || run.At(at - 2) is "Group") && HasLowerCase(run, at) && !NumberWords.TryFind(run, at + 1, out _) && !run.IsHyphen(at + 1) && !run.Is(at + 1, '('))
            return true;
        // Headlines and forms capitalise every word, and so say nothing.
        return run.IsWord(at - 1) && run.Gap(at) == 1 && (IsNameBefore(run, at - 1) || IsNameAfter(run, at + 1)) && HasLowerCase(run, at);
    }

    /// <summary>"the 5th Circuit", "the 101st Airborne", "Fifth Avenue": a rank before a name's word is part of the name, unless headlines capitalise every word.</summary>
    /// <param name="at">The token after the ordinal.</param>
    public static bool IsRankOfName(in TokenRun run, int at) => IsCapital(run, at) && run[at].Length > 1 && HasLowerCase(run, at) && !(char.IsUpper(run.Text[run[at].End - 1]) && run.IsWord(at + 1) && !IsCapital(run, at + 1));

    private static bool IsNameBefore(in TokenRun run, int at)
    {
        if (!IsCapital(run, at) || NumberWords.TryFind(run, at, out _))
            return false;
        foreach (var opener in Openers)
        {
            if (run.Is(at, opener))
                return false;
        }

        return true;
    }

    /// <summary>"Three Mile Island", "the Seven Years' War"; but "Five Million Dollars".</summary>
    private static bool IsNameAfter(in TokenRun run, int at)
    {
        if (!IsCapital(run, at) || NumberWords.TryFind(run, at, out _))
            return false;
        if (!UnitTerms.TryRead(run, at, out _) && !CurrencyReader.TryReadAfter(run, at, out _, out _, out _))
            return true;
        var next = run.Mark(at + 1) is '\'' or '\u2019' ? at + 2 : at + 1;
        return IsCapital(run, next);
    }

    private static bool IsCapital(in TokenRun run, int at) => run.IsWord(at) && run.Gap(at) == 1 && char.IsUpper(run.FirstCharacter(at));

    private static bool HasLowerCase(in TokenRun run, int at)
    {
        for (var i = at - Around; i <= at + Around; i++)
        {
            if (run.IsWord(i) && run[i].Length > 3 && char.IsLower(run.FirstCharacter(i)) && !NumberWords.TryFind(run, i, out _))
                return true;
        }

        return false;
    }
}
