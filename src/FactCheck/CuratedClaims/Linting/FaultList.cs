using System.Collections.Immutable;
using FactCheck.InputErrors;
using FactCheck.Spans;

namespace FactCheck.CuratedClaims.Linting;

/// <summary>Collects faults, each with the line it stands on where the text is at hand.</summary>
internal sealed class FaultList
{
    private readonly List<ClaimFault> faults = [];
    private readonly Dictionary<string, SourceText> texts = [];

    public static FaultList Of(ClaimsLoad load)
    {
        var list = new FaultList();
        foreach (var text in load.Texts)
            list.texts.Add(text.Name, text);
        list.faults.AddRange(load.Errors.Select(error => new ClaimFault(list.WithLine(error), FaultSeverity.Error)));
        list.faults.AddRange(load.Warnings.Select(warning => new ClaimFault(warning, FaultSeverity.Warning)));
        return list;
    }

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
        faults.Add(new(WithLine(new(claim.File, place, $"{claim.Id}: {message}", advice)), severity));
    }

    private InputError WithLine(InputError error) =>
        error is { SourceLine: null, Position: { Line: > 0 } place } && texts.TryGetValue(error.File, out var text) && place.Line <= text.LineCount ? error with { SourceLine = text.Line(place.Line) } : error;
}
