using FactCheck.Spans;
using FactCheck.Tables;

namespace FactCheck.Matches;

/// <summary>Where a sentence names several subjects of one property, finds the one whose figure it is, and refuses the others.</summary>
internal static class SubjectRivals
{
    private static readonly WordList Attaching = new("Matches/attaching-words.tsv");
    private static readonly WordList Detaching = new("Matches/detaching-words.tsv");

    /// <returns>The candidates in their order, those of a farther subject with a refusal.</returns>
    public static List<WeighedClaim> Refuse(List<WeighedClaim> candidates, ClaimTerms terms, string text)
    {
        foreach (var group in candidates.Where(candidate => candidate.Refusal is null).GroupBy(candidate => candidate.PropertyName, StringComparer.Ordinal).ToList())
        {
            var best = group.Select(candidate => (Candidate: candidate, Rank: RankOf(candidate.Subject, terms, text))).MaxBy(ranked => ranked.Rank).Candidate;
            foreach (var loser in group.Where(candidate => IsElsewhere(candidate.Subject, best.Subject)))
                candidates[candidates.IndexOf(loser)] = loser with { Refusal = $"subject: the figure is said of {best.Indexed.Claim.Subjects[0]}" };
        }

        return candidates;
    }

    private static bool IsElsewhere(SubjectAgreement subject, SubjectAgreement best) => subject.Place != best.Place || !subject.Span.Overlaps(best.Span);

    /// <summary>Place first, then the word before the name, then its nearness to the figure.</summary>
    private static (int Place, int Attachment, int Nearness) RankOf(SubjectAgreement subject, ClaimTerms terms, string text)
    {
        var isInOwnWords = subject.IsInClause && terms.Claim.Span.Contains(subject.Span);
        var place = (subject.IsInClause ? 1 : 0) + (isInOwnWords ? 1 : 0) - (3 * (int)subject.Place);
        if (subject.Place != SubjectPlace.Sentence)
            return (place, 0, 0);
        var mention = terms.Claim.Mention?.Span ?? new TextSpan(terms.Claim.Span.End, terms.Claim.Span.End);
        var isBefore = subject.Span.Start < mention.Start;
        return (place, Attachment(subject.Span, isInOwnWords ? terms.Claim.Span : terms.Claim.Sentence.Span, mention, text) + (isBefore ? 1 : 0), -Math.Abs(subject.Span.Start - mention.Start));
    }

    /// <summary>"Lesotho, an enclave of South Africa, has a population of": what opens the clause is what has it.</summary>
    private static bool Has(ReadOnlySpan<char> between) =>
        between.Contains(" has ", StringComparison.Ordinal) || between.Contains(" had ", StringComparison.Ordinal) || between.Contains(" have ", StringComparison.Ordinal);

    private static int Attachment(TextSpan name, TextSpan clause, TextSpan mention, string text)
    {
        if (name.Start <= clause.Start)
            return Has(text.AsSpan(name.End, Math.Max(0, mention.Start - name.End))) ? 4 : 2;
        var before = NearbyWords.Before(text, name.Start);
        if (before == "the")
            before = NearbyWords.Before(text, text.AsSpan(0, name.Start).TrimEnd().Length - 3);
        if (Detaching.Contains(before))
            return -2;
        return before.Length == 0 || Attaching.Contains(before) || text.AsSpan(name.End).StartsWith("'s", StringComparison.Ordinal) || text.AsSpan(name.End).StartsWith("\u2019s", StringComparison.Ordinal) ? 2 : 0;
    }
}
