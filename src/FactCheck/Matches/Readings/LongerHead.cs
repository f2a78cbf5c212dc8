using FactCheck.Spans;
using FactCheck.Tables;

namespace FactCheck.Matches.Readings;

/// <summary>Finds a noun right behind a name that makes another thing of the two, however little the noun says: "the Marle Tower report is", "the Marle Tower's count has".</summary>
internal static class LongerHead
{
    private static readonly WordList Kinds = new("Matches/Subjects/topic-nouns.tsv");

    /// <returns>The noun; null where there is none, or where it is a word of the property or for what the name names: "the Marle island is".</returns>
    public static string? Of(SentenceReading reading, TextSpan name, KnownWords known)
    {
        var at = reading.WordFrom(name.End - 1) + 1;
        if (at + 1 >= reading.Words.Length)
            return null;
        var (noun, verb) = (reading.Words[at], reading.Words[at + 1]);
        var isHead = noun is { Role: WordRole.Open, Mark: '\0', IsCapitalised: false, IsVerb: false, IsAdverb: false } && verb is { Role: WordRole.Present or WordRole.Past or WordRole.Modal, Mark: '\0' };
        return isHead && !Kinds.Contains(noun.Text) && !known.IsSaid(noun.Span) ? noun.Text : null;
    }
}
