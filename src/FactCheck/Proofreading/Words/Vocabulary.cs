using System.Collections.Immutable;
using FactCheck.Tables;

namespace FactCheck.Proofreading.Words;

/// <summary>The words that rules know, numbered, with what each can be. Filled while the tables are read, only read afterwards.</summary>
internal sealed class Vocabulary
{
    public const int Unknown = 0;
    public const int Digits = 1;

    private const int LongestWord = 40;
    private static readonly ImmutableArray<WordClasses> VerbFormClasses =
        [WordClasses.Past, WordClasses.Participle, WordClasses.Third, WordClasses.Ing, WordClasses.Base];

    private readonly Dictionary<string, int> ids = new(16_384, StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> idsBySpan;
    private readonly List<WordClasses> classes = [WordClasses.None, WordClasses.Number];
    private readonly Dictionary<(int Id, WordClasses Form), VerbForms> verbs = [];
    private readonly Dictionary<int, string> plurals = [];
    private readonly Dictionary<int, string> singulars = [];

    private Vocabulary() => idsBySpan = ids.GetAlternateLookup<ReadOnlySpan<char>>();

    public static Vocabulary Load()
    {
        var vocabulary = new Vocabulary();
        foreach (var row in DataTable.Load("Proofreading/Words/classes.tsv").Rows)
            vocabulary.Add(row[0], row[1].Split(' ').Aggregate(WordClasses.None, (all, name) => all | ClassNamed(name)));
        foreach (var row in DataTable.Load("Proofreading/Words/verbs.tsv").Rows)
            vocabulary.AddVerb(VerbForms.Of(row[0], row[1]));
        foreach (var row in DataTable.Load("Proofreading/Words/nouns.tsv").Rows)
            vocabulary.AddNoun(row[0], row[1]);
        return vocabulary;
    }

    public static WordClasses ClassNamed(string name) => Enum.TryParse<WordClasses>(name, ignoreCase: true, out var found)
        ? found
        : throw new InvalidOperationException($"There is no word class '{name}'.");

    /// <summary>The word's number, given to it now if it has none.</summary>
    public int Intern(string word) => Add(word, WordClasses.None);

    /// <summary>The number of a word of a text, whatever its case and apostrophes.</summary>
    public int IdOf(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestWord)
            return Unknown;
        Span<char> folded = stackalloc char[LongestWord];
        for (var i = 0; i < word.Length; i++)
            folded[i] = word[i] is '\u2019' ? '\'' : char.IsAscii(word[i]) ? (char)(word[i] | (word[i] is >= 'A' and <= 'Z' ? 0x20 : 0)) : char.ToLowerInvariant(word[i]);
        return idsBySpan.TryGetValue(folded[..word.Length], out var id) ? id : Unknown;
    }

    public WordClasses ClassesOf(int id) => classes[id];

    /// <summary>The first word found, in order of entry, that satisfies the test: what a test can put in the place of a class.</summary>
    public string? AnyWord(Func<WordClasses, bool> accepts) => ids.FirstOrDefault(entry => accepts(classes[entry.Value])).Key;

    public string AnyWord(int id) => ids.First(entry => entry.Value == id).Key;

    /// <summary>The verb of which the word is the form, and the form; inflected readings come before the base form: "found" is of "find".</summary>
    public (VerbForms Verb, WordClasses Form)? VerbOf(int id, WordClasses wanted = WordClasses.None)
    {
        foreach (var form in VerbFormClasses)
        {
            if ((wanted == WordClasses.None || (wanted & form) != 0) && verbs.TryGetValue((id, form), out var verb))
                return (verb, form);
        }

        return null;
    }

    public VerbForms? VerbFrom(string baseForm) => verbs.GetValueOrDefault((Intern(baseForm), WordClasses.Base));

    public string? PluralOf(int id) => plurals.GetValueOrDefault(id);

    public string? SingularOf(int id) => singulars.GetValueOrDefault(id);

    private int Add(string word, WordClasses added)
    {
        if (ids.TryGetValue(word, out var id))
        {
            classes[id] |= added;
            return id;
        }

        ids.Add(word, classes.Count);
        classes.Add(added);
        return classes.Count - 1;
    }

    private void AddVerb(VerbForms verb)
    {
        foreach (var form in VerbFormClasses)
            verbs.TryAdd((Add(verb.In(form), form), form), verb);
    }

    private void AddNoun(string singular, string plural)
    {
        if (plural == "-")
        {
            Add(singular, WordClasses.Mass);
            return;
        }

        var many = plural.Length == 0 ? Inflection.AddS(singular) : plural;
        plurals.TryAdd(Add(singular, WordClasses.Singular), many);
        singulars.TryAdd(Add(many, WordClasses.Plural), singular);
    }
}
