using System.Collections.Immutable;
using FactCheck.InputErrors;

namespace FactCheck.Documents;

/// <summary>What a JSON Lines file holds: its documents in order of line, and an error for each line that is none.</summary>
public sealed record JsonLinesRead(ImmutableArray<DocumentSource> Documents, ImmutableArray<InputError> Errors);
