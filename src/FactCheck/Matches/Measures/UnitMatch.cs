using FactCheck.CuratedClaims;
using FactCheck.Matches.Slips;
using FactCheck.Matches.Terms;
using FactCheck.Matches.Vocabulary;
using FactCheck.Mentions;

namespace FactCheck.Matches.Measures;

/// <summary>Whether a claim's figure and a curated claim's values measure the same kind of thing, and how that is known.</summary>
/// <param name="Reason">In words.</param>
/// <param name="IsStated">The unit stands with the number itself; otherwise the text declares it elsewhere, or the property implies it.</param>
internal readonly record struct UnitMatch(string Reason, bool IsStated)
{
    private static readonly string[] RateWords = ["rat", "percentag", "shar", "proportion"];

    private static readonly string[] OfHundred = [" per 100 inhabitants", " per 100 people", " per 100 persons", " per 100 population"];

    private const int SmallestSum = 1000;
    private const int DigitsOfYear = 4;
    private const int FirstYear = 1800;
    private const int LastYear = 2100;

    public static UnitMatch? Of(CuratedClaim curated, PropertyPattern pattern, ClaimTerms terms, Figure? declared, string text)
    {
        var claimed = AmountsOfTime.AsNumber(terms.Claim.Mention!.Figure);
        foreach (var value in curated.Values)
        {
            if (value.Figure is { } evidence && (Of(claimed, declared, evidence, pattern, terms) ?? OfNoun(claimed, evidence, curated, terms, text)) is { } match)
                return match;
        }

        return null;
    }

    /// <summary>"Seats 40,000 people": the verb says what is counted.</summary>
    public static UnitMatch? OfCount(CuratedClaim curated) =>
        curated.Values.All(value => value.Figure is { Kind: MentionKind.Number, Value: not MentionValue.Temporal }) ? new("counted: as the verb says", IsStated: true) : null;

    private static UnitMatch? OfNoun(Figure claimed, Figure evidence, CuratedClaim curated, ClaimTerms terms, string text) =>
        OwnNouns.AreSaid(claimed, evidence, curated, terms, text) ? new($"counted: {claimed.Unit}", IsStated: true) : null;

    private static UnitMatch? Of(Figure claimed, Figure? declared, Figure evidence, PropertyPattern pattern, ClaimTerms terms)
    {
        if (UnitAgreement.IsRank(claimed))
            return UnitAgreement.Of(claimed, evidence) is { } rank ? new(rank, IsStated: true) : null;
        if (evidence is { Unit: null, Value: not MentionValue.Temporal } && (declared ?? claimed) is { Unit: { } unit, Kind: not (MentionKind.Percent or MentionKind.Currency) } && Expected(pattern) is { } expected)
            return expected.Contains(unit, StringComparer.OrdinalIgnoreCase) || IsOwnName(pattern, terms) ? new($"counted: {unit}", declared is null) : null;
        if (evidence is { Unit: null, Value: MentionValue.Exact } && pattern.Unit is { } own && own == (declared ?? claimed).Unit)
            return new($"unit: {own}", declared is null);
        if (declared is { } ofText)
            return !MayBeYear(claimed, terms) && UnitAgreement.Of(ofText, evidence) is { } reason ? new($"{reason}, as the text declares", IsStated: false) : null;
        if (UnitAgreement.Of(claimed, evidence) is { } plain)
            return new(plain, IsStated: true);
        if (OtherMoney.Is(claimed, evidence))
            return new($"currency: {evidence.Unit}, as the number is the same", IsStated: true);
        if (RatesApart.Are(claimed, evidence, terms))
            return new($"unit: {evidence.Unit}, as a word apart says", IsStated: true);
        if (IsMoneyOfProperty(claimed, evidence, pattern))
            return new($"currency: {evidence.Unit}, as the property says", IsStated: true);
        if (evidence is { Kind: MentionKind.Currency, Unit: { } money } && claimed is { Kind: MentionKind.Currency, Unit: { } rate } && UnitAgreement.RateOf(rate, money) is "year")
            return new($"currency: {money}, as a year's", IsStated: false);
        if (evidence.Kind == MentionKind.Percent && claimed is { Kind: MentionKind.Number, Unit: { } ofHundred } && OfHundred.Any(end => ofHundred.EndsWith(end, StringComparison.Ordinal)))
            return new("unit: percent, as it is said of a hundred", IsStated: false);
        if (IsBareSum(claimed, evidence, terms))
            return new($"currency: {evidence.Unit}, as it is a sum", IsStated: false);
        if (IsRateUnsaid(claimed, evidence))
            return new($"currency: {evidence.Unit}, as it is a rate", IsStated: FigureSlips.IsSlip(claimed, evidence));
        var isBareRate = claimed is { Kind: MentionKind.Number, Unit: null, Value: MentionValue.Exact } && evidence.Kind == MentionKind.Percent && !MayBeYear(claimed, terms) && IsSaidToBeRate(pattern, terms);
        return isBareRate ? new("unit: percent, as it is a rate", IsStated: false) : null;
    }

    /// <summary>"9,750 international dollars" of an income at parity, "$347 a month" of a wage per month.</summary>
    private static bool IsMoneyOfProperty(Figure claimed, Figure evidence, PropertyPattern pattern)
    {
        if (evidence is not { Kind: MentionKind.Currency, Unit: { } money } || claimed.Unit is not { } unit || !UnitAgreement.IsMoneyOf(unit, money))
            return false;
        return claimed.Kind == MentionKind.Number ? pattern.Sides.Contains("prices:ppp") : claimed.Kind == MentionKind.Currency && pattern.Words.Contains(Stemmer.Stem(UnitAgreement.RateOf(unit, money).ToString()));
    }

    /// <summary>"GDP 2012: 262,606,000,000": no unit is said of it, and no other is meant by so many.</summary>
    private static bool IsBareSum(Figure claimed, Figure evidence, ClaimTerms terms) =>
        evidence.Kind == MentionKind.Currency && claimed is { Kind: MentionKind.Number, Unit: null, Value: MentionValue.Exact { Value: var value } } && value >= SmallestSum && !MayBeYear(claimed, terms);

    /// <summary>"The $7.25 minimum wage" is what an hour is paid.</summary>
    private static bool IsRateUnsaid(Figure claimed, Figure evidence) =>
        claimed is { Kind: MentionKind.Currency, Unit: { } unit } && evidence is { Kind: MentionKind.Currency, Unit: { } whole } && UnitAgreement.IsRateOf(unit, whole);

    /// <summary>"Population growth rate: 0.89".</summary>
    private static bool IsSaidToBeRate(PropertyPattern pattern, ClaimTerms terms) =>
        RateWords.Any(word => pattern.Words.Contains(word) && terms.ClauseHasWord(word));

    /// <summary>"14,666 armed forces personnel": what is counted is what is measured.</summary>
    private static bool IsOwnName(PropertyPattern pattern, ClaimTerms terms) =>
        terms.Claim.Mention is { Span: var figure } && terms.Concepts.Any(concept => concept.Span.Overlaps(figure) && concept.Span.End == figure.End && pattern.Elements.Any(element => element.Form == concept.Form));

    private static string[]? Expected(PropertyPattern pattern) =>
        pattern.Elements.Where(element => element.Role == ElementRole.Core).Select(element => ConceptUnits.Of(element.Form)).FirstOrDefault(units => units is not null);

    /// <summary>"Price (US$ per litre) 2012: 0.54": four digits without a unit of their own, and no comma between them.</summary>
    private static bool MayBeYear(Figure claimed, ClaimTerms terms) => terms.Claim.Mention?.Span.Length == DigitsOfYear && claimed is { Value: MentionValue.Exact { Value: var value }, Resolution: { } step } && step == 1 && value >= FirstYear && value <= LastYear;
}
