using System.Collections.Immutable;
using System.Runtime.InteropServices;
using FactCheck.CuratedClaims;

namespace FactCheck.Matches.Ranking.Candidates;

/// <summary>The words under which a claim is found, from all its fields.</summary>
/// <param name="Frequencies">Each form once, in the order of first appearance, with how often it comes, each place counted by its field's weight.</param>
/// <param name="Length">The sum of the frequencies.</param>
internal sealed record ClaimWords(ImmutableArray<KeyValuePair<string, int>> Frequencies, int Length)
{
    /// <summary>The weight of a place in the statement.</summary>
    public const int UnitWeight = 2;

    private const int TitleWeight = 2;
    private const int LabelWeight = 1;

    public static ClaimWords Of(CuratedClaim claim)
    {
        var frequencies = new Dictionary<string, int>(StringComparer.Ordinal);
        var length = 0;
        Add(claim.Statement, UnitWeight);
        Add(claim.Title, TitleWeight);
        foreach (var subject in claim.Subjects)
            Add(subject, LabelWeight);
        foreach (var property in claim.Properties)
            Add(property, LabelWeight);
        Add(claim.Speaker, LabelWeight);
        return new([.. frequencies], length);

        void Add(string? text, int weight)
        {
            foreach (var term in RankedText.Terms(text))
            {
                CollectionsMarshal.GetValueRefOrAddDefault(frequencies, term.Form, out _) += weight;
                length += weight;
            }
        }
    }
}
