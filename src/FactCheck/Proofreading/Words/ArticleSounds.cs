using System.Buffers;
using System.Collections.Frozen;

namespace FactCheck.Proofreading.Words;

/// <summary>Tells whether a word in small letters is spoken with a vowel first, which decides between "a" and "an".</summary>
internal static class ArticleSounds
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    private static readonly FrozenSet<string> SilentH = FrozenSet.Create(StringComparer.Ordinal, "hour", "hours", "hourly", "hourlong", "hourglass", "heir", "heirs", "heiress", "heirloom", "hors");

    private const int LongestName = 20;

    private static readonly string[] PeopleEndings = ["an", "ish", "ese", "eli", "aqi"];

    /// <summary>"unim", "unin": the prefix un-, not the prefix uni-.</summary>
    private static readonly string[] PrefixUn = ["unim", "unin", "unide", "unidio", "unig", "unir"];

    private static readonly string[] SaidWithConsonant = ["uni", "use", "usu", "usa", "util", "utop", "uter", "eu", "ewe", "ubiq", "uran", "urol", "ureth", "urea", "ural", "unanim", "unary", "one", "once", "ouija", "ufo", "uk", "ukul", "udp", "uid", "umask", "uri", "url", "usb", "usr", "utm", "uuid"];

    /// <summary>Words said in two ways, or that start with the names of letters.</summary>
    private static readonly string[] Doubtful = ["herb", "histor", "hotel", "hyster", "habit", "heroic", "hereditary", "homage", "one", "unionis", "unioniz", "mp", "xml", "html", "http", "ssh", "sql", "npm", "nginx", "lstm", "rsync", "ssl", "svg"];

    public static bool? OfWord(ReadOnlySpan<char> word)
    {
        if (!char.IsAscii(word[0]) || !word.ContainsAny(Vowels))
            return null;
        if (word.IndexOf('\'') is > 0 and var apostrophe)
            word = word[..apostrophe];
        if (word[0] == 'h')
            return SilentH.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word) || word.StartsWith("hono") || word.StartsWith("hones") ? true : StartsWithAny(word, Doubtful) ? null : false;
        if (word[0] is 'a' or 'e' or 'i' or 'o' or 'u')
            return IsSaidWithConsonant(word) ? false : true;
        // "an rlib", "an nginx": a first pair that no word starts with is spelt out.
        if (!Vowels.Contains(word[1]) && word[1] is not ('h' or 'l' or 'r' or 'w') && word[0] != 's' || (word[0] is 'r' or 'l' or 'n' or 'm' && !Vowels.Contains(word[1]) && word[1] != 'h'))
            return null;
        return word[0] is 'x' or 'y' || StartsWithAny(word, Doubtful) ? null : false;
    }

    /// <summary>"European", "Italian", "Spanish": what a people or its language is called. Other names are said as they please.</summary>
    public static bool? OfPeople(ReadOnlySpan<char> name)
    {
        if (name.Length is < 4 or > LongestName || name[0] is 'H' or 'U' && !name.StartsWith("Ukrain") && !name.StartsWith("Ugand") && !name.StartsWith("Urugua") || name[1..].ContainsAnyExceptInRange('a', 'z') || !EndsWithAny(name, PeopleEndings))
            return null;
        Span<char> folded = stackalloc char[LongestName];
        return name[0] == 'U' ? false : OfWord(folded[..name.ToLowerInvariant(folded)]);
    }

    /// <summary>Eight, eleven, eighteen, eighty ... start with a vowel; years and long numbers are read in several ways.</summary>
    public static bool? OfNumber(ReadOnlySpan<char> digits)
    {
        if (digits.Length > 3)
            return null;
        if (digits[0] == '8' || digits is "11" or "18")
            return true;
        return digits[0] is '1' or '0' ? null : false;
    }

    /// <summary>Of a sum of money, whose sign is said last. "£1,800" is read in two ways.</summary>
    public static bool? OfMoney(ReadOnlySpan<char> digits, bool isGrouped)
    {
        if (digits[0] == '8' || digits is "11" or "18")
            return true;
        return digits[0] is '0' || (digits[0] == '1' && (digits.Length > 3 || (isGrouped && digits.Length == 1))) ? null : false;
    }

    private static bool IsSaidWithConsonant(ReadOnlySpan<char> word)
    {
        if (word.StartsWith("one"))
            return !word.StartsWith("oner") && !word.StartsWith("onei");
        return StartsWithAny(word, SaidWithConsonant) && !(word.StartsWith("uni") && StartsWithAny(word, PrefixUn));
    }

    private static bool EndsWithAny(ReadOnlySpan<char> word, string[] ends)
    {
        foreach (var end in ends)
        {
            if (word.EndsWith(end))
                return true;
        }

        return false;
    }

    private static bool StartsWithAny(ReadOnlySpan<char> word, string[] starts)
    {
        foreach (var start in starts)
        {
            if (word.StartsWith(start))
                return true;
        }

        return false;
    }
}
