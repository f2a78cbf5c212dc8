using FactCheck.Proofreading.Words;

namespace FactCheck.TableCompiler;

/// <summary>The words of which rules know what they can be, as the tables of <c>Proofreading/Words</c> have them.</summary>
internal sealed class VocabularyTables
{
    public const string Folder = "Proofreading/Words/";

    /// <summary>Stands for every number in figures.</summary>
    public const string Digits = "0";

    private static readonly Dictionary<string, WordClasses> ClassesByName =
        Enum.GetValues<WordClasses>().ToDictionary(value => value.ToString(), StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<string, WordClasses> classes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, VerbForms> verbs = new(StringComparer.Ordinal);

    private VocabularyTables(string folder)
    {
        foreach (var cells in TableFile.Lines(folder, Folder + "classes.tsv").Select(line => line.Split('\t')))
            Add(cells[0], ClassesNamed(cells[1], ' '));
        foreach (var cells in TableFile.Lines(folder, Folder + "verbs.tsv").Select(line => line.Split('\t')))
            AddVerb(VerbForms.Of(cells[0], cells[1]));
        foreach (var cells in TableFile.Lines(folder, Folder + "nouns.tsv").Select(line => line.Split('\t')))
            AddNoun(cells[0], cells[1]);
        Add(Digits, WordClasses.Number);
        foreach (var cells in TableFile.Lines(folder, Folder + "roles.tsv").Select(line => line.Split('\t')))
            Roles.Add(cells[0], cells[1].Split(' ').Aggregate(WordRoles.None, (all, name) => all | Enum.Parse<WordRoles>(name.Replace("-", "", StringComparison.Ordinal), ignoreCase: true)));
    }

    /// <summary>Each word with all that it can be, in order of entry.</summary>
    public IReadOnlyDictionary<string, WordClasses> Classes => classes;

    public Dictionary<string, WordRoles> Roles { get; } = new(StringComparer.Ordinal);

    /// <summary>In order of entry: of two verbs with the same form, the first has it.</summary>
    public List<VerbForms> Verbs { get; } = [];

    public Dictionary<string, string> Plurals { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, string> Singulars { get; } = new(StringComparer.Ordinal);

    /// <param name="folder">The folder of the library's sources.</param>
    public static VocabularyTables Read(string folder) => new(folder);

    /// <summary>All classes of a list of names.</summary>
    public static WordClasses ClassesNamed(string names, char separator) =>
        names.Split(separator).Aggregate(WordClasses.None, (all, name) => all | ClassNamed(name));

    public static WordClasses ClassNamed(string name) => ClassesByName.TryGetValue(name, out var found)
        ? found
        : throw new InvalidOperationException($"There is no word class '{name}'.");

    public VerbForms VerbFrom(string baseForm) => verbs.TryGetValue(baseForm, out var verb)
        ? verb
        : throw new InvalidOperationException($"There is no verb '{baseForm}' in verbs.tsv.");

    private void Add(string word, WordClasses added) => classes[word] = classes.GetValueOrDefault(word) | added;

    private void AddVerb(VerbForms verb)
    {
        Verbs.Add(verb);
        verbs.TryAdd(verb.Base, verb);
        foreach (var form in VerbForms.Forms)
            Add(verb.In(form), form);
    }

    private void AddNoun(string singular, string plural)
    {
        if (plural == "-")
        {
            Add(singular, WordClasses.Mass);
            return;
        }

        var many = plural.Length == 0 ? Inflection.AddS(singular) : plural;
        Add(singular, WordClasses.Singular);
        Add(many, WordClasses.Plural);
        Plurals.TryAdd(singular, many);
        Singulars.TryAdd(many, singular);
    }
}
