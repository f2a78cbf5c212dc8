using System.Globalization;
using FactCheck.Claims;
using FactCheck.CuratedClaims;
using FactCheck.Matches.Measures;
using FactCheck.Matches.Readings;
using FactCheck.Mentions;
using FactCheck.Mentions.Dates;
using FactCheck.Spans;
using FactCheck.Tables;
using Fractions;

namespace FactCheck.Matches.Times;

/// <summary>Tells that a figure may be of a time that the sentence only hints at: "had 28 members before Britain left", "once had 48 states", "on 20 July" behind a year.</summary>
internal static class OtherTimes
{
    private const int YearDigits = 4;

    private const string Time = "time";
    private const string TrailingMarks = ".,;:)";

    /// <summary>"The first nuclear test of the North of": in words.</summary>
    private const int LongestName = 6;

    /// <summary>Length of <c>2001-09</c>.</summary>
    private const int MonthPrecision = 7;

    /// <summary>"Stood at", "revised down": a count that goes on.</summary>
    private static readonly WordList Counting = new("Matches/Times/counting-words.tsv");

    /// <returns>The reason, in words, or null.</returns>
    public static string? Of(WeighedClaim candidate, FigureClause clause, Claim claim, string text)
    {
        if (claim.Mention is not { } mention)
            return null;
        if (mention.Figure.Value is MentionValue.Temporal)
            return PointedAt(mention.Span.Of(text)) ?? InZone(claim, text) ?? YearOfDay(clause) ?? OneOfSeries(clause, candidate.Subject.Span) ?? (!NamesYear(mention.Span.Of(text)) && NamesYear(text.AsSpan(claim.Sentence.Span.Start, Math.Max(0, mention.Span.Start - claim.Sentence.Span.Start))) ? "period: another date of the sentence has the year" : null);
        if (PassingCount(candidate.Indexed.Claim, clause, claim) is { } passing)
            return passing;
        if (!candidate.Indexed.Claim.IsTimeless && claim.Period is null && IsSecondOfDated(clause, text))
            return "period: the date of the figure before may be its own";
        if (candidate.Indexed.Claim.IsTimeless)
            return clause is { IsPast: true, IsMeasure: true } && claim.Period is { Length: >= MonthPrecision } ? "period: it was measured on some day" : clause is { IsPast: true, IsMeasure: true } && TellsWhen(clause, claim.PeriodSpan) is { } then ? $"period: \"{then}\" speaks of another time" : null;
        if (!clause.IsPast)
            return claim.Period is null && ClauseOfThen(clause) is { } opener ? $"period: \"{opener}\" speaks of another time" : null;
        var isLikelySlip = candidate is { IsSlip: true, Deciding.IsPresupposed: true };
        if (claim.Period is null && !isLikelySlip && (clause.IsState || candidate.Property.SaidBy is not null || (WholeOfMembers.OpensWith(clause) && !HasSameDigits(mention.Figure, candidate.Indexed.Claim))))
            return "period: the clause speaks of an unnamed time before";
        return TellsWhen(clause, claim.PeriodSpan) is { } word ? $"period: \"{word}\" speaks of another time" : null;
    }

    /// <summary>"At 21:23 GMT on 25 April", "Washington time": elsewhere it was another day.</summary>
    private static string? InZone(Claim claim, string text)
    {
        var sentence = claim.Sentence.Span.Of(text);
        var before = ReadOnlySpan<char>.Empty;
        foreach (var range in sentence.SplitAny(" \n"))
        {
            var written = sentence[range];
            var word = written.TrimStart('(').TrimEnd(TrailingMarks);
            if (Zones.IsAbbreviation(word))
                return $"period: \"{word}\" may make another day of it";
            if (word.SequenceEqual(Time) && (written.Length > word.Length || before is "local" or "standard" or "daylight" || Zones.IsName(before)))
                return $"period: \"{before} {word}\" may make another day of it";
            before = written;
        }

        return null;
    }

    /// <summary>"On that day": another date tells which.</summary>
    private static string? PointedAt(ReadOnlySpan<char> date) =>
        date.StartsWith("that ", StringComparison.OrdinalIgnoreCase) || date.StartsWith("the same ", StringComparison.OrdinalIgnoreCase) ? "period: another date tells which day is meant" : null;

    /// <summary>"In 2022 the harvest began on 6 September": the day behind it tells when it was.</summary>
    private static string? YearOfDay(FigureClause clause) =>
        clause.Figure.Length == YearDigits && clause.Reading.Words.Any(word => word.Role == WordRole.Month && word.Span.Start > clause.Figure.End && clause.Contains(word.Span)) ? "period: a day of that year is told behind it" : null;

    /// <summary>"The first nuclear test of 2016", "polio was eradicated in the Americas in 1994, smallpox in 1971": the date is a part of the name, or of a region that the clause before names.</summary>
    private static string? OneOfSeries(FigureClause clause, TextSpan name)
    {
        var words = clause.Reading.Words;
        var at = clause.Reading.WordFrom(clause.Figure.Start);
        if (at > 0 && words[at - 1].Role == WordRole.Of)
        {
            for (var before = at - 2; before >= Math.Max(0, at - LongestName) && !words[before].IsVerb; before--)
            {
                if (words[before].Text is "first" or "second" or "third" or "last" or "only" or "latest" or "final")
                    return $"period: it is the {words[before].Text} one of that time";
            }
        }

        return !PartCutter.HasVerb(words, clause.Own.First, clause.Own.End) && clause.Own.Span.Contains(name) && PlaceBefore(clause) is { } place ? $"subject or property: what is said of {place} may hold here too" : null;
    }

