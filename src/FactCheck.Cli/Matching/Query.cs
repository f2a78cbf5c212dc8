namespace FactCheck.Cli.Matching;

/// <summary>A statement that curated claims are sought for.</summary>
internal sealed record Query(string Id, string Text);
