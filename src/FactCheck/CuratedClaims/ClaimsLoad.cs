using System.Collections.Immutable;
using FactCheck.InputErrors;
using FactCheck.Spans;

namespace FactCheck.CuratedClaims;

/// <summary>What the claims folders hold: the claims that could be read, in order of file and position, and every error met.</summary>
public sealed record ClaimsLoad(ImmutableArray<CuratedClaim> Claims, ImmutableArray<InputError> Errors)
{
    /// <summary>Every file that the claims rest on, those of data packages included, in the order in which they were read.</summary>
    public ImmutableArray<string> Files { get; init; } = [];

    /// <summary>What keeps nothing from being read and is hardly meant: a table without rows.</summary>
    internal ImmutableArray<InputError> Warnings { get; init; } = [];

    /// <summary>The YAML files read, for the source lines of what the linter finds.</summary>
    internal ImmutableArray<SourceText> Texts { get; init; } = [];
}
