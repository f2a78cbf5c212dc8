using FactCheck.Proofreading.Spelling;
using FactCheck.Proofreading.Tagging;
using FactCheck.Proofreading.Words;

namespace FactCheck.Training.Tagging;

/// <summary>The inflected forms of words, each with its tag and the share of uses that it commonly has.</summary>
internal sealed class InflectedForms(WordNetFolder folder)
{
    private const double SingularShare = 0.7;
    private const double BaseShare = 0.35;
    private const double ThirdShare = 0.1;
    private const double PastShare = 0.2;

    private readonly ILookup<string, string> verbs = folder.Exceptions("verb").ToLookup(entry => entry.Word, entry => entry.Form);
    private readonly ILookup<string, string> nouns = folder.Exceptions("noun").ToLookup(entry => entry.Word, entry => entry.Form);
    private readonly ILookup<string, string> adjectives = folder.Exceptions("adj").ToLookup(entry => entry.Word, entry => entry.Form);

    public IEnumerable<(string Form, Tag Tag, double Share)> Of(string word, string part) => part switch
    {
        "noun" => OfNoun(word),
        "verb" => OfVerb(word),
        "adj" => OfAdjective(word),
        _ => [(word, Tag.Adverb, 1)],
    };

    private IEnumerable<(string Form, Tag Tag, double Share)> OfNoun(string word)
    {
        if (IsPlural(word))
        {
            yield return (word, Tag.Nouns, 1 - SingularShare);
            yield break;
        }

        yield return (word, Tag.Noun, SingularShare);
        foreach (var form in nouns[word].DefaultIfEmpty(Vocabulary.PluralOf(word) ?? Inflection.AddS(word)).Where(IsKnown))
            yield return (form, Tag.Nouns, 1 - SingularShare);
    }

    /// <summary>"values" and "goods" have entries of their own.</summary>
    private static bool IsPlural(string word) =>
        word.Length > 4 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i') && IsKnown(word[..^1]) && Vocabulary.ClassesOf(word.AsSpan()[..^1]) is var one && (one == WordClasses.None || one.HasFlag(WordClasses.Singular));

    private IEnumerable<(string Form, Tag Tag, double Share)> OfVerb(string word)
    {
        var forms = Vocabulary.VerbFrom(word) ?? Guess(word);
        yield return (word, Tag.Base, BaseShare);
        yield return (forms.Third, Tag.Third, ThirdShare);
        yield return (forms.Past, Tag.Past, PastShare);
        yield return (forms.Participle, Tag.Participle, PastShare);
        yield return (forms.Ing, Tag.Ing, 1 - BaseShare - ThirdShare - PastShare - PastShare);
    }

    private VerbForms Guess(string word)
    {
        var regular = VerbForms.Of(word, "");
        var irregular = verbs[word].ToArray();
        var ing = irregular.FirstOrDefault(form => form.EndsWith("ing", StringComparison.Ordinal)) ?? regular.Ing;
        var pasts = irregular.Where(form => !form.EndsWith("ing", StringComparison.Ordinal) && !form.EndsWith('s')).ToArray();
        if (pasts.Length == 0)
            return regular with { Ing = ing };
        var participle = pasts.FirstOrDefault(form => form.EndsWith('n')) ?? pasts[^1];
        return regular with { Past = pasts.FirstOrDefault(form => form != participle) ?? participle, Participle = participle, Ing = ing };
    }

    private IEnumerable<(string Form, Tag Tag, double Share)> OfAdjective(string word)
    {
        yield return (word, Tag.Adjective, 1);
        var stem = word[^1] == 'y' && word.Length > 2 ? word[..^1] + "i" : word.TrimEnd('e');
        foreach (var form in adjectives[word].Append(stem + "er").Append(stem + "est").Distinct().Where(IsKnown))
            yield return (form, form.EndsWith("st", StringComparison.Ordinal) ? Tag.Superlative : Tag.Comparative, SingularShare);
    }

    public static bool IsKnown(string word) => WordAutomaton.Shared.Find(word) is not null;
}
