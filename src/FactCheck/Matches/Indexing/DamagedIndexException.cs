namespace FactCheck.Matches.Indexing;

/// <summary>An index file is not what was written: it has to be built anew.</summary>
public sealed class DamagedIndexException() : Exception("the index is damaged");
