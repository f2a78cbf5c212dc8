namespace FactCheck.Matches.Readings;

/// <summary>Whether a figure is said of a name in its sentence.</summary>
/// <param name="Refusal">Why it is said of something else, in words; null where it may be the name's.</param>
/// <param name="Doubt">Why that is not sure, in words.</param>
internal readonly record struct Bearing(string? Refusal, string? Doubt)
{
    public static readonly Bearing Sure;

    public bool IsBetterThan(Bearing other) => (Refusal is null, Doubt is null).CompareTo((other.Refusal is null, other.Doubt is null)) > 0;

    public static Bearing Of(string doubt) => new(null, $"subject: {doubt}");

    public static Bearing Elsewhere(string refusal) => new($"subject: {refusal}", $"subject: {refusal}");
}
