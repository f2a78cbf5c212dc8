using FactCheck.Spans;

namespace FactCheck.Cli.Database;

/// <summary>A place in an article whose verdict a curated claim had a part in.</summary>
internal sealed record ClaimUse(string Article, LinePosition Position, string Verdict, string Claimed, string Evidence);
