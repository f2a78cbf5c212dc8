using FactCheck.Proofreading.Tagging;
using FactCheck.Proofreading.Words;

namespace FactCheck.Proofreading.Agreement;

/// <summary>A verb whose form tells the number of its subject.</summary>
/// <param name="Other">The form for the other number; null where it is not known.</param>
/// <param name="IsAuxiliary">Whether it is a form of "be", "have" or "do", which can be nothing but a verb.</param>
internal sealed record FiniteVerb(bool IsPlural, string? Other, bool IsAuxiliary, bool IsWere)
{
    /// <summary>The verb at a token; null where its form tells nothing, or where it may be no verb.</summary>
    public static FiniteVerb? At(Prose prose, int token, int end) => prose.TagAt(token) switch
    {
        Tag.Be or Tag.Have or Tag.Do => Auxiliary(prose, token),
        Tag.Third or Tag.Base => Full(prose, token, end),
        _ => null,
    };

    /// <summary>"were" with a singular is a wish, and a full verb is believed only beside its subject, at the start of its sentence.</summary>
    public bool Fits(Subject subject) => IsAuxiliary ? !IsWere : !subject.IsDistant && subject.OpensSentence;

    private static FiniteVerb? Auxiliary(Prose prose, int token) => prose.WordAt(token) switch
    {
        "is" => new(false, "are", true, false),
        "was" => new(false, "were", true, false),
        "has" => new(false, "have", true, false),
        "are" => new(true, "is", true, false),
        "were" => new(true, "was", true, true),
        "have" => new(true, "has", true, false),
        "isn't" => new(false, "aren't", true, false),
        "wasn't" => new(false, "weren't", true, false),
        "hasn't" => new(false, "haven't", true, false),
        "doesn't" => new(false, "don't", true, false),
        "aren't" => new(true, "isn't", true, false),
        "haven't" => new(true, "hasn't", true, false),
        "don't" => new(true, "doesn't", true, false),
        _ => null,
    };

    private static FiniteVerb? Full(Prose prose, int token, int end)
    {
        if (token + 1 >= end || prose.TagAt(token + 1) is not (Tag.Subordinator or Tag.Determiner or Tag.Possessive or Tag.Object or Tag.To))
            return null;
        if (prose.ReadingsAt(token) is var readings && (readings.Has(Tag.Noun) || readings.Has(Tag.Nouns) || readings.Has(Tag.Adjective) || readings.Has(Tag.Past) || readings.Has(Tag.Adverb)))
            return null;
        if (prose.IsSurely(token, Tag.Third))
            return new(false, (Vocabulary.VerbOf(prose.WordAt(token)) ?? RegularVerbs.Of(prose.WordAt(token))) is { Form: WordClasses.Third } known ? known.Verb.Base : null, false, false);
        return prose.IsSurely(token, Tag.Base) && Vocabulary.VerbFrom(prose.WordAt(token).ToString()) is { } verb ? new(true, verb.Third, false, false) : null;
    }
}
