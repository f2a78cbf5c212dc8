using FactCheck.Proofreading.Tagging;
using FactCheck.Proofreading.Words;
using FactCheck.Sentences;

namespace FactCheck.Proofreading.Agreement;

/// <summary>The noun that a determiner counts, where it is plain which one that is.</summary>
internal static class CountedNoun
{
    /// <summary>Bounds the words between a determiner and its noun.</summary>
    private const int MostBetween = 2;

    /// <summary>The noun after a determiner and at most two adjectives; null where another noun may follow, or its number is in doubt.</summary>
    public static int? After(Prose prose, int determiner, int end)
    {
        if (!prose.IsWord(determiner) || IsJoined(prose, determiner))
            return null;
        var at = determiner + 1;
        if (IsOfThe(prose, determiner, end))
            at += 2;
        for (var between = 0; at < end && between < MostBetween && prose.TagAt(at) is Tag.Adjective or Tag.Comparative or Tag.Superlative && prose.IsSurely(at, prose.TagAt(at)) && !prose.HasRole(at, WordRoles.NoQualifier); between++)
            at++;
        return at < end && IsPlain(prose, at, isBeside: at == determiner + 1 && MayStandAlone(prose, determiner)) && EndsPhrase(prose, at + 1, end) ? at : null;
    }

    /// <summary>Whether the word before a noun wants it in the plural; null where it takes both.</summary>
    public static bool? WantsPlural(Prose prose, int determiner) => prose.WordAt(determiner) switch
    {
        _ when prose.HasRole(determiner, WordRoles.PluralDeterminer) && !IsIdiom(prose, determiner) => true,
        _ when prose.HasRole(determiner, WordRoles.SmallNumber) && !IsWithinNumber(prose, determiner) => true,
        _ when prose.HasRole(determiner, WordRoles.OneOfMany) && determiner + 1 < prose.Tokens.Length && !IsNoOne(prose, determiner) && prose.WordAt(determiner + 1) is "of" => true,
        "each" or "every" or "another" => false,
        "this" when prose.TagAt(determiner) == Tag.Determiner => false,
        "a" or "an" => false,
        _ => null,
    };

    /// <summary>The noun in the other number; null where it is not known, or is the same.</summary>
    public static string? Other(Prose prose, int noun, bool isPlural)
    {
        var word = prose.WordAt(noun);
        var other = isPlural ? Plural(word) : Singular(word);
        return other is not null && word.SequenceEqual(other) ? null : other;
    }

    private static string? Plural(ReadOnlySpan<char> word) => Vocabulary.PluralOf(word) ?? Known(Inflection.AddS(word.ToString()), Tag.Nouns);

    private static string? Singular(ReadOnlySpan<char> word) =>
        Vocabulary.SingularOf(word) ?? (word.EndsWith("ies") ? Known(word[..^3].ToString() + "y", Tag.Noun) : Known(word[..^1].ToString(), Tag.Noun));

    private static string? Known(string word, Tag tag) => TagTable.Find(word).Has(tag) ? word : null;

    /// <summary>"each of the chair".</summary>
    private static bool IsOfThe(Prose prose, int determiner, int end) =>
        determiner + 3 < end && prose.HasRole(determiner, WordRoles.OneOfMany) && prose.WordAt(determiner + 1) is "of" && prose.HasRole(determiner + 2, WordRoles.GroupOpener) && prose.WordAt(determiner + 3) is not "same";

    /// <summary>"Cortex-A processors", "the -a options".</summary>
    private static bool IsJoined(Prose prose, int determiner) => determiner > 0 && !prose.FollowsSpace(determiner) && prose.Spelling(determiner - 1)[0] is '-' or '/' or '_' or '.';

    /// <summary>"these work", "the other two work", but "bought two chairs" and "a chair".</summary>
    private static bool MayStandAlone(Prose prose, int determiner)
    {
        if (prose.WordAt(determiner) is "a" or "an")
            return false;
        return prose.TagAt(determiner) != Tag.Number || determiner == 0 || prose.TagAt(determiner - 1) is not (Tag.Base or Tag.Past or Tag.Third or Tag.Ing or Tag.Have or Tag.Preposition);
    }

    private static bool IsPlain(Prose prose, int noun, bool isBeside)
    {
        var tag = prose.TagAt(noun);
        if (!NounNumbers.Counts(prose, noun) || !prose.IsSurely(noun, tag) || NounNumbers.IsCollective(prose.WordAt(noun)) || prose.Is(noun, WordClasses.Mass | WordClasses.Number))
            return false;
        var readings = prose.ReadingsAt(noun);
        // "these feature", "this results": beside a pronoun a verb would do as well.
        return tag == Tag.Nouns ? !readings.Has(Tag.Noun) && !(isBeside && readings.Has(Tag.Third)) : !readings.Has(Tag.Modal) && !readings.Has(Tag.Nouns) && !readings.Has(Tag.Adjective) && !(isBeside && readings.Has(Tag.Base)) && !readings.Has(Tag.Ing) && !readings.Has(Tag.Participle);
    }

    /// <summary>Whether nothing follows that the noun could belong to.</summary>
    private static bool EndsPhrase(Prose prose, int next, int end)
    {
        if (next >= end)
            return true;
        if (!prose.FollowsSpace(next) && prose.Token(next).Kind is not TokenKind.Punctuation)
            return false;
        return prose.TagAt(next) switch
        {
            Tag.Hyphen => false,
            Tag.Mark => (next + 1 >= end || prose.FollowsSpace(next + 1)) && prose.Spelling(next)[0] is '.' or ';' or '?' or '!' or ':' or ')',
            // "various error and warning messages"
            Tag.Be or Tag.Have or Tag.Do or Tag.Modal or Tag.Past or Tag.Preposition or Tag.Comma or Tag.Subordinator or Tag.To => true,
            _ => false,
        };
    }

    /// <summary>"many a", "a great many", "how many".</summary>
    private static bool IsIdiom(Prose prose, int determiner) => determiner > 0 && prose.WordAt(determiner - 1) is "great" or "good" or "to";

    private static bool IsNoOne(Prose prose, int determiner) => determiner > 0 && prose.WordAt(determiner - 1) is "no";

    private static bool IsWithinNumber(Prose prose, int number) =>
        number > 0 && (!prose.FollowsSpace(number) || prose.TagAt(number - 1) is Tag.Number or Tag.Noun or Tag.Name or Tag.Hyphen || prose.HasRole(number - 1, WordRoles.BeforeNumber));
}
