using FactCheck.Spans;

namespace FactCheck.Matches;

/// <summary>The phrases that rule a curated claim out, <c>not-about</c>: each is said where all its words are, and one with a number where it stands as it is.</summary>
internal static class ExcludedPhrases
{
    /// <returns>The words of the first of them that is said; empty where none is.</returns>
    /// <param name="isSaid">Whether a word, as a term, is said.</param>
    public static IReadOnlyList<string> Find(IndexedClaim indexed, Func<string, bool> isSaid, TextSpan sentence, string text)
    {
        // A phrase of nothing but little words has no terms.
        var phrases = indexed.Claim.NotAbout.Length == indexed.NotAbout.Length ? indexed.Claim.NotAbout : [];
        for (var at = 0; at < indexed.NotAbout.Length; at++)
        {
            var words = indexed.NotAbout[at];
            if (!words.IsEmpty && words.All(isSaid) && (phrases.IsEmpty || !HasNumber(phrases[at]) || Stands(phrases[at], sentence.Of(text))))
                return words;
        }

        return [];
    }

    /// <summary>"Phase 2", "season one": of the words alone, "phase 3, with 2 patients" has all.</summary>
    private static bool HasNumber(string phrase) =>
        phrase.AsSpan().ContainsAnyInRange('0', '9') || phrase.Split(' ').Any(word => Readings.WordRoles.TryFind(word.ToLowerInvariant(), out var role) && role == Readings.WordRole.Number);

    private static bool Stands(string phrase, ReadOnlySpan<char> sentence)
    {
        for (var from = 0; sentence[from..].IndexOf(phrase, StringComparison.OrdinalIgnoreCase) is >= 0 and var found; from += found + 1)
        {
            var (start, end) = (from + found, from + found + phrase.Length);
            if ((start == 0 || !char.IsLetterOrDigit(sentence[start - 1])) && (end == sentence.Length || !char.IsLetterOrDigit(sentence[end])))
                return true;
        }

        return false;
    }
}
