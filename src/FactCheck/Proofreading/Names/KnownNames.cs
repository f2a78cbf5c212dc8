using FactCheck.Tables;

namespace FactCheck.Proofreading.Names;

/// <summary>The words of names that articles misspell: countries, capitals, large cities, organisations and heads of government, and what a project adds.</summary>
internal sealed class KnownNames
{
    /// <summary>Of shorter names only two letters that changed places tell a slip: "Syira".</summary>
    public const int ShortestTransposed = 5;

    private const int Shortest = 7;

    /// <summary>Surnames are many: "Stormer" is no "Starmer".</summary>
    private const int ShortestSurname = 9;

    private static readonly Lazy<KnownNames> Loaded = new(() => new KnownNames(DataTable.Load("Proofreading/Names/names.tsv").Rows.Select(row => (row[0], row[1]))));

    private readonly NearNames words = new();
    private readonly NearNames places = new();
    private readonly NearNames leaders = new();

    private KnownNames(IEnumerable<(string Name, string Kind)> names)
    {
        foreach (var (name, kind) in names)
        {
            if (kind == "leader")
                leaders.Add(name);
            foreach (var range in name.AsSpan().SplitAny(' ', '-'))
            {
                var (start, length) = range.GetOffsetAndLength(name.Length);
                if (length < ShortestTransposed || !char.IsUpper(name[start]))
                    continue;
                var word = name.Substring(start, length);
                if (word.Length >= (kind is "person" or "leader" ? ShortestSurname : Shortest))
                    words.Add(word);
                else if (word.Length is >= ShortestTransposed and < Shortest && kind is "country" or "city")
                    places.Add(word);
            }
        }
    }

    /// <summary>The names of the program's table.</summary>
    public static KnownNames Shared => Loaded.Value;

    public static KnownNames Of(IEnumerable<string> names) => new(names.Where(name => name.Length > 0).Select(name => (name, "")));

    public bool Has(string word) => words.Has(word) || places.Has(word) || leaders.Has(word);

    /// <summary>The one name that is a slip away; null without one, and with several.</summary>
    public string? Near(string word) => words.Near(word) ?? TransposedFrom(word);

    /// <summary>The one head of government that is a slip away, for a word behind a title.</summary>
    public string? LeaderNear(string word) => leaders.Has(word) ? null : leaders.Near(word);

    private string? TransposedFrom(string word) =>
        word.Length is >= ShortestTransposed and < Shortest && places.Near(word) is { } name && NearNames.Differing(word, name) == (2, 2) ? name : null;
}
