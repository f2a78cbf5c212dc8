using System.Globalization;
using FactCheck.Claims;
using FactCheck.CuratedClaims;
using FactCheck.Matches.Readings;
using FactCheck.Mentions;
using Fractions;

namespace FactCheck.Matches;

/// <summary>Tells that a figure may be of a time that the sentence only hints at: "had 28 members before Britain left", "once had 48 states", "on 20 July" behind a year.</summary>
internal static class OtherTimes
{
    private const int YearDigits = 4;

    /// <returns>The reason, in words, or null.</returns>
    public static string? Of(WeighedClaim candidate, FigureClause clause, Claim claim, string text)
    {
        if (claim.Mention is not { } mention)
            return null;
        if (IsOpenAfter(mention, text) && !IsEarlier(candidate.Indexed.Claim, mention))
            return "period: whatever came later came after it";
        if (mention.Figure.Value is MentionValue.Temporal)
            return !NamesYear(mention.Span.Of(text)) && NamesYear(text.AsSpan(claim.Sentence.Span.Start, Math.Max(0, mention.Span.Start - claim.Sentence.Span.Start))) ? "period: another date of the sentence has the year" : null;
        if (!candidate.Indexed.Claim.IsTimeless && claim.Period is null && IsSecondOfDated(clause, text))
            return "period: the date of the figure before may be its own";
        if (candidate.Indexed.Claim.IsTimeless || !clause.IsPast)
            return null;
        var isLikelySlip = candidate is { IsSlip: true, Deciding.IsPresupposed: true };
        if (claim.Period is null && !isLikelySlip && (clause.IsState || (WholeOfMembers.OpensWith(clause) && !HasSameDigits(mention.Figure, candidate.Indexed.Claim))))
            return "period: the clause speaks of an unnamed time before";
        return TellsWhen(clause) is { } word ? $"period: \"{word}\" speaks of another time" : null;
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

    /// <summary>"After 10 April": not "since", which tells when something began.</summary>
    private static bool IsOpenAfter(Mention mention, string text) => mention.Figure.Value is MentionValue.Temporal { Edtf: var edtf } && edtf.EndsWith("/..", StringComparison.Ordinal)
        && (mention.Span.Of(text).StartsWith("after ", StringComparison.OrdinalIgnoreCase) || NearbyWords.Before(text, mention.Span.Start).Equals("after", StringComparison.OrdinalIgnoreCase));

    /// <summary>"After 2015" of what happened in 2013.</summary>
    private static bool IsEarlier(CuratedClaim curated, Mention mention) =>
        mention.Figure.Value is MentionValue.Temporal { Edtf: var edtf } && Period.Parse(edtf)?.First is { } first
        && curated.Values.Concat(curated.AlsoAccepted).All(value => value.Figure is { Value: MentionValue.Temporal { Edtf: var recorded } } && Period.Parse(recorded)?.Last < first);

    /// <summary>Another clause that tells when, "once", or what the figure then included: "with Britain, the Union had 28 members".</summary>
    private static string? TellsWhen(FigureClause clause)
    {
        foreach (var part in clause.Reading.Parts)
        {
            var opener = clause.Reading.Words[part.First];
            if ((part.Kind == PartKind.Subordinate && opener.Role is WordRole.Time or WordRole.Subordinate) || (part.Kind == PartKind.Fronted && opener.Text is "with" or "without" && !part.Span.Contains(clause.Figure)))
                return opener.Text;
        }

        foreach (var word in clause.Reading.Words)
        {
            if (word.Text == "once" && clause.Contains(word.Span))
                return word.Text;
        }

        return null;
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
