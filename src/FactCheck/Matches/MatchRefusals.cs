using System.Buffers;
using System.Collections.Frozen;
using FactCheck.Mentions;
using FactCheck.Sentences;

namespace FactCheck.Matches;

/// <summary>What keeps a curated claim from being compared although subject and words agree.</summary>
internal static class MatchRefusals
{
    private const int ComplementTerms = 3;
    private const int LongestWord = 16;
    private static readonly FrozenSet<string> Multiples = FrozenSet.Create(StringComparer.Ordinal, "twice", "double", "triple", "half", "thrice", "times");
    private static readonly FrozenSet<string> Comparatives = FrozenSet.Create(StringComparer.Ordinal, "more", "less", "fewer", "larger", "smaller", "higher", "lower", "longer", "shorter", "taller");
    private static readonly SearchValues<char> WordEnds = SearchValues.Create(" ,.;:");
    private static readonly SearchValues<char> ComplementEnds = SearchValues.Create(",;:().");

    /// <summary>The reason to refuse, in words, or null.</summary>
    public static string? Of(IndexedClaim candidate, PropertyAgreement property, ClaimTerms terms, SegmentedText text)
    {
        foreach (var words in candidate.NotAbout)
        {
            if (words.All(terms.ClauseHas))
                return $"not about: {string.Join(' ', words)}";
        }

        return DifferenceRefusal(terms, text) ?? QualifierRefusal(candidate, property, terms, text) ?? ComplementRefusal(candidate, terms, text);
    }

    /// <summary>"by 3 %", "3,000 more than", "twice 28,500": a difference or a multiple, not the value itself.</summary>
    private static string? DifferenceRefusal(ClaimTerms terms, SegmentedText text)
    {
        if (terms.Claim.Mention is not { } mention || mention.Figure.Value is MentionValue.Temporal)
            return null;
        var before = WordBefore(text, mention.Span.Start);
        if (Multiples.Contains(before))
            return $"{before} the figure";
        if (before == "by")
            return "a difference";
        var after = WordAfter(text, mention.Span.End);
        return Comparatives.Contains(after) ? $"{after} than something else" : null;
    }

    private static string WordBefore(SegmentedText text, int position)
    {
        var before = text.Text.AsSpan(Math.Max(0, position - LongestWord), Math.Min(position, LongestWord)).TrimEnd();
        return before[(before.LastIndexOf(' ') + 1)..].ToString().ToLowerInvariant();
    }

    private static string WordAfter(SegmentedText text, int position)
    {
        var after = text.Text.AsSpan(position, Math.Min(LongestWord, text.Text.Length - position)).TrimStart();
        var end = after.IndexOfAny(WordEnds);
        return (end < 0 ? after : after[..end]).ToString().ToLowerInvariant();
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
        var complement = terms.Sentence.In(new(mention.Span.End, end)).Take(ComplementTerms).ToList();
        if (complement.Count == 0 || complement.Exists(term => candidate.SaysInPropertyOrSubject(term.Form)))
            return null;
        return $"a share of {complement[0].Form}";
    }
}
