using System.Collections.Immutable;
using FactCheck.Matches.Readings;
using FactCheck.Matches.Subjects;

namespace FactCheck.Matches.Reservations;

/// <summary>Tells that a figure is that of somebody beside the subject: "Zub's twin, born on 3 May", "Tavria has 12 million people, Peru rather more".</summary>
internal static class NeighbouringBearers
{
    private static readonly ImmutableArray<string> Degrees = ["a", "bit", "considerably", "even", "far", "little", "lot", "many", "much", "only", "rather", "slightly", "somewhat", "still"];

    /// <returns>The reason, in words, or null.</returns>
    public static string? Of(WeighedClaim candidate, FigureClause clause, string text)
    {
        if (candidate.Subject.Place != SubjectPlace.Sentence)
            return null;
        var behind = clause.Reading.WordFrom(candidate.Subject.Span.End);
        return behind >= clause.Reading.Words.Length ? null : Relative(candidate, clause, behind, text) ?? Compared(candidate, clause, behind);
    }

    /// <summary>"Zub's twin, born on": not in "Zub's doctor said that he was born on".</summary>
    private static string? Relative(WeighedClaim candidate, FigureClause clause, int behind, string text)
    {
        var word = clause.Reading.Words[behind];
        var isRelative = clause.IsDate && word.Mark == '\0' && word.Span.End <= clause.Figure.Start && NarrowingWords.Of(word.Text) == Narrowing.Relation && !NarrowingWords.IsSaid(candidate, word.Text)
            && NameForms.IsPossessive(clause.Reading.Words[behind - 1].Span, text);
        return isRelative && !clause.Reading.Words.Any(speech => speech.Role == WordRole.Speech) ? $"subject: \"{word.Text}\" tells of somebody else" : null;
    }

    /// <summary>", Peru rather more": nothing else is said of it.</summary>
    private static string? Compared(WeighedClaim candidate, FigureClause clause, int behind)
    {
        var words = clause.Reading.Words;
        if (candidate.Subject.Span.Start < clause.Figure.End || words[clause.Reading.WordFrom(candidate.Subject.Span.Start)].Mark != ',')
            return null;
        var at = behind;
        while (at < words.Length && words[at].Mark == '\0' && Degrees.Contains(words[at].Text))
            at++;
        var isAll = at < words.Length && words[at].Mark == '\0' && words[at].Text is "fewer" or "less" or "more" && (at + 1 == words.Length || words[at + 1].Mark != '\0');
        return isAll ? $"subject: it is said to have \"{words[at].Text}\"" : null;
    }
}
