using FactCheck.Proofreading.Words;

namespace FactCheck.Proofreading.Tagging;

/// <summary>Inflects the many regular verbs that the vocabulary lacks and the tagger's dictionary has: "forked" is of "fork".</summary>
internal static class RegularVerbs
{
    private const int LongestWord = 24;

    /// <summary>The verb of which the word is the form, and the form; null where the word is no regular verb's.</summary>
    public static (VerbForms Verb, WordClasses Form)? Of(ReadOnlySpan<char> word)
    {
        if (word.Length is < 4 or > LongestWord)
            return null;
        var written = word.ToString();
        if (word.EndsWith("ied"))
            return As(WordClasses.Past, written, word[..^3].ToString() + "y");
        if (word.EndsWith("ed"))
            return As(WordClasses.Past, written, written[..^2]) ?? As(WordClasses.Past, written, written[..^1]) ?? Doubled(WordClasses.Past, written, written[..^2]);
        if (word.EndsWith("ing"))
            return As(WordClasses.Ing, written, written[..^3]) ?? As(WordClasses.Ing, written, written[..^3] + "e") ?? Doubled(WordClasses.Ing, written, written[..^3]);
        if (word.EndsWith("ies"))
            return As(WordClasses.Third, written, word[..^3].ToString() + "y");
        return As(WordClasses.Third, written, written[..^1]) ?? As(WordClasses.Third, written, written[..^2]) ?? As(WordClasses.Base, written, written);
    }

    private static (VerbForms, WordClasses)? As(WordClasses form, string word, string verb, string forms = "")
    {
        if (verb.Length < 2 || !TagTable.Find(verb).Has(Tag.Base))
            return null;
        var inflected = VerbForms.Of(verb, forms);
        return inflected.In(form) == word ? (inflected, form) : null;
    }

    /// <summary>"grabbed", "grabbing".</summary>
    private static (VerbForms, WordClasses)? Doubled(WordClasses form, string word, string stem) =>
        stem.Length > 3 && stem[^1] == stem[^2] ? As(form, word, stem[..^1], "+") : null;
}
