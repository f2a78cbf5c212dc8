namespace FactCheck.Documents;

/// <summary>What a document says of itself. <paramref name="Published"/> is the day of publication, without which relative dates stay unresolved.</summary>
public sealed record DocumentMetadata(string? Title = null, string? Author = null, DateOnly? Published = null);
