using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Mentions;
using FactCheck.Mentions.Changes;

namespace FactCheck.Reports;

/// <summary>What a document states, before anything is checked.</summary>
public sealed record Extraction(Document Document, ImmutableArray<Mention> Mentions, ImmutableArray<Claim> Claims, ImmutableArray<Change> Changes);
