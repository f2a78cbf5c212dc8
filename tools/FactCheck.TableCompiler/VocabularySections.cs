using FactCheck.Proofreading.Words;

namespace FactCheck.TableCompiler;

/// <summary>What the image says of the vocabulary's words, by their numbers.</summary>
internal sealed class VocabularySections
{
    public VocabularySections(VocabularyTables vocabulary, TextSections texts)
    {
        var forms = VerbForms.Forms.Length;
        var count = vocabulary.Classes.Count + 1;
        Classes = new uint[count];
        Verbs = new ushort[count * forms];
        FormsOfVerbs = [.. vocabulary.Verbs.SelectMany(verb => VerbForms.Forms.Select(form => texts.NumberOfWord(verb.In(form))))];
        Plurals = new ushort[count];
        Singulars = new ushort[count];
        foreach (var (word, classes) in vocabulary.Classes)
            Classes[texts.NumberOfWord(word)] = checked((uint)classes);
        for (var i = 0; i < FormsOfVerbs.Length; i++)
        {
            ref var verb = ref Verbs[(FormsOfVerbs[i] * forms) + (i % forms)];
            verb = verb == 0 ? (ushort)((i / forms) + 1) : verb;
        }

        Roles = new uint[vocabulary.Roles.Keys.Max(texts.NumberOfWord) + 1];
        foreach (var (word, roles) in vocabulary.Roles)
            Roles[texts.NumberOfWord(word)] = (uint)roles;
        foreach (var (singular, plural) in vocabulary.Plurals)
            Plurals[texts.NumberOfWord(singular)] = texts.NumberOfWord(plural);
        foreach (var (plural, singular) in vocabulary.Singulars)
            Singulars[texts.NumberOfWord(plural)] = texts.NumberOfWord(singular);
    }

    public uint[] Classes { get; }

    /// <summary>Up to the last word that has some.</summary>
    public uint[] Roles { get; }

    /// <summary>For each word and form, the number of the verb that the word is this form of, plus one; zero for none.</summary>
    public ushort[] Verbs { get; }

    /// <summary>For each verb the words of its forms.</summary>
    public ushort[] FormsOfVerbs { get; }

    public ushort[] Plurals { get; }

    public ushort[] Singulars { get; }
}
