using System.Collections.Immutable;
using FactCheck.Documents;
using FactCheck.InputErrors;

namespace FactCheck.Cli.Inputs;

/// <summary>The articles of a run in the order asked for, not yet read, and an error for each that could not be had.</summary>
internal sealed record ArticleLoad(ImmutableArray<DocumentSource> Articles, ImmutableArray<InputError> Errors);
