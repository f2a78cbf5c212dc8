using FactCheck.Claims;
using FactCheck.Matches.Measures;
using FactCheck.Matches.Properties;
using FactCheck.Matches.Subjects;
using FactCheck.Matches.Terms;
using FactCheck.Mentions;
using FactCheck.Spans;
using FactCheck.Tables;

namespace FactCheck.Matches.Readings;

/// <summary>The words of a sentence that a curated claim says itself, in these or in other words, and those that say nothing of what is spoken of.</summary>
internal sealed class KnownWords(IndexedClaim indexed, PropertyAgreement property, ClaimTerms terms)
{
    /// <summary>In characters: " before ", " than ".</summary>
    private const int LongestSide = 8;

    private static readonly string[] Uppermost = ["peak", "summit", "tip", "top"];

    private const string To = " to ";

    private static readonly WordList ResultVerbs = new("Matches/Readings/result-verbs.tsv");

    private static readonly WordList AttributiveParticiples = new("Matches/Readings/attributive-participles.tsv");

    /// <summary>The first word of a stretch that the curated claim does not know, as it is written; null where it knows them all.</summary>
    public string? UnknownIn(TextSpan span, string text)
    {
        foreach (var term in AllUnknownIn(span, text))
            return term.Span.Of(text).ToString();
        return null;
    }

    public IEnumerable<Term> AllUnknownIn(TextSpan span, string text)
    {
        foreach (var term in terms.Sentence.In(span))
        {
            if ((!Contains(term) || IsOtherQuantity(term, text)) && !(ResultVerbs.Contains(term.Span.Of(text)) && !IsAttributive(term, text)) && !IsInNumber(term) && !IsInHedge(term, text) && !IsInPeriod(term) && !IsInSide(term, text) && !IsMaking(term, text) && !CountedPeople.IsOpener(term.Span, terms.Claim.Mention, text) && !IsBeforeResult(term, text))
                yield return term;
        }
    }

    /// <summary>The first word of a stretch that neither the curated claim's subject nor its property says.</summary>
    public string? UnsaidIn(TextSpan span, string text)
    {
        foreach (var term in terms.Sentence.In(span))
        {
            if (!char.IsDigit(term.Form[0]) && !IsInPeriod(term) && !indexed.SaysInPropertyOrSubject(term.Form) && !NeutralWords.Contains(term.Form))
                return term.Span.Of(text).ToString();
        }

        return null;
    }

    /// <summary>Whether subject, property or statement of the curated claim have the word.</summary>
    public bool IsSaid(TextSpan word)
    {
        foreach (var term in terms.Sentence.In(word))
        {
            if (!indexed.AllTerms.Contains(term.Form) && !IsInConcept(term))
                return false;
        }

        return true;
    }

    public bool HasAnyOf(TextSpan span)
    {
        foreach (var term in terms.Sentence.In(span))
        {
            if (Contains(term) && !IsUppermost(term) && !char.IsDigit(term.Form[0]))
                return true;
        }

        return false;
    }

    /// <summary>Whether a property of the curated claim says this very word, alone or in a compound: "half" of "half-life".</summary>
    public bool IsInProperty(string word)
    {
        foreach (var phrase in indexed.Claim.Properties)
        {
            foreach (var range in phrase.AsSpan().SplitAny(' ', '-'))
            {
                if (phrase.AsSpan()[range].Equals(word, StringComparison.OrdinalIgnoreCase))
                    return true;
            }
        }

        return false;
    }

    private bool Contains(Term term) =>
        char.IsDigit(term.Form[0]) || property.SaidBy?.Contains(term.Span) == true || IsUppermost(term) || terms.IsOtherName(term) || indexed.AllTerms.Contains(term.Form) || NeutralWords.Contains(term.Form) || IsInConcept(term) || terms.IsTakenUp(term.Span, indexed);

    /// <summary>"The registered cases" of all cases: a neutral verb, and yet another quantity.</summary>
    private bool IsOtherQuantity(Term term, string text) =>
        AttributiveParticiples.Contains(term.Span.Of(text)) && !indexed.AllTerms.Contains(term.Form) && !IsInConcept(term) && IsAttributive(term, text);

