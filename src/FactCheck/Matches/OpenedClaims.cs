using System.Collections.Immutable;
using FactCheck.InputErrors;

namespace FactCheck.Matches;

/// <summary>The claims of a run, ready to be matched.</summary>
/// <param name="Errors">What is wrong with the claims files, just as <see cref="CuratedClaims.ClaimsLoader"/> says it.</param>
/// <param name="Note">Why the index could not be kept although that would have been worth it, in a sentence, or null.</param>
public sealed record OpenedClaims(ClaimIndex Index, ImmutableArray<InputError> Errors, string? Note = null) : IDisposable
{
    public void Dispose() => Index.Dispose();
}
