using FactCheck.Proofreading.Tagging;
using FactCheck.Proofreading.Words;
using FactCheck.Tables;

namespace FactCheck.Proofreading.Agreement;

/// <summary>Whether a noun phrase is one or many, for the verb.</summary>
internal static class NounNumbers
{
    private static readonly WordList Collectives = new("Proofreading/Agreement/collective-nouns.tsv", StringComparison.Ordinal);

    /// <summary>Whether the noun can be believed at all: no name, no amount, no word in capitals.</summary>
    public static bool Counts(Prose prose, int noun) =>
        prose.IsWord(noun) && prose.TagAt(noun) is Tag.Noun or Tag.Nouns && char.IsLower(prose.Spelling(noun)[0]) && prose.WordAt(noun) is var word && !word.Contains('\'') && prose.FollowsSpace(noun) | noun == 0;

    /// <summary>Null where usage has both.</summary>
    public static bool? IsPlural(Prose prose, NounPhrase phrase)
    {
        var tag = prose.TagAt(phrase.Head);
        if (!prose.IsSurely(phrase.Head, tag) || IsCollective(prose.WordAt(phrase.Head)) || prose.WordAt(phrase.Head).EndsWith("men") || HasList(prose, phrase))
            return null;
        if (tag == Tag.Nouns)
            return IsAmount(prose, phrase) ? null : true;
        return IsPluralInDisguise(prose, phrase) ? null : false;
    }

    /// <summary>"those in power are", "the algae are".</summary>
    private static bool IsPluralInDisguise(Prose prose, NounPhrase phrase) =>
        prose.ReadingsAt(phrase.Head).Has(Tag.Nouns) || prose.WordAt(phrase.Head).EndsWith("ae") || prose.HasRole(phrase.First, WordRoles.PluralDeterminer);

    public static bool IsCollective(ReadOnlySpan<char> word) => Collectives.Contains(word);

    /// <summary>"five years is", "the last ten miles was": an amount is one thing.</summary>
    private static bool IsAmount(Prose prose, NounPhrase phrase)
    {
        for (var i = phrase.First; i < phrase.Head; i++)
        {
            if (prose.TagAt(i) == Tag.Number)
                return true;
        }

        return prose.Is(phrase.Head, WordClasses.TimeUnit);
    }

    private static bool HasList(Prose prose, NounPhrase phrase)
    {
        for (var i = phrase.First; i < phrase.Head; i++)
        {
            if (prose.TagAt(i) is Tag.Conjunction or Tag.Comma or Tag.Mark or Tag.Name)
                return true;
        }

        return false;
    }
}
