using FactCheck.Tables;

namespace FactCheck.Proofreading.Names;

/// <summary>The words of names that articles misspell: countries, capitals, large cities, organisations and heads of government, and what a project adds.</summary>
internal sealed class KnownNames
{
    public const int Shortest = 7;

    /// <summary>Surnames are many: "Stormer" is no "Starmer".</summary>
    private const int ShortestSurname = 9;

    private static readonly Lazy<KnownNames> Loaded = new(() => new KnownNames(DataTable.Load("Proofreading/Names/names.tsv").Rows.Where(row => row[1] != "person" || row[0].Length >= ShortestSurname).Select(row => row[0])));

    private readonly NearNames words = new();

    private KnownNames(IEnumerable<string> names)
    {
        foreach (var word in names.SelectMany(name => name.Split(' ', '-')).Where(word => word.Length >= Shortest && char.IsUpper(word[0])))
            words.Add(word);
    }

    /// <summary>The names of the program's table.</summary>
    public static KnownNames Shared => Loaded.Value;

    public static KnownNames Of(IEnumerable<string> names) => new(names);

    public bool Has(string word) => words.Has(word);

    /// <summary>The one name that is a slip away; null without one, and with several.</summary>
    public string? Near(string word) => words.Near(word);
}
