namespace FactCheck.Proofreading.Variants;

/// <summary>One of the right ways of writing a word.</summary>
/// <param name="Word">What all variants of the word share.</param>
/// <param name="Style">What the forms that are written alike share.</param>
internal sealed record SpellingVariant(string Text, string Word, string Style, string Form)
{
    /// <summary>Whether it is a name, or an abbreviation of one.</summary>
    public bool HasCapital => Text.AsSpan().ContainsAnyInRange('A', 'Z');

    /// <summary>Stands before a name: "Dr."</summary>
    public bool IsTitle => Form == "title";
}
