namespace FactCheck.Verdicts;

/// <summary>What probably went wrong in a contradicted figure, and the text that would put it right.</summary>
/// <param name="Explanation">One sentence: "22.2 million is close to the figure of 2016, 22.48 million: the year is probably wrong".</param>
/// <param name="Correction">Replaces the mention's number; null when no single text would be right.</param>
public sealed record Diagnosis(string Explanation, string? Correction);
