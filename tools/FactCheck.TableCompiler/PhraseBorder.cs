namespace FactCheck.TableCompiler;

/// <summary>A condition on what stands next to a phrase: <c>!word</c> not this one; <c>^</c> and <c>$</c> the edge of the sentence, or punctuation; <c>!^</c> not the edge; <c>!!word</c> not this one anywhere before.</summary>
/// <param name="Excluded">The words that must not stand there; null for the edge.</param>
/// <param name="IsAnywhereBefore">Whether all words before are asked; with no words, whether the edge is what must not stand there.</param>
internal sealed record PhraseBorder(WordChoice? Excluded, bool IsAnywhereBefore);
