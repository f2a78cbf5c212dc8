namespace FactCheck.Proofreading.Phrases;

/// <summary>A condition on the word next to a phrase: <c>!word</c> it is not this one; <c>^</c> and <c>$</c> there is none in the sentence or line, or only punctuation.</summary>
/// <param name="Excluded">The words that must not stand there; null for the edge of the sentence.</param>
internal sealed record PhraseBorder(PhraseElement? Excluded)
{
    /// <param name="token">The neighbour, which is looked at only if it <paramref name="isInSentence"/>.</param>
    /// <param name="gapStart">Where the white space between it and the phrase starts.</param>
    public bool Holds(Prose prose, int token, int gapStart, int gapEnd, bool isInSentence)
    {
        if (!isInSentence)
            return true;
        if (Excluded is not null)
            return !Excluded.IsMatchedBy(prose, token);
        return (!prose.IsWord(token) && prose.Spelling(token)[0] is not ('-' or '\'')) || prose.Text.AsSpan(gapStart, gapEnd - gapStart).Contains('\n');
    }
}
