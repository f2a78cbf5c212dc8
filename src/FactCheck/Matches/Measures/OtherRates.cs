using FactCheck.CuratedClaims;
using FactCheck.Matches.Readings;
using FactCheck.Mentions;
using FactCheck.Tables;

namespace FactCheck.Matches.Measures;

/// <summary>Tells that a sum may be paid for another time than the one on record: "the $290 weekly minimum wage", where an hour's is known.</summary>
internal static class OtherRates
{
    private static readonly WordList Words = new("Matches/Measures/other-rates.tsv");

    /// <returns>The reason, in words, or null.</returns>
    public static string? Of(CuratedClaim curated, Mention? mention, FigureClause clause)
    {
        if (mention is not { Figure: { Kind: MentionKind.Currency, Unit: { } unit } } || !curated.Values.Any(value => value.Figure is { Unit: { } rate } && UnitAgreement.IsRateOf(unit, rate)))
            return null;
        foreach (var word in clause.Reading.Words)
        {
            if (clause.Contains(word.Span) && Words.Contains(word.Text))
                return $"dimension: \"{word.Text}\" may be the time it is paid for";
        }

        return null;
    }
}
