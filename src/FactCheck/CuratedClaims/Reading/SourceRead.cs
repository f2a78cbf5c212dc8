using FactCheck.InputErrors;
using FactCheck.Spans;

namespace FactCheck.CuratedClaims.Reading;

/// <summary>What was opened to read the claims of one source.</summary>
/// <param name="Text">The text of a YAML file; null for other formats and where it could not be read.</param>
/// <param name="Warnings">What keeps nothing from being read and is hardly meant.</param>
internal readonly record struct SourceRead(IReadOnlyList<string> Files, SourceText? Text, IReadOnlyList<InputError> Warnings);
