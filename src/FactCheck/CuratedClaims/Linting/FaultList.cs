using System.Collections.Immutable;
using FactCheck.Spans;

namespace FactCheck.CuratedClaims.Linting;

/// <summary>Collects faults, each with the line it stands on where the text is at hand.</summary>
internal sealed class FaultList(ClaimsLoad load)
{
    private readonly List<ClaimFault> faults = [.. load.Errors.Select(error => new ClaimFault(error, FaultSeverity.Error)), .. load.Warnings.Select(warning => new ClaimFault(warning, FaultSeverity.Warning))];
    private readonly Dictionary<string, SourceText> texts = load.Texts.ToDictionary(text => text.Name, StringComparer.Ordinal);

    public void Error(CuratedClaim claim, LinePosition position, string message, string advice) =>
        Add(claim, position, message, advice, FaultSeverity.Error);

    public void Warning(CuratedClaim claim, LinePosition position, string message, string advice) =>
        Add(claim, position, message, advice, FaultSeverity.Warning);

    /// <summary>Where the value of a key of the claim stands, in a YAML file laid out a key a line; else where the claim does.</summary>
    public LinePosition PlaceOf(CuratedClaim claim, string key)
    {
        if (!texts.TryGetValue(claim.File, out var text) || claim.Position.Line <= 0)
            return claim.Position;
        var indent = claim.Position.Column - 1;
        for (var number = claim.Position.Line; number <= text.LineCount; number++)
        {
            var line = text.Line(number);
            var at = line.AsSpan().IndexOfAnyExcept(" -");
            if (at >= 0 && number > claim.Position.Line && at <= indent && (at < indent || line.AsSpan(0, at).Contains('-')))
                break;
            if (at == indent && line.AsSpan(at).StartsWith(key, StringComparison.Ordinal) && line.AsSpan(at + key.Length).StartsWith(':') && line.AsSpan(at + key.Length + 1).IndexOfAnyExcept(' ') is >= 0 and var value)
                return new(number, at + key.Length + 1 + value + 1);
        }

        return claim.Position;
    }

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
