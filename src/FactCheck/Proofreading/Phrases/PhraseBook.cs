using System.Runtime.InteropServices;
using FactCheck.Proofreading.Words;
using FactCheck.Tables;

namespace FactCheck.Proofreading.Phrases;

/// <summary>All phrase tables of the program, each row filed under a word that a text must have, so that a text is searched for all of them in one pass.</summary>
internal sealed class PhraseBook
{
    public const string Folder = "Proofreading/Rules/";

    private const int LongestWord = 40;

    private static readonly Lazy<PhraseBook> Loaded = new(() => new PhraseBook());

    private readonly List<PhraseRow> rows = new(8_192);
    private readonly List<(PhraseRow Row, int Next)> filed = new(8_192);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> lastFiled;

    private PhraseBook()
    {
        lastFiled = new Dictionary<string, int>(8_192, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        filed.Add(default);
        foreach (var name in DataTable.Names.Where(name => name.StartsWith(Folder, StringComparison.Ordinal)))
        {
            foreach (var line in DataTable.Lines(name))
                rows.Add(new(name, line, rows.Count));
        }

        foreach (var row in rows)
            File(row);
    }

    public static PhraseBook Shared => Loaded.Value;

    public IEnumerable<Phrase> Phrases => rows.SelectMany(row => row.Phrases.ToArray());

    public List<PhraseMatch> FindIn(Prose prose)
    {
        var found = new List<PhraseMatch>();
        foreach (var sentence in prose.Segmented.Sentences)
        {
            var end = sentence.FirstToken + sentence.TokenCount;
            for (var at = sentence.FirstToken; at < end; at++)
            {
                lastFiled.TryGetValue(prose.WordAt(at), out var entry);
                for (; entry != 0; entry = filed[entry].Next)
                    Try(filed[entry].Row, prose, at, sentence.FirstToken, end, found);
            }
        }

        return found;
    }

    private static void Try(PhraseRow row, Prose prose, int at, int from, int to, List<PhraseMatch> found)
    {
        foreach (var phrase in row.Phrases)
        {
            if (phrase.StandsAt(prose, at - phrase.Anchor, from, to))
                found.Add(new(phrase, at - phrase.Anchor));
        }
    }

    private void File(PhraseRow row)
    {
        var anchor = row.Anchor;
        Span<char> folded = stackalloc char[LongestWord];
        foreach (var range in anchor.Split('|'))
        {
            var word = PhraseAnchor.Word(anchor[range]);
            Folding.Fold(word, folded);
            ref var last = ref CollectionsMarshal.GetValueRefOrAddDefault(lastFiled, folded[..word.Length], out _);
            filed.Add((row, last));
            last = filed.Count - 1;
        }
    }
}
