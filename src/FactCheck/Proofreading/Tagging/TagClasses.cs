using FactCheck.Proofreading.Words;

namespace FactCheck.Proofreading.Tagging;

/// <summary>The word classes of words that only the tagger knows.</summary>
internal static class TagClasses
{
    public static WordClasses Of(TagReadings readings)
    {
        var classes = WordClasses.None;
        for (var i = 0; i < readings.Count; i++)
            classes |= Of(readings.TagAt(i));
        return classes;
    }

    private static WordClasses Of(Tag tag) => tag switch
    {
        Tag.Noun => WordClasses.Singular,
        Tag.Nouns => WordClasses.Plural,
        Tag.Adjective => WordClasses.Adjective,
        Tag.Comparative => WordClasses.Comparative,
        Tag.Superlative => WordClasses.Superlative,
        Tag.Adverb => WordClasses.Adverb,
        Tag.Base => WordClasses.Base,
        Tag.Third => WordClasses.Third,
        Tag.Past => WordClasses.Past,
        Tag.Participle => WordClasses.Participle,
        Tag.Ing => WordClasses.Ing,
        _ => WordClasses.None,
    };
}