    /// <summary>"The booked capacity", "its booked capacity", but not "posted sales of": an article or a possessive stands before it, and no number behind it.</summary>
    private bool IsAttributive(Term term, string text)
    {
        if (terms.FigureClause is not { } clause)
            return false;
        var words = clause.Reading.Words;
        var at = clause.Reading.WordFrom(term.Span.Start);
        if (at == 0 || at + 1 >= words.Length || words[at].Mark != '\0' || words[at + 1] is not { Role: WordRole.Open, Mark: '\0' })
            return false;
        return words[at - 1].Role == WordRole.Article || NameForms.IsPossessive(words[at - 1].Span, text);
    }

    /// <summary>"The summit of the mountain stands at": where a height ends.</summary>
    private bool IsUppermost(Term term) => Uppermost.Contains(term.Form) && property.Pattern.Words.Any(word => word is "altitud" or "elevat" or "height" or "high" or "tall") && !IsAboveOther(term);

    /// <summary>"The top of the tower is 153 metres above sea level", "the summit rises 1,210 metres above the lake": no height of its own. What a mountain's is, the sea tells.</summary>
    private bool IsAboveOther(Term term)
    {
        if (terms.FigureClause is not { } clause)
            return false;
        var words = clause.Reading.Words;
        var at = clause.Reading.WordFrom(clause.Figure.End);
        return at < words.Length && words[at].Text == "above" && !(term.Form is "peak" or "summit" && at + 1 < words.Length && words[at + 1].Text is "sea" or "mean");
    }

    /// <summary>"Cost $342 million to build": what something cost is what its making did.</summary>
    private bool IsMaking(Term term, string text) => terms.Claim.Mention is { Figure.Kind: MentionKind.Currency, Span: var sum } && term.Span.Start > sum.End && text.AsSpan(sum.End, term.Span.Start - sum.End) is " to "
        && term.Span.Of(text) is "build" or "construct" or "make" or "produce" && (term.Span.End == text.Length || text[term.Span.End] is '.' or ',' or ';' or ')' or '\n');

    /// <summary>"Jobless rate" for unemployment.</summary>
    private bool IsInConcept(Term term)
    {
        foreach (var concept in terms.Concepts)
        {
            if (concept.Says(term.Span) && property.Pattern.Elements.Any(element => element.Form == concept.Form))
                return true;
        }

        return false;
    }

    /// <summary>"Prior to 1930", "sometime before 1930", "since 1930": on which side of the date it lies is compared with it.</summary>
    private bool IsInSide(Term term, string text) => terms.Claim is { Mention: { Figure.Value: MentionValue.Temporal { Edtf: var edtf } } mention } && mention.Span.Start - term.Span.End <= LongestSide
        && (term.Span.Of(text) is "since" or "Since" ? edtf.EndsWith("/..", StringComparison.Ordinal) && term.Span.Start < mention.NumberSpan.End
            : terms.Claim.Side != DateSide.None && term.Span.End <= mention.Span.Start && term.Span.Of(text) is "earlier" or "later" or "prior" or "sometime" or "shortly");

    /// <summary>"Murders fall to 83".</summary>
    private bool IsBeforeResult(Term term, string text) => terms.Claim.Mention is { } mention && term.Span.End + To.Length == mention.Span.Start
        && text.AsSpan(term.Span.End).StartsWith(To, StringComparison.Ordinal) && ChangeVerbs.TellHow(term.Span, text);

    /// <summary>"Last year": what was said of the time is compared as such.</summary>
    private bool IsInPeriod(Term term) => terms.Claim.PeriodSpan is { } period && period.Contains(term.Span);

    /// <summary>"Less than", "a maximum of": what was said of the number is compared with it.</summary>
    private bool IsInHedge(Term term, string text)
    {
        if (terms.Claim.Mention is not { Hedge: { } hedge })
            return false;
        foreach (var range in hedge.AsSpan().Split(' '))
        {
            if (hedge.AsSpan()[range].Equals(term.Span.Of(text), StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>The number and a unit of measure; what is counted must be known.</summary>
    private bool IsInNumber(Term term) => terms.Claim.Mention is { } mention
        && (mention.NumberSpan.Contains(term.Span) || (property.IsCountSaid && mention.Span.Contains(term.Span)) || (mention.Span.Contains(term.Span) && (mention.Figure.Kind == MentionKind.Percent || !CountedThings.CanBePart(mention.Figure))));
}
