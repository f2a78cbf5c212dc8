using FactCheck.Matches.Terms;
using FactCheck.Matches.Vocabulary;

namespace FactCheck.TableCompiler;

/// <summary>What the image says of the phrases of statistics.</summary>
internal sealed class ConceptSections
{
    /// <summary>The table of the phrases.</summary>
    public const string Table = "Matches/Vocabulary/statistics-phrases.tsv";

    private const string Gap = "~";

    private readonly TextSections texts;

    /// <param name="folder">The folder of the library's sources.</param>
    public ConceptSections(string folder, TextSections texts)
    {
        this.texts = texts;
        var rows = TableFile.Lines(folder, Table).Select(line => line.Split('\t')).ToList();
        var phrases = rows.Select(row => (Words: ConceptWords.Of(row[0]).ToList(), Names: row[1].Split(' ').Select(Stemmer.Stem).ToList())).ToList();
        var byFirst = phrases.GroupBy(phrase => phrase.Words[0], StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.OrderByDescending(phrase => phrase.Words.Count).ToList(), StringComparer.Ordinal);
        // A misspelt word is looked for where no phrase begins with it as it stands.
        foreach (var (words, names) in phrases.Where(phrase => phrase.Words.Count == 1))
        {
            foreach (var word in Misspellings.Of(words[0]))
                byFirst.TryAdd(word, [([word], names)]);
        }

        (ConceptStarts, Concepts) = ByNumber(byFirst.Select(entry => (texts.NumberOfWord(entry.Key), entry.Value.SelectMany(phrase => Fields(phrase.Words, phrase.Names)))));
        (SynonymStarts, Synonyms) = ByNumber(rows.SelectMany(row => row[1].Split(' '), (row, concept) => (Concept: Stemmer.Stem(concept), Phrase: row[0]))
            .GroupBy(pair => pair.Concept, pair => texts.NumberOf(pair.Phrase), StringComparer.Ordinal).Select(group => (texts.NumberOfWord(group.Key), group.AsEnumerable())));
    }

    public int[] ConceptStarts { get; }

    public ushort[] Concepts { get; }

    public int[] SynonymStarts { get; }

    public ushort[] Synonyms { get; }

    private static (int[] Starts, ushort[] Values) ByNumber(IEnumerable<(ushort Number, IEnumerable<ushort> Values)> entries)
    {
        var lists = entries.ToDictionary(entry => entry.Number, entry => entry.Values.ToList());
        var starts = new int[lists.Keys.Max() + 2];
        for (var number = 0; number + 1 < starts.Length; number++)
            starts[number + 1] = starts[number] + (lists.TryGetValue((ushort)number, out var list) ? list.Count : 0);
        return (starts, [.. lists.OrderBy(entry => entry.Key).SelectMany(entry => entry.Value)]);
    }

    private IEnumerable<ushort> Fields(List<string> words, List<string> names) =>
        [checked((ushort)words.Count), checked((ushort)names.Count), .. words.Select(word => word == Gap ? (ushort)0 : texts.NumberOfWord(word)), .. names.Select(texts.NumberOfWord)];
}
