using System.Collections.Frozen;
using FactCheck.Mentions;
using FactCheck.Spans;

namespace FactCheck.Matches;

/// <summary>Tells that a figure is said of something else than the subject, which the clause only names beside it: "Lhotse, next to Mount Everest, is 8,516 metres high".</summary>
internal static class OtherHeads
{
    private static readonly FrozenSet<string> Prepositions = FrozenSet.Create(
        StringComparer.Ordinal, "on", "to", "near", "beside", "below", "under", "above", "behind", "from", "at", "than", "after", "of", "in", "like", "unlike");

    private static readonly FrozenSet<string> Beside = FrozenSet.Create(StringComparer.Ordinal, "which", "who", "next", "near", "like", "unlike", "after", "beside", "behind", "second", "not", "close", "opposite");
    private static readonly FrozenSet<string> Possessives = FrozenSet.Create(StringComparer.Ordinal, "its", "their", "his", "her");

    /// <summary>Those who did what the property does not speak of: "which twelve countries founded".</summary>
    private static readonly FrozenSet<string> Deeds = FrozenSet.Create(StringComparer.Ordinal, "founded", "created", "established", "formed", "signed", "ratified", "launched", "built");

    public static bool IsMeant(WeighedClaim candidate, ClaimTerms terms, string text)
    {
        if (terms.Claim.Mention is not { Figure.Value: not MentionValue.Temporal } mention)
            return false;
        if (IsDoneByThem(mention, text) || IsBehindDeed(candidate.Indexed, mention, terms, text) || IsBeforeTheProperty(candidate, mention, terms, text))
            return true;
        var subject = candidate.Subject.Span;
        if (subject.End > mention.Span.Start)
            return false;
        return StandsBeside(candidate, mention, terms, text) || IsOfItsPart(candidate.Indexed, new(subject.End, mention.Span.Start), terms, text);
    }

    private static bool IsDoneByThem(Mention mention, string text)
    {
        if (Deeds.Contains(NearbyWords.After(text, mention.Span.End)))
            return true;
        return NearbyWords.Before(text, mention.Span.Start) == "by" && Deeds.Contains(NearbyWords.Before(text, text.AsSpan(0, mention.Span.Start).TrimEnd().Length - "by".Length));
    }

    /// <summary>"founded by twelve countries, has 32 members": the deed that the property speaks of is told before a comma.</summary>
    private static bool IsBehindDeed(IndexedClaim indexed, Mention mention, ClaimTerms terms, string text)
    {
        var start = terms.Claim.Sentence.Span.Start;
        foreach (var term in terms.Sentence.In(new(start, Math.Max(start, mention.Span.Start))))
        {
            if (Deeds.Contains(term.Span.Of(text).ToString()) && indexed.AllTerms.Contains(term.Form) && text.AsSpan(term.Span.End, mention.Span.Start - term.Span.End).Contains(','))
                return true;
        }

        return false;
    }

    /// <summary>"3.4 percent in April, above the target of 2 percent": the property stands behind the figure, with one of its own.</summary>
    private static bool IsBeforeTheProperty(WeighedClaim candidate, Mention mention, ClaimTerms terms, string text)
    {
        if (candidate.Property.Pattern.Elements is not [.., var head])
            return false;
        var all = terms.Sentence.All;
        var at = all.FirstOrDefault(term => term.Form == head.Form);
        if (at.Form is null || at.Span.Start < mention.Span.End)
            return false;
        var after = text.AsSpan(at.Span.End, terms.Claim.Sentence.Span.End - at.Span.End);
        return after is [' ', 'o', 'f', ' ', >= '0' and <= '9', ..];
    }

    /// <summary>A preposition or an aside that names the subject, behind words that the curated claim does not know.</summary>
    private static bool StandsBeside(WeighedClaim candidate, Mention mention, ClaimTerms terms, string text)
    {
        var subject = candidate.Subject.Span;
        var first = terms.Sentence.FirstFrom(subject.Start);
        if (first == 0 || first > terms.Sentence.All.Length)
            return false;
        var start = terms.Claim.Sentence.Span.Start;
        var aside = text.AsSpan(start, subject.Start - start).LastIndexOf(", ") + start;
        if (aside > start && Beside.Contains(NearbyWords.After(text, aside + 1)) && text.AsSpan(subject.End, mention.Span.Start - subject.End).Contains(',')
            && IsUnknown(candidate.Indexed, terms.Sentence.All[0]))
            return true;
        var position = text.AsSpan(0, subject.Start).TrimEnd().Length;
        var word = NearbyWords.Before(text, position);
        if (word == "the")
            word = NearbyWords.Before(text, position - "the".Length);
        return Prepositions.Contains(word) && IsUnknown(candidate.Indexed, terms.Sentence.All[first - 1]) && text.AsSpan(terms.Sentence.All[first - 1].Span.End, subject.Start - terms.Sentence.All[first - 1].Span.End).IndexOfAny(',', ';', ':') < 0;
    }

    /// <summary>"The tower is 828 metres tall; its spire is 244".</summary>
    private static bool IsOfItsPart(IndexedClaim indexed, TextSpan between, ClaimTerms terms, string text)
    {
        foreach (var term in terms.Sentence.In(between))
        {
            if (Possessives.Contains(NearbyWords.Before(text, term.Span.Start)) && IsUnknown(indexed, term))
                return true;
        }

        return false;
    }

    private static bool IsUnknown(IndexedClaim indexed, Term term) => !char.IsDigit(term.Form[0]) && !indexed.AllTerms.Contains(term.Form) && !NeutralWords.Contains(term.Form);
}
