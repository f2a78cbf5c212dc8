using System.Buffers;
using FactCheck.Mentions;
using FactCheck.Sentences;

namespace FactCheck.Matches;

/// <summary>What keeps a curated claim from being compared although subject and words agree.</summary>
internal static class MatchRefusals
{
    private const int ComplementTerms = 3;
    private static readonly SearchValues<char> ComplementEnds = SearchValues.Create(",;:().");

    /// <summary>The reason to refuse, in words, or null.</summary>
    public static string? Of(IndexedClaim candidate, PropertyAgreement property, ClaimTerms terms, SegmentedText text)
    {
        foreach (var words in candidate.NotAbout)
        {
            if (words.All(terms.ClauseHas))
                return $"not about: {string.Join(' ', words)}";
        }

        return QualifierRefusal(candidate, property, terms, text) ?? ComplementRefusal(candidate, terms, text);
    }

    private static string? QualifierRefusal(IndexedClaim candidate, PropertyAgreement property, ClaimTerms terms, SegmentedText text)
    {
        var curated = candidate.QualifierSides;
        foreach (var term in terms.Clause)
        {
            if (Qualifiers.Of(term.Form) is { } side && !curated.Contains(side) && !(IsChange(side) && IsResult(terms, text)))
                return $"{term.Form} is another property";
        }

        foreach (var form in candidate.Properties[property.Property])
        {
            if (Qualifiers.Of(form) is { } && !terms.SentenceHas(form))
                return $"the claim does not say {form}";
        }

        return null;
    }

    private static bool IsChange(string side) => side.StartsWith("change:", StringComparison.Ordinal);

    /// <summary>"fell to 5 %" states a level, not a change.</summary>
    private static bool IsResult(ClaimTerms terms, SegmentedText text)
    {
        if (terms.Claim.Mention is not { } mention)
            return false;
        var before = text.Text.AsSpan(terms.Claim.Sentence.Span.Start, mention.Span.Start - terms.Claim.Sentence.Span.Start).TrimEnd();
        return before.EndsWith(" to", StringComparison.OrdinalIgnoreCase) || before.EndsWith(" at", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>"90 percent of its oil" speaks of oil: what stands after "of" must be a word of the property or the subject.</summary>
    private static string? ComplementRefusal(IndexedClaim candidate, ClaimTerms terms, SegmentedText text)
    {
        if (terms.Claim.Mention is not { Figure.Kind: MentionKind.Percent } mention)
            return null;
        var after = text.Text.AsSpan(mention.Span.End, terms.Claim.Sentence.Span.End - mention.Span.End);
        if (!after.StartsWith(" of ", StringComparison.Ordinal))
            return null;
        var stop = after.IndexOfAny(ComplementEnds);
        var end = mention.Span.End + (stop < 0 ? after.Length : stop);
        var complement = terms.Sentence.Where(term => term.Span.Start >= mention.Span.End && term.Span.End <= end).Take(ComplementTerms).ToList();
        if (complement.Count == 0 || complement.Exists(term => candidate.SaysInPropertyOrSubject(term.Form)))
            return null;
        return $"a share of {complement[0].Form}";
    }
}
