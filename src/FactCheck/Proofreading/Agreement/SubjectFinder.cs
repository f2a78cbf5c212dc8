using FactCheck.Proofreading.Tagging;
using FactCheck.Proofreading.Words;

namespace FactCheck.Proofreading.Agreement;

/// <summary>Finds the subject of a verb where it surely is one: a noun phrase that opens its clause, with at most a few phrases hung on by prepositions.</summary>
internal static class SubjectFinder
{
    private const int MostAttachments = 2;

    /// <summary>The subject of the verb at <paramref name="verb"/>, looked for back to <paramref name="start"/>; null where there is a doubt.</summary>
    public static Subject? Before(Prose prose, int verb, int start)
    {
        var at = verb - 1;
        while (at > start && prose.TagAt(at) == Tag.Adverb && prose.FollowsSpace(at))
            at--;
        for (var attached = 0; attached <= MostAttachments; attached++)
        {
            if (at < start || !NounNumbers.Counts(prose, at) || PhraseEndingAt(prose, at, start) is not { } phrase)
                return null;
            if (phrase.First - 1 > start && prose.TagAt(phrase.First - 1) == Tag.Preposition && IsAttaching(prose, phrase.First - 1))
            {
                at = phrase.First - 2;
                continue;
            }

            return OpensClause(prose, phrase.First, start) && !IsBare(prose, phrase) ? Of(prose, phrase, verb, attached > 0, start) : null;
        }

        return null;
    }

    private static Subject? Of(Prose prose, NounPhrase phrase, int verb, bool isDistant, int start)
    {
        if (NounNumbers.IsPlural(prose, phrase) is not { } isPlural || (!isPlural && !isDistant && phrase.Head + 1 != verb && !prose.IsSurely(phrase.Head, Tag.Noun)))
            return null;
        return new(phrase.Head, isPlural, isDistant, phrase.First == start);
    }

    private static NounPhrase? PhraseEndingAt(Prose prose, int head, int start)
    {
        var phrase = NounPhrases.EndingAt(prose, head, start);
        if (phrase is not { } found)
            return null;
        if (prose.WordAt(found.First) is "which" or "whose" or "what" or "no")
            return null;
        for (var i = found.First + 1; i < found.Head; i++)
        {
            // "drugs causing pain", "things most worth reading": a clause hangs on the noun.
            if (NounPhrases.IsNoun(prose.TagAt(i - 1)) && (prose.TagAt(i) is Tag.Ing or Tag.Participle or Tag.Adverb or Tag.Superlative or Tag.Comparative || prose.WordAt(i) is "most" or "more" or "worth"))
                return null;
        }

        return found;
    }

    /// <summary>"of", "in", "for" hang a phrase on the noun before; after a comma or "than" nothing is sure.</summary>
    private static bool IsAttaching(Prose prose, int token) => prose.HasRole(token, WordRoles.Attaching);

    /// <summary>A plural alone may be a name or an ending that is none: "curses is a library".</summary>
    private static bool IsBare(Prose prose, NounPhrase phrase) => phrase.First == phrase.Head && prose.TagAt(phrase.First) == Tag.Nouns;

    private static bool OpensClause(Prose prose, int first, int start)
    {
        if (!HasOpener(prose, first))
            return false;
        if (first == start)
            return true;
        // "because the results of the study is": but "the book that the men is" and "where the houses are" have other subjects.
        return prose.HasRole(first - 1, WordRoles.ClauseOpener) || (prose.WordAt(first - 1) is "that" && first - 2 >= start && IsSaying(prose, first - 2));
    }

    /// <summary>A phrase that begins with "the", "his" or a plural noun of its own.</summary>
    private static bool HasOpener(Prose prose, int first) =>
        prose.TagAt(first) is Tag.Determiner or Tag.Possessive or Tag.Nouns && !prose.HasRole(first, WordRoles.NoSubjectOpener);

    private static bool IsSaying(Prose prose, int token) =>
        Vocabulary.VerbOf(prose.WordAt(token)) is { } found && Vocabulary.HasRole(found.Verb.Base, WordRoles.Saying);
}
