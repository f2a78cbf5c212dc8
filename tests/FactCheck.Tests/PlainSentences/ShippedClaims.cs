using System.Collections.Immutable;
using FactCheck.CuratedClaims;
using FactCheck.Documents;
using FactCheck.Matches;
using FactCheck.Spans;
using FactCheck.Tests.Snapshots;
using FactCheck.Verdicts;

namespace FactCheck.Tests.PlainSentences;

/// <summary>Checks a sentence, in an article of its own, against the claims that the project ships.</summary>
internal static class ShippedClaims
{
    public static readonly DateOnly Published = new(2026, 11, 20);
    public static readonly DateOnly PublishedIn2017 = new(2017, 8, 1);
    private static readonly Lazy<FactChecker> Checker = new(() => new FactChecker(ClaimIndex.Build(ClaimsLoader.Load([Path.Combine(Repository.Root, "claims")]).Claims), RuleCatalog.All));

    public static ImmutableArray<VerdictKind> KindsOf(string text, DateOnly? published) => [.. VerdictsOn(text, published).Select(verdict => verdict.Kind)];

    public static ImmutableArray<Verdict> VerdictsOn(string text, DateOnly? published, DocumentFormat format = DocumentFormat.Text) =>
        Checker.Value.Check(DocumentReader.Read("text", new SourceText("text", text), format, published)).Verdicts;
}
