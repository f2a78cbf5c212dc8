using System.Collections.Immutable;
using FactCheck.InputErrors;

namespace FactCheck.Cli.Inputs;

/// <summary>What came of the inputs of a run, in their order, and an error for each that nothing came of.</summary>
internal sealed record BatchOutcome<T>(ImmutableArray<T> Results, ImmutableArray<InputError> Errors);
