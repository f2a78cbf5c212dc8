using FactCheck.Documents;
using FactCheck.Proofreading;
using FactCheck.Proofreading.Tagging;
using FactCheck.Sentences;

namespace FactCheck.Training.Tagging;

/// <summary>A sentence with what its words can be. The word that it was written to show is of a known part of speech.</summary>
internal sealed record ExampleSentence(TagReadings[] Readings, int Known, string Part)
{
    private static readonly Dictionary<string, Tag[]> TagsOfPart = new()
    {
        ["noun"] = [Tag.Noun, Tag.Nouns],
        ["verb"] = [Tag.Base, Tag.Third, Tag.Past, Tag.Participle, Tag.Ing],
        ["adj"] = [Tag.Adjective, Tag.Comparative, Tag.Superlative],
        ["adv"] = [Tag.Adverb],
    };

    public static IEnumerable<ExampleSentence> From(WordNetFolder folder, TagCounts counts)
    {
        var inflected = new InflectedForms(folder);
        foreach (var (text, words, part) in folder.Examples())
        {
            var prose = new Prose(SentenceSplitter.Split(DocumentReader.Read("example", new("example", text), DocumentFormat.Text)));
            var readings = new TagReadings[prose.Tokens.Length];
            for (var i = 0; i < readings.Length; i++)
                readings[i] = ReadingsOf(prose, i, counts);
            var forms = words.SelectMany(word => inflected.Of(word, part)).Select(entry => entry.Form).ToHashSet(StringComparer.Ordinal);
            var known = Enumerable.Range(0, readings.Length).Where(i => forms.Contains(prose.WordAt(i).ToString())).ToArray();
            if (readings.Length > 1)
                yield return new(readings, known.Length == 1 && Allows(readings[known[0]], part) ? known[0] : -1, part);
        }
    }

    public bool IsRight(Tag tag) => TagsOfPart[Part].Contains(tag);

    /// <summary>The readings with the known word held to its part of speech.</summary>
    public TagReadings[] Supervised()
    {
        if (Known < 0)
            return Readings;
        var held = (TagReadings[])Readings.Clone();
        var word = Readings[Known];
        held[Known] = TagReadings.Of([.. Enumerable.Range(0, word.Count).Where(i => IsRight(word.TagAt(i))).Select(i => (word.TagAt(i), word.CostAt(i)))]);
        return held;
    }

    private static bool Allows(TagReadings readings, string part) => TagsOfPart[part].Any(readings.Has);

    private static TagReadings ReadingsOf(Prose prose, int token, TagCounts counts)
    {
        var known = prose.IsWord(token) && (token == 0 || char.IsLower(prose.Spelling(token)[0])) ? counts.Of(prose.WordAt(token).ToString()) : TagReadings.None;
        return known.IsNone ? TagGuesses.Of(prose, token, token == 0) : known;
    }
}
