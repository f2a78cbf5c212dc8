using System.Collections.Immutable;
using FactCheck.CuratedClaims;
using FactCheck.Matches.Ranking;

namespace FactCheck.Training;

/// <summary>Knows which claims say the same in the same words, whatever their quotation marks and inflections.</summary>
internal sealed class ClaimCopies(ImmutableArray<CuratedClaim> claims)
{
    /// <summary>The share of different words that two copies have in common.</summary>
    private const double LeastShared = 0.9;

    private readonly HashSet<string>?[] words = new HashSet<string>?[claims.Length];

    public bool Answers(JudgedQuery query, int ordinal) => query.Answers.Any(answer => answer == ordinal || AreCopies(Words(answer), Words(ordinal)));

    private static bool AreCopies(HashSet<string> one, HashSet<string> other)
    {
        double shared = one.Count(other.Contains);
        return shared > 0 && shared / (one.Count + other.Count - shared) >= LeastShared;
    }

    private HashSet<string> Words(int ordinal) => words[ordinal] ??= [.. RankedText.Terms(claims[ordinal].Statement).Select(term => term.Form)];
}
