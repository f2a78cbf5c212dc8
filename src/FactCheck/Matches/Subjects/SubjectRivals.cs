using FactCheck.Matches.Terms;
using FactCheck.Spans;
using FactCheck.Tables;

namespace FactCheck.Matches.Subjects;

/// <summary>Where a sentence names several subjects of one property, finds the one whose figure it is, and refuses the others.</summary>
internal static class SubjectRivals
{
    private const int DigitsOfYear = 4;

    private static readonly WordList Attaching = new("Matches/Subjects/attaching-words.tsv");
    private static readonly WordList Detaching = new("Matches/Subjects/detaching-words.tsv");

    /// <returns>The candidates in their order, those of a farther subject with a refusal.</returns>
    public static List<WeighedClaim> Refuse(List<WeighedClaim> candidates, ClaimTerms terms, string text)
    {
        if (candidates.Count < 2)
            return candidates;
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
        var place = (subject.IsInClause ? 1 : 0) + (isInOwnWords ? 1 : 0) - (3 * (int)subject.Place) - (subject.TakenUp is null ? 0 : 1);
        if (subject.Place != SubjectPlace.Sentence)
            return (place, 0, 0);
        var mention = terms.Claim.Mention?.Span ?? new TextSpan(terms.Claim.Span.End, terms.Claim.Span.End);
        var isBefore = subject.Span.Start < mention.Start;
        return (place, Attachment(subject.Span, isInOwnWords ? terms.Claim.Span : terms.Claim.Sentence.Span, mention, text) + (isBefore ? 1 : 0) + (IsRightBehind(subject.Span, mention, text) ? 2 : 0) - (HasFigureBetween(subject.Span, mention, text) ? 2 : 0), -Math.Abs(subject.Span.Start - mention.Start));
    }

    /// <summary>"7 days in Laos and 39 days in Togo".</summary>
    private static bool IsRightBehind(TextSpan name, TextSpan mention, string text) => mention.End < name.Start && text.AsSpan(mention.End, name.Start - mention.End) is " in " or " in the " or " for " or " (";

    /// <summary>"Laos has 7 million people and Togo, without its islands, 8 million": a figure that is no year parts the first name from the second figure.</summary>
    private static bool HasFigureBetween(TextSpan name, TextSpan mention, string text)
    {
        var between = name.End <= mention.Start ? text.AsSpan(name.End, mention.Start - name.End) : text.AsSpan(mention.End, Math.Max(0, name.Start - mention.End));
        for (var start = between.IndexOfAnyInRange('0', '9'); start >= 0; start = between.IndexOfAnyInRange('0', '9'))
        {
            between = between[start..];
            var length = between.IndexOfAnyExceptInRange('0', '9') is > 0 and var end ? end : between.Length;
            if (length != DigitsOfYear || between[length..].StartsWith(",", StringComparison.Ordinal) && length + 1 < between.Length && char.IsAsciiDigit(between[length + 1]))
                return true;
            between = between[length..];
        }

        return false;
    }

    /// <summary>"Lesotho, an enclave of South Africa, has a population of": what opens the clause is what has it.</summary>
    private static bool Has(ReadOnlySpan<char> between) =>
        between.Contains(" has ", StringComparison.Ordinal) || between.Contains(" had ", StringComparison.Ordinal) || between.Contains(" have ", StringComparison.Ordinal);

    private static int Attachment(TextSpan name, TextSpan clause, TextSpan mention, string text)
    {
        if (NameForms.IsOwner(name, mention, text))
            return 4;
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
