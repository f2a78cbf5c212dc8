namespace FactCheck.Mentions.Measures;

/// <summary>A unit that was read after a number.</summary>
/// <param name="End">The token after its last one.</param>
/// <param name="IsDoubtful">It is one symbol that may be a word of its own: the words around decide.</param>
internal readonly record struct UnitReading(int End, UnitDefinition Unit, bool IsSymbol, bool IsDoubtful, bool IsCompound);
