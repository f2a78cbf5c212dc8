using FactCheck.Matches.Readings;
using FactCheck.Matches.Subjects;
using FactCheck.Tables;

namespace FactCheck.Matches.Reservations;

/// <summary>Tells that a figure is of a picture of what is on record: "the heron on the coat of arms has a wingspan of".</summary>
internal static class Depictions
{
    /// <summary>In words: "on the old city's great".</summary>
    private const int Farthest = 5;

    private static readonly WordList Nouns = new("Matches/Reservations/image-nouns.tsv");

    /// <returns>The reason, in words, or null.</returns>
    public static string? Of(WeighedClaim candidate, FigureClause clause)
    {
        if (candidate.Subject.Place != SubjectPlace.Sentence)
            return null;
        var words = clause.Reading.Words;
        var at = clause.Reading.WordFrom(candidate.Subject.Span.End - 1) + 1;
        if (at >= words.Length || words[at] is not { Text: "on" or "in", Mark: '\0' })
            return null;
        for (var next = at + 1; next < words.Length && next <= at + Farthest && words[next] is { Mark: '\0', IsVerb: false }; next++)
        {
            if (Nouns.Contains(words[next].Text) && !NarrowingWords.IsSaid(candidate, words[next].Text))
                return $"subject: what is {words[at].Text} a {words[next].Text} is not the thing itself";
        }

        return null;
    }
}
