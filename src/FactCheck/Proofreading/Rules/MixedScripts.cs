using System.Buffers;
using System.Collections.Immutable;
using FactCheck.Findings;
using FactCheck.Proofreading.Spelling;

namespace FactCheck.Proofreading.Rules;

/// <summary>Letters that look like others, and characters that nobody sees, in one word.</summary>
internal sealed class MixedScripts : ProofreadingRule
{
    /// <summary>Spaces of no width, joiners and byte-order marks. A soft hyphen tells where a line may break.</summary>
    private static readonly SearchValues<char> Hidden = SearchValues.Create("\u200B\u200C\u200D\u2060\uFEFF");

    /// <summary>Longer words are chains of identifiers that may break.</summary>
    private const int LongestWord = 24;

    /// <summary>How many words around tell whether a text is in another alphabet.</summary>
    private const int Farthest = 12;

    /// <summary>Rarer words of the list read like words of other languages.</summary>
    private const int LargestMeant = 4;

    public override string Id => "FC111";

    public override string Name => "mixed-scripts";

    public override string Summary => "A word has letters of another alphabet that look like its own, or holds a character that nobody sees.";

    public override string Explanation =>
        """
        A Cyrillic "а" looks like a Latin "a". Inside a name it makes the name impossible to find, which is how it gets there: by a paste from another source, or on purpose. Flagged is a word with Latin letters and
        Cyrillic or Greek ones that look like Latin letters; a word that has nothing but such letters and reads as an English word or name; and a word with a space of no width or a joiner in it.
        Words wholly in another alphabet, whatever Cyrillic or Greek stands with them in a sentence, signs such as µm, and soft hyphens are left alone.
        """;

    public override ImmutableArray<RuleExample> Examples =>
    [
        new("[[M\u0430rkets]] fell in May.", "Markets fell in May."),
        new("Talks in [[B\u0435ijing]] ended.", "Talks in Beijing ended."),
        new("President [[T\u0433ump]] spoke.", "President Trump spoke."),
        new("President [[\u041E\u0412\u0410\u041C\u0410]] spoke.", "President OBAMA spoke."),
        new("President [[Oba\u200Bma]] spoke.", "President Obama spoke."),
        new("President [[Mac\u2060ron]] spoke.", "President Macron spoke."),
    ];

    public override ImmutableArray<string> LeftAlone =>
    [
        "It is 5 \u00B5m wide.", "The word \u043C\u043E\u0441\u043A\u0432\u0430 means Moscow.", "The \u03B1-particle and the \u0394v.", "They read \u041F\u0440\u0430\u0432\u0434\u0430 and heard \u041F\u0443\u0442\u0438\u043D.",
        "The agency \u0422\u0410\u0421\u0421 and the \u0421\u0421\u0421\u0420 are gone.", "The resistor has 5 k\u03A9.", "Extra\u00ADordinary hyphens are soft.", "He said \u0440\u043E\u0442 \u043F\u043E\u043B\u043E\u043D.",
        "One\u200B two and the\u200B/\u200Bthree.",
    ];

    internal override IEnumerable<Finding> Check(Prose prose) => Lookalikes(prose).Concat(HiddenCharacters(prose)).OrderBy(finding => finding.Span.Start);

    private IEnumerable<Finding> Lookalikes(Prose prose)
    {
        HashSet<string>? latinWords = null;
        for (var token = 0; token < prose.Tokens.Length; token++)
        {
            if (!prose.IsWord(token) || !LookalikeLetters.AreIn(prose.Spelling(token)))
                continue;
            if (LookalikeLetters.MixedIn(prose.Spelling(token)) is { } mixed)
                yield return Flag(prose.Token(token).Span, "This word mixes letters of two alphabets that look alike.", mixed);
            else if (LookalikeLetters.WhollyIn(prose.Spelling(token)) is { } whole && IsMeant(prose, token, whole, latinWords ??= LatinWords(prose)))
                yield return Flag(prose.Token(token).Span, "The letters of this word are of another alphabet and look like Latin ones.", whole);
        }
    }

    /// <summary>Whether the word in Latin letters is English or stands in the article, and nothing in its sentence is truly in another alphabet.</summary>
    private static bool IsMeant(Prose prose, int token, string latin, HashSet<string> latinWords) =>
        (latinWords.Contains(latin) || Lexicon.Find(latin.ToLowerInvariant()) is { Size: <= LargestMeant }) && !StandsAmongItsOwn(prose, token);

    private static bool StandsAmongItsOwn(Prose prose, int token)
    {
        for (var other = Math.Max(0, token - Farthest); other < Math.Min(prose.Tokens.Length, token + Farthest); other++)
        {
            if (prose.IsWord(other) && LookalikeLetters.AreIn(prose.Spelling(other)) && LookalikeLetters.WhollyIn(prose.Spelling(other)) is null && LookalikeLetters.MixedIn(prose.Spelling(other)) is null)
                return true;
        }

        return false;
    }

    private static HashSet<string> LatinWords(Prose prose)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        for (var token = 0; token < prose.Tokens.Length; token++)
        {
            if (prose.IsWord(token) && char.IsAsciiLetterUpper(prose.Spelling(token)[0]))
                words.Add(prose.Spelling(token).ToString());
        }

        return words;
    }

    private IEnumerable<Finding> HiddenCharacters(Prose prose)
    {
        var text = prose.Text;
        for (var at = text.AsSpan().IndexOfAny(Hidden); at >= 0;)
        {
            int start = at, end = at + 1;
            while (start > 0 && at - start < LongestWord && IsPart(text[start - 1]))
                start--;
            while (end < text.Length && end - at < LongestWord && IsPart(text[end]))
                end++;
            var word = string.Concat(text[start..end].Where(char.IsAsciiLetter));
            if (start < at && end > at + 1 && char.IsAsciiLetter(text[at - 1]) && char.IsAsciiLetter(text[end - 1]) && end - start <= LongestWord)
                yield return Flag(new(start, end), "A character that nobody sees stands in this word.", word);
            at = text.AsSpan(end).IndexOfAny(Hidden) is var next and >= 0 ? end + next : -1;
        }
    }

    private static bool IsPart(char c) => char.IsAsciiLetter(c) || Hidden.Contains(c);
}
