namespace FactCheck.Mentions.Measures;

/// <summary>A unit as a spelling names it.</summary>
/// <param name="IsSymbol">A symbol, which may carry a power: <c>m2</c>, <c>s−1</c>.</param>
/// <param name="IsDoubtful">The spelling is a word or a letter of its own as well: <c>in</c>, <c>C</c>.</param>
internal readonly record struct UnitEntry(UnitDefinition Unit, bool IsSymbol, bool IsDoubtful);
