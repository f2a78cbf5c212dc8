using System.Collections.Immutable;
using System.Runtime.InteropServices;
using FactCheck.Tables;

namespace FactCheck.Proofreading.Words;

/// <summary>The words of which rules know what they can be. Words are asked for folded.</summary>
internal sealed class Vocabulary
{
    /// <summary>Stands for every number in figures.</summary>
    public const string Digits = "0";

    private const int Capacity = 8_192;
    private const int Unknown = 0;

    private static readonly Lazy<Vocabulary> Loaded = new(() => new Vocabulary());
    private static readonly ImmutableArray<WordClasses> VerbFormClasses =
        [WordClasses.Past, WordClasses.Participle, WordClasses.Third, WordClasses.Ing, WordClasses.Base];

    private static readonly Dictionary<string, WordClasses>.AlternateLookup<ReadOnlySpan<char>> ClassesByName =
        Enum.GetValues<WordClasses>().ToDictionary(value => value.ToString(), StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly Dictionary<string, int> ids = new(Capacity, StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> idsBySpan;
    private readonly List<WordClasses> classes = new(Capacity) { WordClasses.None };
    private readonly Dictionary<int, VerbForms> verbs = new(Capacity);
    private readonly Dictionary<int, string> plurals = new(Capacity / 4);
    private readonly Dictionary<int, string> singulars = new(Capacity / 4);

    private Vocabulary()
    {
        idsBySpan = ids.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var line in DataTable.Lines("Proofreading/Words/classes.tsv"))
            Add(First(line.Span).ToString(), ClassesNamed(Second(line.Span), ' '));
        foreach (var line in DataTable.Lines("Proofreading/Words/verbs.tsv"))
            AddVerb(VerbForms.Of(First(line.Span).ToString(), Second(line.Span).ToString()));
        foreach (var line in DataTable.Lines("Proofreading/Words/nouns.tsv"))
            AddNoun(First(line.Span).ToString(), Second(line.Span));
        Add(Digits, WordClasses.Number);
    }

    public static Vocabulary Shared => Loaded.Value;

    /// <summary>All classes of a list of names.</summary>
    public static WordClasses ClassesNamed(ReadOnlySpan<char> names, char separator)
    {
        var all = WordClasses.None;
        foreach (var range in names.Split(separator))
            all |= ClassNamed(names[range]);
        return all;
    }

    public static WordClasses ClassNamed(ReadOnlySpan<char> name) => ClassesByName.TryGetValue(name, out var found)
        ? found
        : throw new InvalidOperationException($"There is no word class '{name}'.");

    public WordClasses ClassesOf(ReadOnlySpan<char> word) => classes[IdOf(word)];

    /// <summary>The first word found, in order of entry, that satisfies the test: what a test can put in the place of a class.</summary>
    public string? AnyWord(Func<WordClasses, bool> accepts) => ids.FirstOrDefault(entry => accepts(classes[entry.Value])).Key;

    /// <summary>The verb of which the word is the form, and the form; inflected readings come before the base form: "found" is of "find".</summary>
    public (VerbForms Verb, WordClasses Form)? VerbOf(ReadOnlySpan<char> word)
    {
        var id = IdOf(word);
        for (var form = 0; form < VerbFormClasses.Length; form++)
        {
            if (verbs.TryGetValue(KeyOf(id, form), out var verb))
                return (verb, VerbFormClasses[form]);
        }

        return null;
    }

    public VerbForms? VerbFrom(string baseForm) => verbs.GetValueOrDefault(KeyOf(IdOf(baseForm), VerbFormClasses.Length - 1));

    public string? PluralOf(ReadOnlySpan<char> word) => plurals.GetValueOrDefault(IdOf(word));

    public string? SingularOf(ReadOnlySpan<char> word) => singulars.GetValueOrDefault(IdOf(word));

    private static ReadOnlySpan<char> First(ReadOnlySpan<char> line) => line[..line.IndexOf('\t')];

    private static ReadOnlySpan<char> Second(ReadOnlySpan<char> line) => line[(line.IndexOf('\t') + 1)..];

    private static int KeyOf(int id, int form) => (id * VerbFormClasses.Length) + form;

    private int IdOf(ReadOnlySpan<char> word) => idsBySpan.TryGetValue(word, out var id) ? id : Unknown;

    private int Add(string word, WordClasses added)
    {
        ref var id = ref CollectionsMarshal.GetValueRefOrAddDefault(ids, word, out var isKnown);
        if (!isKnown)
        {
            id = classes.Count;
            classes.Add(WordClasses.None);
        }

        classes[id] |= added;
        return id;
    }

    private void AddVerb(VerbForms verb)
    {
        for (var form = 0; form < VerbFormClasses.Length; form++)
            verbs.TryAdd(KeyOf(Add(verb.In(VerbFormClasses[form]), VerbFormClasses[form]), form), verb);
    }

    private void AddNoun(string singular, ReadOnlySpan<char> plural)
    {
        if (plural is "-")
        {
            Add(singular, WordClasses.Mass);
            return;
        }

        var many = plural.IsEmpty ? Inflection.AddS(singular) : plural.ToString();
        plurals.TryAdd(Add(singular, WordClasses.Singular), many);
        singulars.TryAdd(Add(many, WordClasses.Plural), singular);
    }
}
