using FactCheck.CuratedClaims;
using FactCheck.Matches.Readings;
using FactCheck.Mentions;
using FactCheck.Tables;

namespace FactCheck.Matches.Reservations;

/// <summary>Tells that a figure counts only some of what is on record: the passengers among the people, the seats that are taken.</summary>
internal static class CountsOfSome
{
    private static readonly WordList Kinds = new("Matches/Reservations/kinds-of-people.tsv");

    private static readonly WordList Vacancies = new("Matches/Reservations/vacancy-words.tsv");

    private static readonly WordList Seats = new("Matches/Reservations/seat-units.tsv");

    /// <returns>The reason, in words, or null.</returns>
    public static string? Of(WeighedClaim candidate, FigureClause clause, Mention? mention, string text)
    {
        if (clause.IsDate || clause.IsMeasure || mention is null)
            return null;
        return OfThem(clause) ?? (candidate.IsSlip ? null : KindOfPeople(candidate, mention, text) ?? Vacant(candidate, clause));
    }

    /// <summary>"The league has 29 members, 25 of them in the union".</summary>
    private static string? OfThem(FigureClause clause)
    {
        var words = clause.Reading.Words;
        var at = clause.Reading.WordFrom(clause.Figure.End);
        return at + 1 < words.Length && words[at].Role == WordRole.Of && words[at + 1].Text is "them" or "these" or "those" or "which" or "whom" ? $"subject: \"of {words[at + 1].Text}\" makes it a part of what stands before" : null;
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
        if (candidate.Indexed.Claim.Unit is not { } unit || !Seats.Contains(unit))
            return null;
        foreach (var word in clause.Reading.Words)
        {
            if (Vacancies.Contains(word.Text) && !NarrowingWords.IsSaid(candidate, word.Text))
                return $"property: \"{word.Text}\" tells why fewer are counted";
        }

        return null;
    }
}
