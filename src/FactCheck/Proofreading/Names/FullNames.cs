using FactCheck.Tables;

namespace FactCheck.Proofreading.Names;

/// <summary>Names of several words that articles misspell in one of them.</summary>
internal sealed class FullNames
{
    private const string Table = "Proofreading/Names/full-names.tsv";
    private const string AcronymKind = "acronym";
    private const int ShortestAcronym = 6;

    private static readonly Lazy<FullNames> Loaded = new(() => new FullNames());

    private readonly FiledRows<FullName> names = new(Table, RowKey.EachWord, row => row[1] == AcronymKind ? null : new(row[0], row[1] == "person"));
    private readonly Lazy<NearNames> acronyms = new(Acronyms);

    private FullNames()
    {
    }

    public static FullNames Shared => Loaded.Value;

    /// <summary>Whether some name may have the word.</summary>
    public bool MayHave(uint hash) => names.MayHave(hash);

    /// <summary>The names that have the word, and a few others.</summary>
    public ReadOnlySpan<FullName> With(ReadOnlySpan<char> word) => names.With(WordHash.Of(word));

    /// <summary>Whether the word, accents aside, is part of some name.</summary>
    public bool HasWord(string word)
    {
        var plain = Accents.Plain(word);
        foreach (var name in With(plain))
        {
            if (name.Parts.Contains(plain))
                return true;
        }

        return false;
    }

    public bool Has(FullName name)
    {
        foreach (var other in With(name.Parts[0]))
        {
            if (other.Text == name.Text)
                return true;
        }

        return false;
    }

    /// <summary>The acronym of which the word in capitals is a slip; null where it is one itself, or none is near.</summary>
    public string? AcronymNear(string word) => word.Length < ShortestAcronym || acronyms.Value.Has(word) ? null : acronyms.Value.Near(word);

    private static NearNames Acronyms()
    {
        var found = new NearNames();
        foreach (var row in DataTable.Load(Table).Rows.Where(row => row[1] == AcronymKind))
            found.Add(row[0]);
        return found;
    }
}
