using FactCheck.Matches.Readings;
using FactCheck.Matches.Subjects;
using FactCheck.Matches.Terms;
using FactCheck.Mentions;
using Fractions;

namespace FactCheck.Matches.Reservations;

/// <summary>A sentence that neither names nor takes up the subject, "The deficit was 3.1 percent.", speaks of what the article named before only where it names nothing else, and where its figure is hardly chance.</summary>
internal static class FarSubjects
{
    private static readonly Fraction FewestSteps = 10;

    /// <summary>In characters of a date: a year with its month.</summary>
    private const int ShortestDate = 7;

    /// <returns>The reason, in words, or null.</returns>
    public static string? Of(WeighedClaim candidate, FigureClause clause, ClaimTerms terms, string text)
    {
        if (candidate.Subject.Place is SubjectPlace.PreviousSentence or SubjectPlace.EarlierSentence && (candidate.Subject.IsContested || clause.Reading.Words[0].Text == "there"))
            return "subject: the sentence does not name it, and another name stands between";
        if (candidate.Subject.Place != SubjectPlace.EarlierSentence)
            return null;
        if (terms.Claim.Mention is not { Figure: var figure } || !IsTelling(figure))
            return "subject: the sentence does not name it, and such a figure may be that of anything";
        if (terms.Sentence.All.FirstOrDefault(term => IsOfName(term.Form, candidate.Indexed)) is { Form: not null } other)
            return $"subject: \"{other.Span.Of(text)}\" may be another one, and the sentence does not name the subject";
        foreach (var word in clause.Reading.Words)
        {
            if (word is { IsCapitalised: true, Role: WordRole.Open } && terms.Sentence.In(word.Span).Any(term => !candidate.Indexed.AllTerms.Contains(term.Form)))
                return $"subject: it may be that of \"{word.Text}\", and the sentence does not name the subject";
        }

        return null;
    }

    /// <summary>"Towers", "each tower" of the Marle Tower.</summary>
    private static bool IsOfName(string form, IndexedClaim indexed) => !NameForms.IsName(form) && indexed.Subjects.Any(name => name.Length > 1 && name.Contains(form)) && !indexed.Properties.Any(property => property.Contains(form));

    private static bool IsTelling(Figure figure) => figure.Value switch
    {
        MentionValue.Exact { Value: var value } => figure.Resolution is { } step && value.Abs() >= step * FewestSteps,
        MentionValue.Temporal { Edtf.Length: var length } => length >= ShortestDate,
        _ => true,
    };
}
