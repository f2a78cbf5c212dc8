using FactCheck.Proofreading.Phrases;
using FactCheck.Proofreading.Tagging;
using FactCheck.Proofreading.Words;

namespace FactCheck.TableCompiler;

/// <summary>Words that can be one thing and cannot be another: <c>@past-base</c> accepts "went" and leaves "put" alone.</summary>
/// <param name="Required">One of these will do.</param>
/// <param name="Shape">A test of the spelling instead: <c>_</c> any word, <c>Cap</c> a capitalised one.</param>
/// <param name="Part">What the word must surely be in its sentence instead: <c>%participle</c>.</param>
internal sealed record ClassTest(WordClasses Required, WordClasses Forbidden, WordShape Shape, Tag Part = 0)
{
    public bool Accepts(WordClasses classes) => Shape == WordShape.None && (classes & Required) != 0 && (classes & Forbidden) == 0;
}
