namespace FactCheck.Proofreading.Phrases;

/// <summary>A condition on what stands next to a phrase: <c>!word</c> not this one; <c>^</c> and <c>$</c> the edge of the sentence, or punctuation; <c>!!word</c> not this one anywhere before.</summary>
/// <param name="Excluded">The words that must not stand there; null for the edge.</param>
internal sealed record PhraseBorder(PhraseElement? Excluded, bool IsAnywhereBefore)
{
    /// <summary>Bounds the look back, so that a sentence of a million words costs no more than its length.</summary>
    private const int FarthestBack = 30;

    /// <summary>Whether what stands before <paramref name="start"/>, in a sentence that begins at <paramref name="from"/>, allows the phrase.</summary>
    public bool HoldsBefore(Prose prose, int start, int from)
    {
        if (IsAnywhereBefore)
            return !Enumerable.Range(from, start - from).Reverse().Take(FarthestBack).Any(at => Excluded!.IsMatchedBy(prose, at));
        return start == from || HoldsFor(prose, start - 1);
    }

    public bool HoldsAfter(Prose prose, int end, int to) => end == to || HoldsFor(prose, end);

    /// <summary>A line break is no edge: prose is wrapped anywhere.</summary>
    private bool HoldsFor(Prose prose, int neighbour)
    {
        if (Excluded is not null)
            return !Excluded.IsMatchedBy(prose, neighbour);
        return prose.Spelling(neighbour) is "." or "," or ";" or ":" or "!" or "?" or ")" or "\"" or "\u201D" or "\u2026" or "\u2014";
    }
}
