namespace FactCheck.Matches.Terms;

/// <summary>
/// Cuts English inflections and the commonest derivations, so that "imports", "imported" and "importing" meet.
/// The steps are those of suffix stripping (M. F. Porter, Program 14(3), 1980) reduced to the endings that news prose uses.
/// </summary>
internal static class Stemmer
{
    private static readonly (string Suffix, string Replacement, int MinimumStem)[] Endings =
    [
        ("ational", "ate", 3), ("ization", "ize", 3), ("isation", "ize", 3), ("fulness", "ful", 3), ("iveness", "ive", 3),
        ("ations", "ate", 3), ("ation", "ate", 3), ("ments", "", 4), ("ment", "", 4), ("ness", "", 4), ("ities", "ity", 3),
        ("ingly", "", 4), ("edly", "", 4), ("ings", "", 3), ("ers", "er", 3), ("ies", "y", 2), ("ied", "y", 2), ("sses", "ss", 1),
        ("shes", "sh", 2), ("ches", "ch", 2), ("xes", "x", 2), ("ing", "", 3), ("ed", "", 3), ("ly", "", 4), ("es", "e", 2), ("s", "", 2),
    ];

    public static string Stem(string word)
    {
        if (word.Length <= 3 || !char.IsAsciiLetterLower(word[0]))
            return word;
        foreach (var (suffix, replacement, minimumStem) in Endings)
        {
            if (word[^1] != suffix[^1] || word.Length - suffix.Length < minimumStem || !word.EndsWith(suffix, StringComparison.Ordinal))
                continue;
            if (suffix == "s" && word[^2] is 's' or 'u' or 'i')
                break;
            return Tidy(word[..^suffix.Length] + replacement);
        }

        return Tidy(word);
    }

    /// <summary>A doubled consonant left by "-ing" or "-ed" and a final "e" fall: "controlled" and "control", "trade" and "trading" meet.</summary>
    private static string Tidy(string stem)
    {
        if (stem.Length > 3 && stem[^1] == stem[^2] && stem[^1] is 'b' or 'd' or 'g' or 'l' or 'm' or 'n' or 'p' or 'r' or 't')
            return stem[..^1];
        return stem.Length > 3 && stem[^1] == 'e' ? stem[..^1] : stem;
    }
}
