using FactCheck.Proofreading.Tagging;
using FactCheck.Proofreading.Words;
using FactCheck.Tables;

namespace FactCheck.Proofreading.Rules;

/// <summary>Finds abbreviations that are joined to the participle behind them before a noun: "a US backed militia".</summary>
internal static class AcronymCompounds
{
    private const int LongestAcronym = 6;

    /// <summary>Where a subject in the plural has its verb: "US backed troops soon entered".</summary>
    private const int FarthestVerb = 3;

    private static readonly WordSet Participles = WordSet.Load("Proofreading/joined-participles.tsv");

    /// <summary>The participles, where nothing but a compound can be meant: "the US backed rebels" may be a sentence.</summary>
    public static IEnumerable<int> In(Prose prose)
    {
        for (var token = 1; token + 1 < prose.Tokens.Length; token++)
        {
            if (prose.Token(token).IsIn(Participles, prose.Text) && IsBehindAcronym(prose, token) && NounPhrases.IsNoun(prose.TagAt(token + 1)) && prose.FollowsSpace(token + 1) && (OpensPhrase(prose, token - 1) || OpensSentence(prose, token)))
                yield return token;
        }
    }

    private static bool IsBehindAcronym(Prose prose, int token) =>
        prose.IsInCapitals(token - 1) && prose.Token(token - 1).Length <= LongestAcronym && prose.Token(token).Start == prose.Token(token - 1).End + 1 && !prose.IsInCapitals(token - 2) && !prose.IsInCapitals(token);

    /// <summary>"a US backed", "several US backed", "hit by US backed", "hit by the US backed".</summary>
    private static bool OpensPhrase(Prose prose, int acronym)
    {
        var before = acronym - 1;
        if (before < 0 || prose.IsSentenceStart(acronym) || !prose.FollowsSpace(acronym))
            return false;
        if (prose.WordAt(before) is "the")
            return before > 1 && IsPassive(prose, before - 1);
        return prose.WordAt(before) is "a" or "an" or "another" or "each" or "every" or "several" or "many" || (before > 0 && IsPassive(prose, before));
    }

    private static bool OpensSentence(Prose prose, int participle)
    {
        if (!prose.IsSentenceStart(participle - 1) || prose.TagAt(participle + 1) != Tag.Nouns)
            return false;
        for (var token = participle + 2; token < Math.Min(prose.Tokens.Length, participle + 2 + FarthestVerb); token++)
        {
            if (prose.Is(token, WordClasses.Be | WordClasses.Have | WordClasses.Modal) || prose.TagAt(token) == Tag.Past)
                return true;
        }

        return false;
    }

    /// <summary>"attacked by", "fought against": "leaders of the EU funded projects" may be a sentence.</summary>
    private static bool IsPassive(Prose prose, int preposition) =>
        prose.WordAt(preposition) is "by" or "against" or "with" && prose.TagAt(preposition - 1) is Tag.Past or Tag.Participle or Tag.Base or Tag.Ing;
}
