using FactCheck.Proofreading.Tagging;
using FactCheck.Proofreading.Words;

namespace FactCheck.Proofreading.Phrases;

/// <summary>Words that can be one thing and cannot be another: <c>@past-base</c> accepts "went" and leaves "put" alone.</summary>
/// <param name="Required">One of these will do.</param>
/// <param name="Shape">A test of the spelling instead: <c>_</c> any word, <c>Cap</c> a capitalised one.</param>
/// <param name="Part">What the word must surely be in its sentence instead: <c>%participle</c>.</param>
internal sealed record ClassTest(WordClasses Required, WordClasses Forbidden, WordShape Shape, Tag Part = 0)
{
    public bool Accepts(WordClasses classes) => Shape == WordShape.None && (classes & Required) != 0 && (classes & Forbidden) == 0;

    public bool Accepts(WordClasses classes, Prose prose, int token) => Shape switch
    {
        WordShape.None => Accepts(classes),
        WordShape.Tagged => prose.IsSurely(token, Part),
        WordShape.Capitalised => prose.IsWord(token) && char.IsUpper(prose.Spelling(token)[0]),
        _ => prose.IsWord(token),
    };
}
