using FactCheck.Tables;

namespace FactCheck.Proofreading.Words;

/// <summary>The words of which rules know what they can be. Words are asked for folded.</summary>
internal static class Vocabulary
{
    /// <summary>Stands for every number in figures.</summary>
    public const string Digits = "0";

    public static WordClasses ClassNamed(ReadOnlySpan<char> name) => Enum.Parse<WordClasses>(name, ignoreCase: true);

    public static WordClasses ClassesOf(ReadOnlySpan<char> word) => ClassesOf(TableImage.Shared.NumberOf(word));

    /// <param name="word">A number that <see cref="TableImage.NumberOf"/> gives.</param>
    public static WordClasses ClassesOf(int word) => (WordClasses)At(TableImage.Shared.Section<uint>(TableSection.Classes), word);

    /// <param name="word">A number that <see cref="TableImage.NumberOf"/> gives.</param>
    public static WordRoles RolesOf(int word) => (WordRoles)At(TableImage.Shared.Section<uint>(TableSection.Roles), word);

    public static bool HasRole(ReadOnlySpan<char> word, WordRoles any) => (RolesOf(TableImage.Shared.NumberOf(word)) & any) != 0;

    /// <summary>The verb of which the word is the form, and the form; inflected readings come before the base form: "found" is of "find".</summary>
    public static (VerbForms Verb, WordClasses Form)? VerbOf(ReadOnlySpan<char> word)
    {
        var verbs = TableImage.Shared.Section<ushort>(TableSection.Verbs);
        var first = TableImage.Shared.NumberOf(word) * VerbForms.Forms.Length;
        for (var form = 0; form < VerbForms.Forms.Length; form++)
        {
            if (At(verbs, first + form) is > 0 and var verb)
                return (Verb(verb - 1), VerbForms.Forms[form]);
        }

        return null;
    }

    public static VerbForms? VerbFrom(ReadOnlySpan<char> baseForm)
    {
        var place = (TableImage.Shared.NumberOf(baseForm) * VerbForms.Forms.Length) + VerbForms.Forms.IndexOf(WordClasses.Base);
        return At(TableImage.Shared.Section<ushort>(TableSection.Verbs), place) is > 0 and var verb ? Verb(verb - 1) : null;
    }

    public static string? PluralOf(ReadOnlySpan<char> word) => OtherNumber(word, TableSection.Plurals);

    public static string? SingularOf(ReadOnlySpan<char> word) => OtherNumber(word, TableSection.Singulars);

    private static string? OtherNumber(ReadOnlySpan<char> word, TableSection section) =>
        At(TableImage.Shared.Section<ushort>(section), TableImage.Shared.NumberOf(word)) is > 0 and var other ? TableImage.Shared.Text(other).ToString() : null;

    private static VerbForms Verb(int number)
    {
        var first = number * VerbForms.Forms.Length;
        return new(Form(first, WordClasses.Base), Form(first, WordClasses.Third), Form(first, WordClasses.Past), Form(first, WordClasses.Participle), Form(first, WordClasses.Ing));
    }

    private static string Form(int first, WordClasses form) =>
        TableImage.Shared.Text(TableImage.Shared.Section<ushort>(TableSection.VerbForms)[first + VerbForms.Forms.IndexOf(form)]).ToString();

    /// <summary>Words that stand in phrases only have higher numbers than the vocabulary's.</summary>
    private static T At<T>(ReadOnlySpan<T> values, int index)
        where T : struct => index < values.Length ? values[index] : default;
}
