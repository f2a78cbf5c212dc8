using FactCheck.Proofreading.Tagging;
using FactCheck.Proofreading.Words;

namespace FactCheck.Proofreading.Rules;

/// <summary>Tells where a word may stand twice because two clauses meet: one ends with it, the next begins with it.</summary>
internal static class DoubledOnPurpose
{
    /// <summary>Bounds the look back, so that a sentence of a million words costs no more than its length.</summary>
    private const int FarthestBack = 30;

    /// <summary>"he came in in March", "what it is is": nothing is said.</summary>
    public static bool IsSure(Prose prose, int at, int first)
    {
        if (at - 2 < first)
            return false;
        if (IsPreposition(prose, at) && prose.Spelling(at) is not ("of" or "from"))
            return prose.Is(at - 2, WordClasses.Verb | WordClasses.Have) && !IsPlainClause(prose, at, first);
        return prose.Is(at, WordClasses.Be | WordClasses.Do) && prose.Is(at - 2, WordClasses.Subject | WordClasses.Question) && !IsPlainSubject(prose, first, at - 1);
    }

    /// <summary>"those who came came late", "he handed it in in person": the second word may be wanted.</summary>
    public static bool IsPossible(Prose prose, int at, int first)
    {
        if (prose.WordAt(at) is "it" or "you" or "this" or "these" or "those" or "who" or "what" or "which")
            return at - 1 > first;
        if (IsPreposition(prose, at) && IsPlainClause(prose, at, first))
            return false;
        if (IsParticle(prose.WordAt(at)))
            return true;
        if (IsPreposition(prose, at))
            return (OpensOtherClause(prose, at, first) || (at - 2 >= first && prose.Is(at - 2, WordClasses.Verb)));
        return IsVerb(prose, at, first) && !IsPlainSubject(prose, first, WithoutAuxiliaries(prose, at - 1, first));
    }

    /// <summary>"He went to to the shop", "she was seen by by the guard": a plain subject and its verb leave no room for another clause, and the word is none that verbs take along.</summary>
    private static bool IsPlainClause(Prose prose, int at, int first)
    {
        if (at + 1 >= prose.Tokens.Length || at - 2 <= first || !OpensObject(prose, at + 1))
            return false;
        var isPassive = prose.Is(at - 3, WordClasses.Be) && prose.TagAt(at - 2) is not Tag.Ing;
        if (isPassive ? prose.WordAt(at) is not "by" : IsParticle(prose.WordAt(at)))
            return false;
        return IsPlainSubject(prose, first, WithoutAuxiliaries(prose, at - 2, first));
    }

    /// <summary>"the clues", "clues": but "for for free" is free of charge.</summary>
    private static bool OpensObject(Prose prose, int token) => prose.Is(token, WordClasses.Article | WordClasses.Possessive) || prose.TagAt(token) is Tag.Nouns;

    /// <summary>"the report was published": where the verb with what helps it begins.</summary>
    private static int WithoutAuxiliaries(Prose prose, int verb, int first)
    {
        while (verb - 1 > first && prose.Is(verb - 1, WordClasses.Be | WordClasses.Have | WordClasses.Modal))
            verb--;
        return verb;
    }

    private static bool IsPreposition(Prose prose, int at) => prose.Is(at, WordClasses.Preposition);

    /// <summary>The small words that verbs take along: "hand in", "carry on".</summary>
    private static bool IsParticle(ReadOnlySpan<char> word) =>
        word is "in" or "on" or "up" or "out" or "off" or "down" or "over" or "through" or "by" or "around" or "about" or "along" or "back" or "away";

    /// <summary>A verb, unless an article or the like makes it a noun: "the vote vote".</summary>
    private static bool IsVerb(Prose prose, int at, int first)
    {
        if (prose.Is(at, WordClasses.Be | WordClasses.Have | WordClasses.Do | WordClasses.Modal))
            return true;
        var isVerb = prose.Is(at, WordClasses.Verb) || prose.TagAt(at) is Tag.Base or Tag.Third or Tag.Past or Tag.Participle || prose.TagAt(at - 1) is Tag.Base or Tag.Third or Tag.Past or Tag.Participle;
        var isNoun = prose.Is(at, WordClasses.Noun) && at - 2 >= first && prose.TagAt(at - 2) is Tag.Determiner or Tag.Possessive or Tag.Adjective or Tag.Preposition;
        return isVerb && !isNoun;
    }

    private static bool OpensOtherClause(Prose prose, int at, int first)
    {
        for (var i = Math.Max(first, at - FarthestBack); i < at - 1; i++)
        {
            if (prose.Is(i, WordClasses.Question) || prose.TagAt(i) == Tag.Subordinator || prose.WordAt(i) is "that" or "whoever" or "whatever" or "wherever" or "whichever")
                return true;
        }

        return false;
    }

    /// <summary>Whether all words from the start of the sentence to before <paramref name="end"/> are one subject: "it", "the old house".</summary>
    private static bool IsPlainSubject(Prose prose, int first, int end)
    {
        if (end - first is < 1 or > FarthestBack)
            return false;
        if (end - first == 1)
            return prose.Is(first, WordClasses.Subject) && !prose.Is(first, WordClasses.Question) || prose.TagAt(first) is Tag.Name;
        if (prose.TagAt(first) is not (Tag.Determiner or Tag.Possessive) || prose.Is(first, WordClasses.Question))
            return false;
        for (var i = first + 1; i < end - 1; i++)
        {
            if (prose.TagAt(i) is not (Tag.Adjective or Tag.Noun or Tag.Number or Tag.Name))
                return false;
        }

        return prose.TagAt(end - 1) is Tag.Noun or Tag.Nouns or Tag.Name;
    }
}
