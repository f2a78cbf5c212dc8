using System.Collections.Immutable;
using FactCheck.Matches.Readings;
using FactCheck.Mentions;
using FactCheck.Spans;

namespace FactCheck.Matches.Reservations;

/// <summary>Tells that a sentence says who or what was something, where the record says who or what is: "Port Ann was the capital until 1871", "Ann Lee, who was the president, opened it".</summary>
internal static class FormerStates
{
    private static readonly ImmutableArray<string> Verbs = ["became", "had", "remained", "served", "stayed", "was", "were"];

    private static readonly ImmutableArray<string> OfNow = [" are ", " has ", " have ", " is "];

    /// <returns>The reason, in words, or null.</returns>
    public static string? Of(WeighedClaim candidate, ClaimTerms terms, SentenceReading reading)
    {
        var curated = candidate.Indexed.Claim;
        if (!OfNow.Any(word => curated.Statement.Contains(word, StringComparison.Ordinal)) || IsOfRecord(candidate, terms))
            return null;
        var said = NarrowingWords.SaidSpans(candidate, terms).Append(candidate.Subject.Span).ToImmutableArray();
        foreach (var answer in curated.Rivals.Select(rival => TermPhrases.Find(terms.Sentence.All, rival)).OfType<TextSpan>())
        {
            foreach (var word in reading.Words)
            {
                if (Verbs.Contains(word.Text) && said.Any(span => IsBetween(word.Span, answer, span)))
                    return $"period: \"{word.Text}\" tells of what was so, and on record is what is";
            }
        }

        return null;
    }

    /// <summary>"In 2023, Ann Lee was the president": a time at which the record holds.</summary>
    private static bool IsOfRecord(WeighedClaim candidate, ClaimTerms terms) =>
        candidate.Indexed.Claim is { Period: { } edtf, IsTimeless: false } && terms.Claim.Period is { } stated && Period.Parse(stated) is { } asked && Period.Parse(edtf)?.Contains(asked) == true;

    private static bool IsBetween(TextSpan word, TextSpan one, TextSpan other) =>
        (word.Start >= one.End && word.End <= other.Start) || (word.Start >= other.End && word.End <= one.Start);
}
