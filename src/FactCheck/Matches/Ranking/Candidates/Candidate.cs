namespace FactCheck.Matches.Ranking.Candidates;

/// <summary>A curated claim that shares words with a query.</summary>
/// <param name="Ordinal">Its place among the claims.</param>
/// <param name="Score">A sum of <see cref="WordScore.Contribution"/>, one for each word of the query that it has.</param>
internal readonly record struct Candidate(int Ordinal, long Score);
