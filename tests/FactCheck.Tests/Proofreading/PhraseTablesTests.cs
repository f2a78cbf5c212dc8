using FactCheck.Proofreading.Phrases;
using FactCheck.Proofreading.Tagging;
using FactCheck.Proofreading.Words;

namespace FactCheck.Tests.Proofreading;

/// <summary>Every row of the phrase tables is tried on a text made from it.</summary>
public sealed class PhraseTablesTests
{
    private static readonly Dictionary<Tag, string> TagSamples = new()
    {
        [Tag.Noun] = "kitchen",
        [Tag.Nouns] = "kitchens",
        [Tag.Name] = "Zagreb",
        [Tag.Adjective] = "useful",
        [Tag.Comparative] = "wider",
        [Tag.Superlative] = "widest",
        [Tag.Adverb] = "quickly",
        [Tag.Base] = "describe",
        [Tag.Third] = "describes",
        [Tag.Past] = "went",
        [Tag.Participle] = "written",
        [Tag.Ing] = "describing",
        [Tag.Number] = "seven",
        [Tag.Determiner] = "the",
        [Tag.Possessive] = "my",
        [Tag.Object] = "him",
        [Tag.Pronoun] = "it",
        [Tag.Preposition] = "of",
        [Tag.To] = "to",
        [Tag.Subordinator] = "because",
    };

    public static TheoryData<string> Tables => [.. PhraseBook.Shared.Phrases.Select(phrase => phrase.Table).Distinct()];

    [Theory]
    [MemberData(nameof(Tables))]
    public void Every_phrase_is_found_in_a_text_made_of_its_words(string table)
    {
        var missed = PhraseBook.Shared.Phrases.Where(phrase => phrase.Table == table && !IsFound(phrase)).Select(phrase => string.Join(' ', phrase.Elements.Select(element => element.Text)));
        Assert.Equal([], missed);
    }

    private static bool IsFound(Phrase phrase)
    {
        var prose = new FactCheck.Proofreading.Prose(Rules.MarkedText.Segment(string.Join(' ', phrase.Elements.Select(Sample))));
        return prose.PhrasesOf(phrase.Table).Any(match => match.Phrase == phrase);
    }

    private static string Sample(PhraseElement element)
    {
        if (element.Choice.ExactWord is { } exact)
            return exact;
        if (element.Choice.Words.Length > 0)
            return element.Choice.Words[0];
        var test = element.Choice.Tests[0];
        return test.Shape switch
        {
            WordShape.Capitalised => "Zagreb",
            WordShape.Tagged => TagSamples[test.Part],
            WordShape.None => Vocabulary.Shared.AnyWord(test.Accepts) ?? $"(no word is {element.Text})",
            _ => "zagreb",
        };
    }
}
