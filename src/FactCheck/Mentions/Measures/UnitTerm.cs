namespace FactCheck.Mentions.Measures;

/// <summary>One factor of a unit as written: "square kilometre", <c>s−1</c>.</summary>
/// <param name="End">The token after its last one.</param>
internal readonly record struct UnitTerm(int End, UnitDefinition Unit, int Power, bool IsSymbol, bool IsDoubtful);
