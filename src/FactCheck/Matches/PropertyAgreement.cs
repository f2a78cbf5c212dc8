using System.Collections.Immutable;
using FactCheck.Mentions;

namespace FactCheck.Matches;

/// <summary>How far the words around a claim say what a curated claim's property says.</summary>
/// <param name="Coverage">Share of the property's words found, from 0 to 1, words of the claim's own clause counting most.</param>
internal readonly record struct PropertyAgreement(int Property, double Coverage)
{
    private const double ClauseWeight = 1.0;
    private const double SentenceWeight = 0.9;
    private const double ContextWeight = 0.4;

    /// <summary>Words that a figure's unit says already: a percentage is a share, a date is a date.</summary>
    private static readonly ImmutableArray<string> ImpliedByPercent = ["share", "percent", "percentag", "proportion", "rat"];
    private static readonly ImmutableArray<string> ImpliedByCount = ["number", "count", "figur", "total", "siz", "amount", "valu"];
    private static readonly ImmutableArray<string> ImpliedByDate = ["dat", "year", "day", "when"];

    /// <summary>The best of the curated claim's property phrases, or null when none is said.</summary>
    public static PropertyAgreement? Of(IndexedClaim candidate, ClaimTerms terms, Figure? figure)
    {
        PropertyAgreement? best = null;
        for (var i = 0; i < candidate.Properties.Length; i++)
        {
            if (CoverageOf(candidate.Properties[i], candidate, terms, Implied(figure)) is { } coverage && (best is null || coverage > best.Value.Coverage))
                best = new(i, coverage);
        }

        return best;
    }

    private static ImmutableArray<string> Implied(Figure? figure) => figure switch
    {
        null => [],
        { Kind: MentionKind.Percent } => ImpliedByPercent,
        { Value: MentionValue.Temporal } => ImpliedByDate,
        _ => ImpliedByCount,
    };

    private static double? CoverageOf(ImmutableArray<string> property, IndexedClaim candidate, ClaimTerms terms, ImmutableArray<string> implied)
    {
        var needed = 0;
        var found = 0.0;
        var isInClause = false;
        foreach (var form in property)
        {
            if (implied.Contains(form))
                continue;
            needed++;
            var weight = Weight(form, terms);
            found += weight;
            isInClause |= weight == ClauseWeight && !IsSubjectWord(form, candidate);
        }

        return needed > 0 && isInClause ? found / needed : null;
    }

    private static double Weight(string form, ClaimTerms terms)
    {
        if (terms.ClauseHas(form))
            return ClauseWeight;
        if (terms.SentenceHas(form))
            return SentenceWeight;
        return terms.ContextHas(form) ? ContextWeight : 0;
    }

    private static bool IsSubjectWord(string form, IndexedClaim candidate) => candidate.Subjects.Any(subject => subject.Length == 1 && subject[0] == form);
}
