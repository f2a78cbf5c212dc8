using System.Collections.Immutable;
using FactCheck.Documents;
using FactCheck.Mentions;
using FactCheck.Verdicts;

namespace FactCheck.Findings;

/// <summary>Everything the program found out about one document. Verdicts and findings are in order of position.</summary>
public sealed record CheckedDocument(
    Document Document,
    ImmutableArray<Mention> Mentions,
    ImmutableArray<Verdict> Verdicts,
    ImmutableArray<Finding> Findings,
    Coverage Coverage);
