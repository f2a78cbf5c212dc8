using System.Collections.Immutable;

namespace FactCheck.Proofreading.Words;

/// <summary>A verb with its inflected forms.</summary>
internal sealed record VerbForms(string Base, string Third, string Past, string Participle, string Ing)
{
    /// <summary>The order in which a word's readings count: inflected ones come before the base form, "found" is of "find".</summary>
    public static readonly ImmutableArray<WordClasses> Forms = [WordClasses.Past, WordClasses.Participle, WordClasses.Third, WordClasses.Ing, WordClasses.Base];

    /// <param name="forms">Empty for a regular verb; <c>+</c> where the last consonant doubles; the past and the participle of an irregular one; or all four forms.</param>
    public static VerbForms Of(string verb, string forms)
    {
        var isDoubled = forms.EndsWith('+');
        var stem = isDoubled ? verb + verb[^1] : verb;
        var given = forms.TrimEnd('+').Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return given.Length switch
        {
            4 => new(verb, given[0], given[1], given[2], given[3]),
            2 => new(verb, Inflection.AddS(verb), given[0], given[1], Inflection.AddIng(stem)),
            _ => new(verb, Inflection.AddS(verb), Inflection.AddEd(stem), Inflection.AddEd(stem), Inflection.AddIng(stem)),
        };
    }

    public string In(WordClasses form) => form switch
    {
        WordClasses.Third => Third,
        WordClasses.Past => Past,
        WordClasses.Participle => Participle,
        WordClasses.Ing => Ing,
        _ => Base,
    };
}
