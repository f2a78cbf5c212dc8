using System.Collections.Immutable;
using System.Numerics;
using FactCheck.Proofreading.Words;
using FactCheck.Tables;

namespace FactCheck.Proofreading.Phrases;

/// <summary>All phrase tables of the program, indexed by the rarest word of each phrase, so that a text is searched for all of them in one pass.</summary>
internal sealed class PhraseBook
{
    public const string Folder = "Proofreading/Rules/";

    private static readonly Lazy<PhraseBook> Loaded = new(() => new PhraseBook(Vocabulary.Load()));

    private readonly Dictionary<int, List<(Phrase Phrase, int Anchor)>> byWord = [];
    private readonly List<(Phrase Phrase, int Anchor)>?[] byClass = new List<(Phrase, int)>?[64];

    private PhraseBook(Vocabulary vocabulary)
    {
        Vocabulary = vocabulary;
        var parser = new PhraseParser(vocabulary);
        var phrases = ImmutableArray.CreateBuilder<Phrase>();
        foreach (var name in DataTable.Names.Where(name => name.StartsWith(Folder, StringComparison.Ordinal)))
        {
            foreach (var row in DataTable.Load(name).Rows)
                phrases.AddRange(parser.Parse(name, row));
        }

        Phrases = phrases.DrainToImmutable();
        foreach (var phrase in Phrases)
            Index(phrase);
    }

    public static PhraseBook Shared => Loaded.Value;

    public Vocabulary Vocabulary { get; }

    public ImmutableArray<Phrase> Phrases { get; }

    public List<PhraseMatch> FindIn(Prose prose)
    {
        var found = new List<PhraseMatch>();
        foreach (var sentence in prose.Segmented.Sentences)
        {
            var end = sentence.FirstToken + sentence.TokenCount;
            for (var at = sentence.FirstToken; at < end; at++)
            {
                var word = prose.WordAt(at);
                if (word == Vocabulary.Unknown)
                    continue;
                if (byWord.TryGetValue(word, out var candidates))
                    Try(candidates, prose, at, sentence.FirstToken, end, found);
                for (var bits = (ulong)Vocabulary.ClassesOf(word); bits != 0; bits &= bits - 1)
                {
                    if (byClass[BitOperations.TrailingZeroCount(bits)] is { } perClass)
                        Try(perClass, prose, at, sentence.FirstToken, end, found);
                }
            }
        }

        return found;
    }

    private static void Try(List<(Phrase Phrase, int Anchor)> candidates, Prose prose, int at, int from, int to, List<PhraseMatch> found)
    {
        foreach (var (phrase, anchor) in candidates)
        {
            if (phrase.StandsAt(prose, at - anchor, from, to))
                found.Add(new(phrase, at - anchor));
        }
    }

    private void Index(Phrase phrase)
    {
        var anchor = Enumerable.Range(0, phrase.Elements.Length).MinBy(i => Frequency(phrase.Elements[i]));
        foreach (var word in phrase.Elements[anchor].Words)
        {
            if (!byWord.TryGetValue(word, out var list))
                byWord.Add(word, list = []);
            list.Add((phrase, anchor));
        }

        foreach (var test in phrase.Elements[anchor].Tests)
        {
            if (test.Shape != WordShape.None)
                throw new InvalidOperationException($"A phrase of '{phrase.Table}' has no word to search from.");
            for (var bits = (ulong)test.Required; bits != 0; bits &= bits - 1)
                (byClass[BitOperations.TrailingZeroCount(bits)] ??= []).Add((phrase, anchor));
        }
    }

    /// <summary>An estimate that only orders: a shape is everywhere, a class is frequent, so are words of grammar, then short words and many of them.</summary>
    private int Frequency(PhraseElement element)
    {
        if (element.Tests.Any(test => test.Shape != WordShape.None))
            return 1_000_000;
        if (!element.Tests.IsEmpty)
            return 100_000;
        var isGrammar = element.Words.Any(word => (Vocabulary.ClassesOf(word) & WordClasses.Closed) != 0);
        return (isGrammar ? 10_000 : 0) + (element.Words.Length * 10) - element.Text.Split('|').Min(word => word.Length);
    }
}
