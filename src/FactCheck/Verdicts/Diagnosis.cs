namespace FactCheck.Verdicts;

/// <summary>What probably went wrong in a contradicted claim, and the text that would put it right.</summary>
/// <param name="Explanation">The likely cause in one phrase, or null when none shows: "22.2 million is close to the figure of 2016, 22.48 million tonnes: the wrong period".</param>
/// <param name="Correction">Replaces the mention's number; null when no single text would be right.</param>
/// <param name="IsMistyped">The figure on record and the claimed one differ by a slip of the fingers.</param>
public sealed record Diagnosis(string? Explanation, string? Correction, bool IsMistyped = false);
