using System.Collections.Immutable;
using System.Globalization;
using FactCheck.Matches.Readings;
using FactCheck.Matches.Subjects;
using FactCheck.Matches.Terms;

namespace FactCheck.Matches.Reservations;

/// <summary>Tells that a sentence speaks of another occasion than the curated claim: "the referendum of 1975", "the wall was open", "his rival told him", "in the north, they lost and turnout was".</summary>
internal static class OtherOccasions
{
    private const int DigitsOfYear = 4;

    /// <summary>Verbs whose object is told something, and does not say it.</summary>
    private static readonly ImmutableArray<string> Addressing = ["asked", "assured", "informed", "reminded", "told", "urged", "warned"];

    /// <summary>Adjectives for a state that lasts after what made it so.</summary>
    private static readonly ImmutableArray<string> States = ["clear", "complete", "empty", "free", "open"];

    /// <returns>The reason, in words, or null.</returns>
    public static string? Of(WeighedClaim candidate, FigureClause clause, ClaimTerms terms, string text) =>
        OtherYear(candidate, clause, text) ?? Addressee(candidate, clause, text) ?? (clause.IsDate ? State(candidate, clause) : There(candidate, clause) ?? Setting(candidate, clause, terms, text));

    /// <summary>"The referendum of 1975", "the 1975 referendum": one of its name in a year that the curated claim does not know.</summary>
    private static string? OtherYear(WeighedClaim candidate, FigureClause clause, string text)
    {
        if (candidate.Subject.Place != SubjectPlace.Sentence || (clause.IsDate && candidate.IsSlip))
            return null;
        var (words, name) = (clause.Reading.Words, candidate.Subject.Span);
        var after = clause.Reading.WordFrom(name.End);
        ReadingWord? year = after + 1 < words.Length && words[after].Role == WordRole.Of && words[after].Mark == '\0' && IsYear(words[after + 1].Text) ? words[after + 1]
            : clause.Reading.WordFrom(name.Start) is > 1 and var at && words[at - 2].Role == WordRole.Article && IsYear(words[at - 1].Text) && words[at].Mark == '\0' ? words[at - 1] : null;
        return year is { } other && !clause.Figure.Overlaps(other.Span) && !IsKnown(candidate, other.Text) ? $"subject: that of {other.Span.Of(text)} may be another one" : null;
    }

    private static bool IsYear(string word) => word.Length == DigitsOfYear && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out _);

    private static bool IsKnown(WeighedClaim candidate, string year)
    {
        var claim = candidate.Indexed.Claim;
        return claim.Statement.Contains(year, StringComparison.Ordinal) || claim.Subjects.Any(name => name.Contains(year, StringComparison.Ordinal))
            || claim.Values.Concat(claim.AlsoAccepted).Any(value => value.AsWritten.Contains(year, StringComparison.Ordinal) || (value.Period ?? claim.Period)?.Contains(year, StringComparison.Ordinal) == true);
    }

    /// <summary>"The envoy told the president on 3 May that": the president said nothing.</summary>
    private static string? Addressee(WeighedClaim candidate, FigureClause clause, string text)
    {
        var at = candidate.Subject.Place == SubjectPlace.Sentence ? clause.Reading.WordFrom(candidate.Subject.Span.Start) : 0;
        return at > 0 && at < clause.Reading.Words.Length && Addressing.Contains(clause.Reading.Words[at - 1].Text) && clause.Reading.Words[at].Mark == '\0'
            ? $"subject: {candidate.Subject.Span.Of(text)} is told it by somebody else" : null;
    }

    /// <summary>"On 10 November, the wall was open": and had been before.</summary>
    private static string? State(WeighedClaim candidate, FigureClause clause)
    {
        foreach (var word in clause.Reading.Words)
        {
            if (States.Contains(word.Text) && clause.Contains(word.Span) && !candidate.Indexed.Claim.Properties.Any(property => property.Split(' ').Contains(word.Text)))
                return $"property: \"{word.Text}\" tells of a state, not of when it began";
        }

        return null;
    }

    /// <summary>"The north voted no, and turnout was 60 % there".</summary>
    private static string? There(WeighedClaim candidate, FigureClause clause)
    {
        if (candidate.IsSlip)
            return null;
        var words = clause.Reading.Words;
        for (var at = clause.Reading.WordFrom(clause.Figure.End); at < words.Length; at++)
        {
            if (words[at] is { Text: "there", Mark: '\0' } && clause.Contains(words[at].Span) && !words[at - 1].IsVerb && (at + 1 == words.Length || words[at + 1].Mark != '\0'))
                return "subject or property: \"there\" is a place that was named before";
        }

        return null;
    }

    /// <summary>"In Wales, Leave won and turnout was": what opens the sentence goes for all that is joined to it.</summary>
    private static string? Setting(WeighedClaim candidate, FigureClause clause, ClaimTerms terms, string text)
    {
        var first = clause.Reading.Parts[0];
        if (clause.IsMeasure || first.Kind != PartKind.Fronted || first.Clause == clause.Own.Clause || clause.Reading.Words[first.End].Mark != ',' || candidate.Subject.Span.Overlaps(first.Span))
            return null;
        var known = new KnownWords(candidate.Indexed, candidate.Property, terms);
        return known.UnsaidIn(first.Span, text) is { } word ? $"subject or property: \"{word}\" opens the sentence, and may go for all of it" : null;
    }
}
