using System.Collections.Frozen;
using FactCheck.Proofreading.Words;

namespace FactCheck.Proofreading.Spelling;

/// <summary>Recognises words that the list lacks because anybody can form them from words that it has: "rebooked", "unmailed", "moonlike", "metre-long".</summary>
internal static class WordForms
{
    private const int ShortestStem = 3;
    private const int LongestWord = 40;

    /// <summary>Stems beyond this size make no new words: there are too many short ones among them.</summary>
    private const int LargestStem = 4;

    private static readonly string[] Prefixes =
    [
        "anti", "auto", "bio", "co", "counter", "cyber", "de", "dis", "down", "eco", "electro", "extra", "fore", "geo", "hyper", "inter", "intra", "macro", "mega", "meta", "micro", "mid", "mini", "mis",
        "multi", "nano", "neo", "neuro", "non", "out", "over", "para", "photo", "poly", "post", "pre", "pro", "pseudo", "psycho", "quasi", "radio", "re", "semi", "socio", "sub", "super", "tele", "thermo",
        "trans", "tri", "ultra", "un", "under", "uni", "up",
    ];

    /// <summary>Endings that any stem takes as it is. Inflections are not among them: the list has those of its words, and "occured" and "writeing" are slips.</summary>
    private static readonly string[] Endings =
        ["able", "esque", "fold", "free", "hood", "ish", "ism", "isms", "ist", "ists", "less", "lessly", "lessness", "like", "ness", "proof", "ship", "ships", "ward", "wards", "wide", "wise", "worthy"];

    /// <summary>Second parts that make slips of compounds: "helpfull", "wellcome", "whereever".</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NoSecondParts =
        FrozenSet.Create(StringComparer.Ordinal, "come", "ever", "fill", "full", "fully", "till", "time", "times").GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What programs and files are called after: "overlayfs", "keyid", "refname".</summary>
    private static readonly string[] TechnicalTails = ["file", "files", "fs", "id", "ids", "name", "names", "dir", "dirs", "ctl", "cfg", "lib", "path", "paths", "colors"];

    public static bool IsFormed(ReadOnlySpan<char> word) => word.Length is >= ShortestStem + 1 and <= LongestWord && (HasEnding(word) || HasPrefix(word) || IsCompound(word) || IsTechnicalName(word));

    private static bool HasPrefix(ReadOnlySpan<char> word)
    {
        foreach (var prefix in Prefixes)
        {
            if (word.Length > prefix.Length + ShortestStem && word.StartsWith(prefix) && (IsStem(word[prefix.Length..]) || HasEnding(word[prefix.Length..])))
                return true;
        }

        return false;
    }

    private static bool HasEnding(ReadOnlySpan<char> word)
    {
        foreach (var ending in Endings)
        {
            // "happyness" and "likeable" differ: only the first changes its stem.
            if (word.EndsWith(ending) && word.Length > ending.Length + ShortestStem && word[^(ending.Length + 1)] != 'y' && IsStem(word[..^ending.Length]))
                return true;
        }

        return false;
    }

    /// <summary>Two familiar words of four letters or more: "workgroup", "lighthouse".</summary>
    private static bool IsCompound(ReadOnlySpan<char> word)
    {
        for (var cut = ShortestStem + 1; cut <= word.Length - ShortestStem - 1; cut++)
        {
            if (IsPart(word[..cut]) && IsPart(word[cut..]) && !NoSecondParts.Contains(word[cut..]))
                return true;
        }

        return false;
    }

    private static bool IsTechnicalName(ReadOnlySpan<char> word)
    {
        foreach (var tail in TechnicalTails)
        {
            if (word.EndsWith(tail) && word.Length >= tail.Length + ShortestStem && IsPart(word[..^tail.Length]))
                return true;
        }

        return false;
    }

    private static bool IsStem(ReadOnlySpan<char> word) => WordAutomaton.Shared.Find(word) is { IsName: false, Size: <= LargestStem };

    /// <summary>A familiar word that is none of grammar: "fromthat" lacks a space.</summary>
    private static bool IsPart(ReadOnlySpan<char> word) =>
        WordAutomaton.Shared.Find(word) is { IsName: false, Size: <= WordEntry.FamiliarSize } && (Vocabulary.ClassesOf(word) & WordClasses.Closed) == 0;
}
