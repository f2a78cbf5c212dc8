using FactCheck.Matches.Readings;
using FactCheck.Matches.Subjects;
using FactCheck.Matches.Terms;
using FactCheck.Spans;

namespace FactCheck.Matches.Reservations;

/// <summary>Tells that each of two figures of a sentence is that of its own verb or name: "was adopted on the first and took effect on the second", "Everest is 8,849 metres high and K2 8,611".</summary>
internal static class SwappedFigures
{
    private const int DigitsOfYear = 4;

    /// <returns>The reason, in words, or null.</returns>
    public static string? Of(WeighedClaim candidate, FigureClause clause, ClaimTerms terms, string text)
    {
        if (candidate.Property.IsAttached || terms.Respective is not null || (clause.Own.Kind is not (PartKind.Core or PartKind.Shared or PartKind.Aside) && !IsFrontedEvent(clause)))
            return null;
        return OtherVerb(candidate, clause, terms, text) ?? OtherName(candidate, clause, terms, text) ?? OtherLabel(candidate, terms, text);
    }

    /// <summary>"Signed in 1931, the pact took effect in 1932".</summary>
    private static bool IsFrontedEvent(FigureClause clause) => clause is { IsDate: true, Own.Kind: PartKind.Fronted } && clause.Reading.Words[clause.Own.First].IsParticiple;

    /// <summary>"48 % voted to leave, 52 % to stay": all that the sentence says of the property goes with a figure before.</summary>
    private static string? OtherLabel(WeighedClaim candidate, ClaimTerms terms, string text)
    {
        var said = terms.Sentence.Meanings.Where(meaning => candidate.Property.Pattern.Elements.Any(element => element.Form == meaning.Form)).Select(meaning => meaning.Span).ToList();
        return said.Count > 0 && said.TrueForAll(terms.IsOfOtherFigure) ? $"property: \"{said[^1].Of(text)}\" is said of another figure of the sentence" : null;
    }

    /// <summary>What the property says stands in another clause, which has a figure of its own.</summary>
    private static string? OtherVerb(WeighedClaim candidate, FigureClause clause, ClaimTerms terms, string text)
    {
        var (reading, own) = (clause.Reading, clause.Own);
        if (own.Kind == PartKind.Aside || clause.IsCleft || !PartCutter.HasVerb(reading.Words, own.First, own.End))
            return null;
        var meanings = terms.Sentence.Meanings;
        foreach (var element in candidate.Property.Pattern.Elements)
        {
            var said = meanings.Where(meaning => meaning.Form == element.Form).Select(meaning => meaning.Span).ToList();
            if (said.Count == 0 || !said.TrueForAll(span => !own.Span.Overlaps(span) && IsWithOwnFigure(clause, span, candidate.Subject.Span)))
                continue;
            // "Germany has 16 states; America has 50": what was said goes without saying, but never ahead.
            var isAhead = !clause.IsDate && said.TrueForAll(span => span.Start > clause.Figure.End);
            if (isAhead || new KnownWords(candidate.Indexed, candidate.Property, terms).UnknownIn(own.Span, text) is not null)
                return $"property: \"{said[0].Of(text)}\" is said of another figure of the sentence";
        }

        return null;
    }

    /// <summary>The name stands in another part, which has a figure of its own, and the figure's part names somebody else.</summary>
    private static string? OtherName(WeighedClaim candidate, FigureClause clause, ClaimTerms terms, string text)
    {
        var name = candidate.Subject.Span;
        if (candidate.Subject.Place != SubjectPlace.Sentence || clause.Own.Span.Overlaps(name) || !IsWithOwnFigure(clause, name, name))
            return null;
        foreach (var term in terms.Sentence.In(new(clause.Own.Span.Start, Math.Max(clause.Own.Span.Start, clause.Figure.Start))))
        {
            if ((NameForms.IsName(term.Form) || char.IsUpper(text[term.Span.Start])) && !candidate.Indexed.AllTerms.Contains(term.Form) && !NeutralWords.Contains(term.Form))
                return $"subject: the figure is said of {term.Span.Of(text)}, and {name.Of(text)} has another";
        }

        return null;
    }

    /// <summary>The part of the sentence has a figure, and stands beside the figure's own. A year is no figure beside a number.</summary>
    private static bool IsWithOwnFigure(FigureClause clause, TextSpan span, TextSpan name)
    {
        var reading = clause.Reading;
        var at = reading.PartAt(span.Start);
        if (at == clause.Part || reading.Parts[at].Kind is PartKind.Fronted or PartKind.Origin or PartKind.Subordinate)
            return false;
        foreach (var word in reading.Words)
        {
            if (word.Role == WordRole.Number && reading.Parts[at].Span.Contains(word.Span) && !clause.Figure.Overlaps(word.Span) && !name.Contains(word.Span) && (clause.IsDate || word.Text.Length != DigitsOfYear))
                return true;
        }

        return false;
    }
}
