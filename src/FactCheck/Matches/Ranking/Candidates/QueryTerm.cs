using FactCheck.Matches.Terms;

namespace FactCheck.Matches.Ranking.Candidates;

/// <summary>A word that curated claims are sought by; each form comes once in a query.</summary>
/// <param name="Form">The word as <see cref="TermReader"/> gives it.</param>
/// <param name="Weight">How much it counts, a small whole number: a word of the statement itself more than one of the sentences around it.</param>
internal readonly record struct QueryTerm(string Form, int Weight);
