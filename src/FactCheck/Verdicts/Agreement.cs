namespace FactCheck.Verdicts;

/// <summary>The outcome of comparing two values.</summary>
/// <param name="Difference">Claimed less evidence, signed, in words, or null where none can be computed.</param>
/// <param name="IsFarOff">So far apart that the two probably do not speak of the same thing.</param>
internal sealed record Agreement(AgreementKind Kind, string? Difference, string Reason, bool IsFarOff = false);
