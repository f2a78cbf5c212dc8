namespace FactCheck.Matches.Indexing;

/// <summary>A claim that shares words with a text.</summary>
/// <param name="Score">The sum of <see cref="ImpactFormula"/> over the words shared; one for a word that everything of a claim says and that one claim in three has.</param>
internal readonly record struct Candidate(int Ordinal, double Score);
