using System.Collections.Immutable;
using FactCheck.Matches.Ranks;
using FactCheck.Matches.Terms;
using FactCheck.Matches.Vocabulary;
using FactCheck.Mentions;
using FactCheck.Spans;

namespace FactCheck.Matches.Properties;

/// <summary>How far the words around a claim say what a curated claim's property says.</summary>
/// <param name="Coverage">Share of the property's words found, from 0 to 1, words of the claim's own clause counting most.</param>
internal readonly record struct PropertyAgreement(int Property, PropertyPattern Pattern, double Coverage)
{
    /// <summary>The sentence does not name the property; it says it by giving the subject a role.</summary>
    public bool IsPredicated { get; init; }

    /// <summary>The role is one that the subject no longer has.</summary>
    public bool IsFormer { get; init; }

    /// <summary>The sentence does not name the property; its figure stands right at the subject.</summary>
    public bool IsAttached { get; init; }

    /// <summary>The words between the subject and the figure that say the property in another part of speech, "weighs"; null where it is named.</summary>
    public TextSpan? SaidBy { get; init; }

    /// <summary>What is counted is told by the verb: "employs 2,400 people" are employees.</summary>
    public bool IsCountSaid { get; init; }

    private const double ClauseWeight = 1.0;
    private const double SentenceWeight = 0.9;
    private const double ContextWeight = 0.4;

    /// <summary>What a word counts that may be left out, beside a word that says what is measured.</summary>
    private const double SideWeight = 0.25;

    /// <summary>Words that a figure's unit says already: a percentage is a share, a date is a date.</summary>
    private static readonly ImmutableArray<string> ImpliedByPercent = ["share", "percent", "percentag", "proportion", "rat"];
    private static readonly ImmutableArray<string> ImpliedByCount = ["number", "count", "figur", "total", "siz", "amount", "valu"];
    private static readonly ImmutableArray<string> ImpliedByDate = ["dat", "year", "day", "when"];

    /// <summary>The best of the curated claim's property phrases, or null when none is said.</summary>
    public static PropertyAgreement? Of(IndexedClaim candidate, PropertyPatterns patterns, ClaimTerms terms, string text)
    {
        PropertyAgreement? best = null;
        var implied = Implied(terms.Claim.Mention?.Figure);
        for (var i = 0; i < candidate.Claim.Properties.Length; i++)
        {
            var pattern = patterns.Of(candidate.Claim.Properties[i]);
            if ((CoverageOf(pattern, candidate, terms, implied) ?? SilentCoverage(pattern, candidate.Claim.Properties[i], terms, implied, text)) is { } coverage && (best is null || coverage > best.Value.Coverage))
                best = new(i, pattern, coverage);
        }

        return best;
    }

    private static ImmutableArray<string> Implied(Figure? figure) => figure switch
    {
        null => [],
        { Kind: MentionKind.Percent } => ImpliedByPercent,
        { Kind: MentionKind.Ordinal } => RankLists.Implied,
        { Value: MentionValue.Temporal } => ImpliedByDate,
        _ => ImpliedByCount,
    };

    private static double? CoverageOf(PropertyPattern pattern, IndexedClaim candidate, ClaimTerms terms, ImmutableArray<string> implied)
    {
        var (needed, found) = (0.0, 0.0);
        var (coresNeeded, coresFound) = (0, 0.0);
        var isInClause = false;
        foreach (var element in pattern.Elements)
        {
            if (implied.Contains(element.Form))
                continue;
            var share = element.Role is ElementRole.Core or ElementRole.Qualifier ? 1 : SideWeight;
            var weight = Weight(element.Form, terms);
            if (element.Role == ElementRole.Qualifier && weight < ClauseWeight && terms.ClauseSides.Contains(Qualifiers.Of(element.Form)!))
                weight = ClauseWeight;
            if (weight == 0 && Qualifiers.IsDefault(element.Form))
                continue;
            needed += share;
            found += weight * share;
            isInClause |= weight == ClauseWeight && share == 1 && !IsSubjectWord(element.Form, candidate) && !Qualifiers.IsOfEachHead(element.Form);
            if (element.Role == ElementRole.Core)
                (coresNeeded, coresFound) = (coresNeeded + 1, coresFound + weight);
        }

        if (needed == 0 || !isInClause)
            return null;
        return coresNeeded == 0 ? found / needed : Math.Min(found / needed, coresFound / coresNeeded);
    }

    /// <summary>"Went down", and of a date "dates from": nothing of it is left to be looked for.</summary>
    private static double? SilentCoverage(PropertyPattern pattern, string property, ClaimTerms terms, ImmutableArray<string> implied, string text) =>
        pattern.Elements.All(element => implied.Contains(element.Form)) && SilentPhrases.AreSaid(property, terms.ClauseSpan, text) ? ClauseWeight : null;

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
