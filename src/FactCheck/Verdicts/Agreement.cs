namespace FactCheck.Verdicts;

/// <summary>The outcome of comparing two values.</summary>
/// <param name="Difference">Claimed less evidence, signed, in words, or null where none can be computed.</param>
/// <param name="IsFarOff">So far apart, or so loosely overlapping, that the two need not speak of the same thing: no contradiction.</param>
internal sealed record Agreement(AgreementKind Kind, string? Difference, string Reason, bool IsFarOff = false)
{
    private const string FarOff = "value: it is too far from the one on record to be sure that both are of the same thing";

    /// <summary>"More than 100" of 193: true, but of so much else that it confirms only what surely speaks of the same thing.</summary>
    public bool IsVague { get; init; }

    /// <summary>Why a difference is no contradiction, in words; null where it is one.</summary>
    public string? Doubt { get => field ?? (IsFarOff ? FarOff : null); init; }
}
