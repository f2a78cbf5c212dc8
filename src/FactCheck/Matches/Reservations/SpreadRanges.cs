using FactCheck.Matches.Readings;
using FactCheck.Mentions;
using FactCheck.Tables;
using Fractions;

namespace FactCheck.Matches.Reservations;

/// <summary>Tells that a range around the value on record confirms nothing: it is one over parts ("ranged from 74 to 81, depending on the district"), or too wide to mean that value.</summary>
internal static class SpreadRanges
{
    /// <summary>A range over more than a quarter of what is on record was not drawn around it.</summary>
    private static readonly Fraction WideShare = 4;

    private static readonly WordList Words = new("Matches/Reservations/spread-words.tsv");

    /// <returns>The reason, in words, or null.</returns>
    public static string? Of(WeighedClaim candidate, FigureClause clause, Mention? mention)
    {
        if (mention is not { Figure.Value: MentionValue.Range { Low: { } low, High: { } high } } || !candidate.Indexed.Claim.Values.All(value => value.Figure is { Value: MentionValue.Exact }))
            return null;
        foreach (var word in clause.Reading.Words)
        {
            if (Words.Contains(word.Text) && !NarrowingWords.IsSaid(candidate, word.Text))
                return $"property: \"{word.Text}\" makes it a range over parts, or over time";
        }

        return (high - low) * WideShare > (high + low).Abs() / 2 ? "value: so wide a range says too little" : null;
    }
}
