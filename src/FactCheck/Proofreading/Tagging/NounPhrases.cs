namespace FactCheck.Proofreading.Tagging;

/// <summary>Finds noun phrases in tagged sentences.</summary>
internal static class NounPhrases
{
    /// <summary>With so much of a margin a tag is sure: any other reading is at least eight times less likely.</summary>
    public const int SureMargin = 3 * Tagger.CostScale;

    /// <summary>Bounds the look along a phrase.</summary>
    private const int Longest = 12;

    /// <summary>The phrase that begins with the token and goes on as far as it can; null where none does before <paramref name="end"/>.</summary>
    public static NounPhrase? From(Prose prose, int first, int end)
    {
        var head = -1;
        for (var at = first; at < Math.Min(end, first + Longest); at++)
        {
            var tag = prose.TagAt(at);
            if (IsNoun(tag))
                head = at;
            else if (!(at == first && tag is Tag.Determiner or Tag.Possessive) && !IsWithin(tag))
                break;
        }

        return head < 0 ? null : new(first, head);
    }

    /// <summary>The phrase whose noun the token is, looked for back to <paramref name="start"/>; null where the token is no noun.</summary>
    public static NounPhrase? EndingAt(Prose prose, int head, int start)
    {
        if (!IsNoun(prose.TagAt(head)))
            return null;
        var first = head;
        for (var at = head - 1; at >= Math.Max(start, head - Longest); at--)
        {
            var tag = prose.TagAt(at);
            if (!IsWithin(tag) && !IsNoun(tag) && tag is not (Tag.Determiner or Tag.Possessive))
                break;
            first = at;
        }

        return new(first, head);
    }

    public static bool IsNoun(Tag tag) => tag is Tag.Noun or Tag.Nouns or Tag.Name;

    private static bool IsWithin(Tag tag) => tag is Tag.Adjective or Tag.Comparative or Tag.Superlative or Tag.Number or Tag.Hyphen or Tag.Participle or Tag.Adverb or Tag.Ing or Tag.Possessive;
}
