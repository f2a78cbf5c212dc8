using FactCheck.Proofreading.Spelling;
using FactCheck.Proofreading.Tagging;
using FactCheck.Proofreading.Words;

namespace FactCheck.Training.Tagging;

/// <summary>How often a word plays which part: WordNet's counts spread over inflected forms, then this project's own words.</summary>
internal sealed class TagCounts
{
    /// <summary>What a word counts that was never met in tagged text.</summary>
    private const double LeastCount = 0.3;

    private const double OwnCount = 0.5;
    private const int Longest = 24;

    private readonly Dictionary<string, double[]> counts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TagReadings> fixedReadings = new(StringComparer.Ordinal);

    /// <param name="ownWords">The folder of the project's tables of words.</param>
    public TagCounts(WordNetFolder folder, string grammarWords, string ownWords)
    {
        var met = folder.Counts();
        var inflected = new InflectedForms(folder);
        foreach (var part in WordNetFolder.Parts)
        {
            foreach (var (word, senses) in folder.Words(part).Where(entry => IsPlain(entry.Word)))
            {
                foreach (var (form, tag, share) in inflected.Of(word, part).Where(entry => IsPlain(entry.Form)))
                    Add(form, tag, share * (met.GetValueOrDefault((word, part)) + (LeastCount * Math.Min(senses, 3))));
            }
        }

        AddOwn(inflected, ownWords);
        foreach (var cells in Rows(grammarWords))
            fixedReadings[cells[0]] = TagReadings.Parse(cells[1]);
    }

    public IEnumerable<(string Word, TagReadings Readings)> Words =>
        counts.Keys.Concat(fixedReadings.Keys).Distinct().Order(StringComparer.Ordinal).Select(word => (word, Of(word)));

    /// <summary>The tags of a word; none where it is not known.</summary>
    public TagReadings Of(string word)
    {
        if (fixedReadings.TryGetValue(word, out var known))
            return known;
        if (!counts.TryGetValue(word, out var found))
            return TagReadings.None;
        var most = found.Max();
        return TagReadings.Of([.. Enumerable.Range(0, TagTable.Tags).Where(tag => found[tag] > 0)
            .Select(tag => ((Tag)tag, Cost: (int)Math.Round(Math.Log2(most / found[tag])))).Where(reading => reading.Cost <= TagReadings.MostCost)
            .OrderBy(reading => reading.Cost).ThenBy(reading => reading.Item1).Take(TagReadings.Most)]);
    }

    /// <summary>Small letters only, and a word of the speller's list that is no name: WordNet writes "paris" so, too.</summary>
    private static bool IsPlain(string word) =>
        word.Length is > 1 and <= Longest && word.All(char.IsAsciiLetterLower) && WordAutomaton.Shared.Find(word) is { IsName: false };

    private void AddOwn(InflectedForms inflected, string folder)
    {
        foreach (var row in Rows(Path.Combine(folder, "nouns.tsv")))
        {
            foreach (var (form, tag, share) in inflected.Of(row[0], "noun"))
                AddLeast(form, tag, share);
        }

        foreach (var row in Rows(Path.Combine(folder, "verbs.tsv")))
        {
            foreach (var (form, tag, share) in inflected.Of(row[0], "verb"))
                AddLeast(form, tag, share);
        }

        foreach (var row in Rows(Path.Combine(folder, "classes.tsv")))
        {
            if (TagOf(Enum.Parse<WordClasses>(row[1].Replace(' ', ','), ignoreCase: true)) is { } tag)
                AddLeast(row[0], tag, 1);
        }
    }

    private static IEnumerable<string[]> Rows(string path) => File.ReadLines(path).Where(line => line[0] != '#').Select(line => line.Split('\t'));

    private static Tag? TagOf(WordClasses classes) => classes switch
    {
        WordClasses.Adjective => Tag.Adjective,
        WordClasses.Comparative => Tag.Comparative,
        WordClasses.Superlative => Tag.Superlative,
        WordClasses.Adverb or (WordClasses.Adverb | WordClasses.Frequency) => Tag.Adverb,
        _ => null,
    };

    private void Add(string word, Tag tag, double count)
    {
        if (!counts.TryGetValue(word, out var found))
            counts.Add(word, found = new double[TagTable.Tags]);
        found[(int)tag] += count;
    }

    private void AddLeast(string word, Tag tag, double share)
    {
        if (!counts.TryGetValue(word, out var found) || found[(int)tag] == 0)
            Add(word, tag, share * OwnCount);
    }
}
