using System.Collections.Immutable;

namespace FactCheck.Matches.Ranking.Candidates;

/// <summary>Finds the claims that share the most words with a query; safe to share between threads.</summary>
internal interface ICandidateSource
{
    /// <summary>How many claims there are.</summary>
    int Count { get; }

    /// <summary>How many claims have a word.</summary>
    int ClaimsWith(string form);

    /// <summary>The <paramref name="count"/> claims of the highest scores, best first; of equal ones the earlier claim; never one without a word of the query.</summary>
    ImmutableArray<Candidate> Candidates(ImmutableArray<QueryTerm> terms, int count);
}
