using System.Collections.Immutable;
using FactCheck.CuratedClaims;
using FactCheck.Matches.Readings;
using FactCheck.Matches.Subjects;
using FactCheck.Matches.Terms;
using FactCheck.Mentions;
using FactCheck.Spans;
using FactCheck.Tables;

namespace FactCheck.Matches.Reservations;

/// <summary>Tells that a figure counts only some of what is on record: the passengers among the people, the seats that are taken.</summary>
internal static class CountsOfSome
{
    private static readonly ImmutableArray<string> Totals = ["overall", "sum", "tally", "total", "totals", "whole"];

    private static readonly WordList Kinds = new("Matches/Reservations/kinds-of-people.tsv");

    private static readonly WordList Vacancies = new("Matches/Reservations/vacancy-words.tsv");

    private static readonly WordList Seats = new("Matches/Reservations/seat-units.tsv");

    /// <returns>The reason, in words, or null.</returns>
    public static string? Of(WeighedClaim candidate, FigureClause clause, Mention? mention, string text)
    {
        if (clause.IsDate || clause.IsMeasure || mention is null)
            return null;
        return OfThem(clause) ?? ToldOfSome(clause, candidate.Subject.Span, mention, text) ?? (candidate.IsSlip ? null : KindOfPeople(candidate, mention, text) ?? Vacant(candidate, clause));
    }

    /// <summary>"The league has 29 members, 25 of them in the union".</summary>
    private static string? OfThem(FigureClause clause)
    {
        var words = clause.Reading.Words;
        var at = clause.Reading.WordFrom(clause.Figure.End);
        return at + 1 < words.Length && words[at].Role == WordRole.Of && words[at + 1].Text is "them" or "these" or "those" or "which" or "whom" ? $"subject: \"of {words[at + 1].Text}\" makes it a part of what stands before" : null;
    }

    /// <returns>The reason, in words, why the sentence itself tells that the figure is of some; null where it does not.</returns>
    public static string? ToldOfSome(FigureClause clause, TextSpan subject, Mention? mention, string text) => (mention?.Figure.Kind == MentionKind.Percent ? null : OfIts(clause, subject, text) ?? OfTotal(clause)) ?? OfAnAge(clause);

    /// <summary>"36 million of Japan's people", but not "half of Japan's people", which tells a share of all.</summary>
    private static string? OfIts(FigureClause clause, TextSpan subject, string text)
    {
        var words = clause.Reading.Words;
        var at = clause.Reading.WordFrom(clause.Figure.End);
        if (at + 1 >= words.Length || words[at] is not { Text: "of", Mark: '\0' })
            return null;
        at += words[at + 1].Role == WordRole.Article ? 2 : 1;
        return at < words.Length && words[at].Span.Start == subject.Start && NameForms.IsPossessive(subject, text) ? $"property: \"of {subject.Of(text)}\" makes a part of it" : null;
    }

    /// <summary>"Made up 11.9 million of the total", "3 million of that total".</summary>
    private static string? OfTotal(FigureClause clause)
    {
        var words = clause.Reading.Words;
        var at = clause.Reading.WordFrom(clause.Figure.End);
        if (at + 2 >= words.Length || words[at] is not { Text: "of", Mark: '\0' } || words[at + 1].Text is not ("the" or "that" or "this" or "its" or "their"))
            return null;
        return Totals.Contains(words[at + 2].Text) && words[at + 2].Mark == '\0' ? $"property: \"of {words[at + 1].Text} {words[at + 2].Text}\" makes a part of it" : null;
    }

    /// <summary>"36 million people were over 65", "3.4 million viewers under 30": who is told to be of another figure is not everybody.</summary>
    private static string? OfAnAge(FigureClause clause)
    {
        var words = clause.Reading.Words;
        var at = clause.Reading.WordFrom(clause.Figure.End);
        while (at < words.Length && words[at] is { Role: WordRole.Open, Mark: '\0', IsVerb: false } && words[at].Text != "aged")
            at++;
        var isTold = at < words.Length && words[at].Text is "are" or "were" or "is" or "was";
        var first = isTold ? at + 1 : at;
        var told = first;
        while (told < words.Length && words[told].Mark == '\0' && (words[told].Role is WordRole.Adverb or WordRole.Comparison or WordRole.Landmark || words[told].Text is "aged" or "at" or "least" or "most" or "over" or "under"))
            told++;
        if (told >= words.Length || words[told] is not { Role: WordRole.Number, Mark: '\0' })
            return null;
        // "The 31 goals were nine more than a year before" are told to be no other figure.
        var isBounded = words[first].Text is "aged" or "over" or "under" or "above" or "below";
        var isOfThem = isTold ? told > first || (told + 1 < words.Length && words[told + 1].Text is "or" or "and") : told > first && isBounded;
        return isOfThem ? $"property: only those who are {words[told].Text} are counted" : null;
    }

    /// <summary>"1,317 passengers" are no count of all people aboard.</summary>
    private static string? KindOfPeople(WeighedClaim candidate, Mention mention, string text)
    {
        var noun = NearbyWords.Before(text, mention.Span.End);
        return Kinds.Contains(noun) && !IsOnRecord(candidate.Indexed.Claim, noun) ? $"property: \"{noun}\" may be some of those on record" : null;
    }

    /// <summary>"Passengers and crew" are not the passengers.</summary>
    private static bool IsOnRecord(CuratedClaim claim, string noun) =>
        claim.Properties.Concat(claim.Subjects).Append(claim.Statement).Append(claim.Unit ?? "").Any(phrase => phrase.Contains(noun, StringComparison.OrdinalIgnoreCase) && !phrase.Contains(" and ", StringComparison.Ordinal));

    /// <summary>"The chamber has 433 members, since two seats are vacant".</summary>
    private static string? Vacant(WeighedClaim candidate, FigureClause clause)
    {
        var areSeats = candidate.Indexed.Claim.Unit is { } unit && Seats.Contains(unit);
        foreach (var word in clause.Reading.Words)
        {
            if ((areSeats ? Vacancies.Contains(word.Text) : word.Text is "vacant" or "vacancy" or "vacancies" or "unfilled") && !NarrowingWords.IsSaid(candidate, word.Text))
                return $"property: \"{word.Text}\" tells why fewer are counted";
        }

        return null;
    }
}
