using FactCheck.Tables;

namespace FactCheck.Proofreading.Names;

/// <summary>Names of several words that articles misspell in one of them.</summary>
internal sealed class FullNames
{
    private const int ShortestAcronym = 6;

    private static readonly Lazy<FullNames> Loaded = new(() => new FullNames());

    private readonly Dictionary<string, List<(FullName Name, int Place)>> filed = new(StringComparer.Ordinal);
    private readonly HashSet<string> whole = new(StringComparer.Ordinal);
    private readonly HashSet<string> parts = new(StringComparer.Ordinal);
    private readonly NearNames acronyms = new();
    private readonly WordSet words;

    private FullNames()
    {
        foreach (var row in DataTable.Load("Proofreading/Names/full-names.tsv").Rows)
        {
            if (row[1] == "acronym")
                acronyms.Add(row[0]);
            else
                File(new(row[0], row[1] == "person"));
        }

        words = new(filed.Keys, StringComparison.Ordinal);
    }

    public static FullNames Shared => Loaded.Value;

    /// <summary>Whether some name has the word among the two by which names are filed.</summary>
    public bool MayHave(uint hash) => words.MayContain(hash);

    /// <summary>The names that have the word, and its place in each.</summary>
    public IReadOnlyList<(FullName Name, int Place)> With(ReadOnlySpan<char> word) => filed.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var names) ? names : [];

    /// <summary>Whether the word, accents aside, is part of some name.</summary>
    public bool HasWord(string word) => parts.Contains(Accents.Plain(word));

    public bool Has(string name) => whole.Contains(name);

    /// <summary>The acronym of which the word in capitals is a slip; null where it is one itself, or none is near.</summary>
    public string? AcronymNear(string word) => word.Length < ShortestAcronym || acronyms.Has(word) ? null : acronyms.Near(word);

    /// <summary>A name with one slip has one of its first two words right.</summary>
    private void File(FullName name)
    {
        whole.Add(name.Text);
        parts.UnionWith(name.Parts);
        foreach (var place in name.Keys)
        {
            if (!filed.TryGetValue(name.Parts[place], out var names))
                filed[name.Parts[place]] = names = [];
            names.Add((name, place));
        }
    }
}
