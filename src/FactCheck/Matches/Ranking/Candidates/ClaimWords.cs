using System.Collections.Immutable;

namespace FactCheck.Matches.Ranking.Candidates;

/// <summary>The words under which a claim is found, from all its fields.</summary>
/// <param name="Frequencies">Each form once, in the order of first appearance, with how often it comes, each place counted by its field's weight.</param>
/// <param name="Length">The sum of the frequencies.</param>
internal sealed record ClaimWords(ImmutableArray<KeyValuePair<string, int>> Frequencies, int Length)
{
    /// <summary>The weight of a place in the statement.</summary>
    public const int UnitWeight = 2;

    public static ClaimWords Of(ClaimTexts texts)
    {
        var frequencies = new OrderedDictionary<string, int>(StringComparer.Ordinal);
        var length = 0;
        foreach (var (field, terms) in texts.Fields.Index())
        {
            foreach (var term in terms)
            {
                frequencies[term.Form] = frequencies.GetValueOrDefault(term.Form) + ClaimTexts.FieldWeights[field];
                length += ClaimTexts.FieldWeights[field];
            }
        }

        return new([.. frequencies], length);
    }
}
