namespace FactCheck.CuratedClaims.Nodes;

/// <summary>A key with its value, and where the key starts.</summary>
internal readonly record struct MappingEntry(string Key, int Offset, ClaimNode Value);
