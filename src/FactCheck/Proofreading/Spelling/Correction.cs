using System.Collections.Immutable;

namespace FactCheck.Proofreading.Spelling;

/// <summary>What may have been meant by an unknown word.</summary>
/// <param name="Words">One to three, the likeliest first.</param>
/// <param name="IsSure">True where an editor would not hesitate.</param>
internal sealed record Correction(ImmutableArray<string> Words, bool IsSure);
