using System.Collections.Immutable;
using FactCheck.Spans;

namespace FactCheck.CuratedClaims.Linting;

/// <summary>Collects faults, each with the line it stands on where the text is at hand.</summary>
internal sealed class FaultList(ClaimsLoad load)
{
    private readonly List<ClaimFault> faults = [.. load.Errors.Select(error => new ClaimFault(error, FaultSeverity.Error))];
    private readonly Dictionary<string, SourceText> texts = load.Texts.ToDictionary(text => text.Name, StringComparer.Ordinal);

    public void Error(CuratedClaim claim, LinePosition position, string message, string advice) =>
        Add(claim, position, message, advice, FaultSeverity.Error);

    public void Warning(CuratedClaim claim, LinePosition position, string message, string advice) =>
        Add(claim, position, message, advice, FaultSeverity.Warning);

    /// <summary>By file and place; what has no place in its file comes first.</summary>
    public ImmutableArray<ClaimFault> InOrder() =>
        [.. faults.OrderBy(fault => fault.Error.File, StringComparer.Ordinal).ThenBy(fault => fault.Error.Position ?? default)];

    private void Add(CuratedClaim claim, LinePosition position, string message, string advice, FaultSeverity severity)
    {
        // Evidence and values that were not read from a file have no place of their own.
        var place = position.Line > 0 ? position : claim.Position;
        var line = texts.TryGetValue(claim.File, out var text) && place.Line > 0 && place.Line <= text.LineCount ? text.Line(place.Line) : null;
        faults.Add(new(new(claim.File, place, $"{claim.Id}: {message}", advice, line), severity));
    }
}
