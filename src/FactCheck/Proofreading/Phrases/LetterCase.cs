namespace FactCheck.Proofreading.Phrases;

/// <summary>Gives a replacement the letter case of what it replaces.</summary>
internal static class LetterCase
{
    public static string Follow(string written, Prose prose, int first, int count)
    {
        if (written.Length == 0)
            return written;
        var wrong = prose.Text.AsSpan(prose.Token(first).Start, prose.Token(first + count - 1).End - prose.Token(first).Start);
        // Where only the case is wrong, the table has the right one: "5 Billion".
        if (wrong.Equals(written, StringComparison.OrdinalIgnoreCase))
            return written;
        if (wrong.Length > 1 && char.IsUpper(wrong[0]) && !wrong.ContainsAnyInRange('a', 'z') && wrong.ContainsAnyInRange('A', 'Z') && wrong is not "I")
            return IsPronoun(wrong) ? written : written.ToUpperInvariant();
        return char.IsUpper(wrong[0]) && (!IsPronoun(prose.Spelling(first)) || prose.IsSentenceStart(first))
            ? char.ToUpperInvariant(written[0]) + written[1..]
            : written;
    }

    /// <summary>A word that moves away from the start of its sentence loses its capital, unless it is a pronoun "I" or an abbreviation.</summary>
    public static string Within(string word) =>
        IsPronoun(word) || (word.Length > 1 && char.IsUpper(word[1])) ? word : char.ToLowerInvariant(word[0]) + word[1..];

    private static bool IsPronoun(ReadOnlySpan<char> word) => word is "I" || (word.Length > 1 && word[0] == 'I' && word[1] is '\'' or '\u2019');
}
