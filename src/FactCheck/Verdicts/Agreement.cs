namespace FactCheck.Verdicts;

/// <summary>The outcome of comparing two values.</summary>
/// <param name="Difference">Claimed less evidence, signed, in words, or null where none can be computed.</param>
/// <param name="IsFarOff">So far apart, or so loosely overlapping, that the two need not speak of the same thing: no contradiction.</param>
internal sealed record Agreement(AgreementKind Kind, string? Difference, string Reason, bool IsFarOff = false);