    /// <summary>The place that a clause before the figure's own, with the verb that both share, names.</summary>
    private static string? PlaceBefore(FigureClause clause)
    {
        var words = clause.Reading.Words;
        for (var at = 1; at < clause.Own.First; at++)
        {
            if (words[at] is { IsCapitalised: true, Role: WordRole.Open } place && (words[at - 1].Text is "in" or "across" or "among" || (at > 1 && words[at - 1].Role == WordRole.Article && words[at - 2].Text is "in" or "across" or "among")))
                return place.Text;
        }

        return null;
    }

    /// <summary>"On 20 September 2001 the toll stood at 6,333": what was counted so far.</summary>
    private static string? PassingCount(CuratedClaim curated, FigureClause clause, Claim claim)
    {
        if (claim.Period is not { Length: >= MonthPrecision } || !curated.IsTimeless || !CountedThings.CanBePart(claim.Mention!.Figure))
            return null;
        foreach (var word in clause.Reading.Words)
        {
            if (clause.Contains(word.Span) && Counting.Contains(word.Text))
                return $"period: \"{word.Text}\" tells what was counted by then";
        }

        return null;
    }

    /// <summary>"Held 24 missile tests in 2016, and two nuclear tests": the year is said once.</summary>
    private static bool IsSecondOfDated(FigureClause clause, string text) =>
        clause.Own.Kind == PartKind.Shared && !PartCutter.HasVerb(clause.Reading.Words, clause.Own.First, clause.Own.End)
        && NamesYear(text.AsSpan(clause.Reading.Words[0].Span.Start, Math.Max(0, clause.Own.Span.Start - clause.Reading.Words[0].Span.Start)));

    /// <summary>"All 72 members agreed": whenever that was, they were hardly more than 27, and those are its digits in another order.</summary>
    private static bool HasSameDigits(Figure figure, CuratedClaim curated) =>
        curated.Values.Any(value => value.Figure is { } recorded && DigitsOf(figure) is { } mine && mine == DigitsOf(recorded) && FigureOf(figure) > FigureOf(recorded));

    private static Fraction FigureOf(Figure figure) => figure.Value is MentionValue.Exact { Value: var value } ? value : Fraction.Zero;

    private static string? DigitsOf(Figure figure) =>
        figure.Value is MentionValue.Exact { Value: { Denominator.IsOne: true } value } ? string.Concat(value.Numerator.ToString(CultureInfo.InvariantCulture).Order()) : null;

    /// <summary>"As Kennedy is shot, the UN has", "before Herschel, the Solar System has": told in the present.</summary>
    private static string? ClauseOfThen(FigureClause clause)
    {
        var first = clause.Reading.Parts[0];
        var opener = clause.Reading.Words[0].Text;
        var isOfThen = first != clause.Own && clause.Introduction is null && ((first.Kind == PartKind.Subordinate && opener is "as" or "before") || (first.Kind == PartKind.Fronted && opener == "before"));
        return isOfThen ? opener : null;
    }

    /// <summary>Another clause that tells when, "once", or what the figure then included: "with Britain, the Union had 28 members".</summary>
    private static string? TellsWhen(FigureClause clause, TextSpan? date)
    {
        foreach (var part in clause.Reading.Parts)
        {
            var opener = clause.Reading.Words[part.First];
            var tellsWhen = part.Kind == PartKind.Subordinate && (opener.Role is WordRole.Time or WordRole.Subordinate || opener.Text == "once") && !IsBesideDate(clause, part, date) && !(date is { } own && TellsOfOther(clause, part, own));
            if (tellsWhen || (part.Kind == PartKind.Fronted && opener.Text is "with" or "without" && !part.Span.Contains(clause.Figure)))
                return opener.Text;
        }

        foreach (var word in clause.Reading.Words)
        {
            if (word.Text == "once" && clause.Contains(word.Span))
                return word.Text;
        }

        return null;
    }

    /// <summary>"Up 11 percent on the year before", and beside the figure's own year "before the pandemic, in 2019, " and "in 2024 after a wet July".</summary>
    public static bool IsBesideDate(FigureClause clause, SentencePart part, TextSpan? date) =>
        part.End - part.First == 1 || (date is { } own && (own.End <= part.Span.Start || part.Span.End <= clause.Figure.Start) && clause.Reading.Words[part.First].Text is "before" or "after" && !PartCutter.HasVerb(clause.Reading.Words, part.First, part.End));

    /// <summary>Beside the figure's own date, "the highest since the war" tells how high it is, and "after 16.7 in the year before, when it stood still" what that year was.</summary>
    private static bool TellsOfOther(FigureClause clause, SentencePart part, TextSpan date)
    {
        var words = clause.Reading.Words;
        if (part.First == 0)
            return false;
        var before = words[part.First - 1];
        return words[part.First].Text == "since" ? before.Text.EndsWith("est", StringComparison.Ordinal) || before.Text is "best" or "worst"
            : words[part.First] is { Text: "when", Mark: ',' } && before.Text is "before" or "earlier" or "later" && (before.Span.End <= date.Start || before.Span.Start >= date.End);
    }

    private static bool NamesYear(ReadOnlySpan<char> words)
    {
        var digits = 0;
        foreach (var letter in words)
        {
            digits = char.IsAsciiDigit(letter) ? digits + 1 : 0;
            if (digits == YearDigits)
                return true;
        }

        return false;
    }
}
