namespace FactCheck.Proofreading.Phrases;

/// <summary>A condition on what stands next to a phrase: <c>!word</c> not this one; <c>^</c> and <c>$</c> the edge of the sentence, or punctuation; <c>!^</c> not the edge; <c>!!word</c> not this one anywhere before.</summary>
/// <param name="Bits">The number of the choice that must not stand there, or 0 for the edge; the highest bit is set for <c>!!</c>, and alone for <c>!^</c>.</param>
internal readonly record struct PhraseBorder(ushort Bits)
{
    private const ushort AnywhereBefore = 0x8000;

    /// <summary>Bounds the look back, so that a sentence of a million words costs no more than its length.</summary>
    private const int FarthestBack = 30;

    private bool IsEdge => Bits == 0;

    private WordChoice Excluded => new(Bits & ~AnywhereBefore);

    /// <summary>Whether what stands before <paramref name="start"/>, in a sentence that begins at <paramref name="from"/>, allows the phrase.</summary>
    public bool HoldsBefore(Prose prose, int start, int from)
    {
        if (Bits == AnywhereBefore)
            return start != from && !IsEdgeBefore(prose, start - 1, from);
        if ((Bits & AnywhereBefore) != 0)
            return !StandsBefore(prose, start, from);
        if (start == from)
            return true;
        return IsEdge ? IsEdgeBefore(prose, start - 1, from) : !Excluded.Accepts(prose, start - 1);
    }

    public bool HoldsAfter(Prose prose, int end, int to)
    {
        if (end == to)
            return true;
        return IsEdge ? IsEdgeAfter(prose, end) : !Excluded.Accepts(prose, end);
    }

    private bool StandsBefore(Prose prose, int start, int from)
    {
        for (var at = start - 1; at >= Math.Max(from, start - FarthestBack); at--)
        {
            if (Excluded.Accepts(prose, at))
                return true;
        }

        return false;
    }

    /// <summary>A line break is no edge, because prose is wrapped anywhere; nor is a quotation mark that closes in mid-sentence: they have more "votes" than others.</summary>
    private static bool IsEdgeBefore(Prose prose, int at, int from)
    {
        if (prose.Spelling(at) is not ("\"" or "\u201D"))
            return IsStop(prose, at) || prose.Spelling(at) is "\u201C";
        var isOpening = prose.Spelling(at) is "\"" && (at == from || prose.FollowsSpace(at)) && !prose.FollowsSpace(at + 1);
        return isOpening || (at > from && IsStop(prose, at - 1));
    }

    /// <summary>A quotation mark with a space before it opens, and the sentence goes on: their "own" house.</summary>
    private static bool IsEdgeAfter(Prose prose, int at) =>
        (IsStop(prose, at) && !IsWithinName(prose, at)) || prose.Spelling(at) is ")" or "\u201D" || (prose.Spelling(at) is "\"" && !prose.FollowsSpace(at));

    /// <summary>"Cargo.lock", "example.org".</summary>
    private static bool IsWithinName(Prose prose, int at) => prose.Spelling(at) is "." && at + 1 < prose.Tokens.Length && prose.IsWord(at + 1) && !prose.FollowsSpace(at + 1) && char.IsLower(prose.Spelling(at + 1)[0]);

    private static bool IsStop(Prose prose, int at) => prose.Spelling(at) is "." or "," or ";" or ":" or "!" or "?" or "\u2026" or "\u2014";
}
