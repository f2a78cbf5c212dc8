using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using FactCheck.Documents;
using FactCheck.Findings;
using FactCheck.Matches;
using FactCheck.Spans;

namespace FactCheck.Benchmarks;

/// <summary>The whole check of one document in memory: cost must grow linearly with its length and hardly with the number of claims.</summary>
[MemoryDiagnoser]
[SimpleJob(launchCount: 1, warmupCount: 1, iterationCount: 3)]
public class PipelineBenchmarks
{
    private const int Megabyte = 1_000_000;
    private FactChecker checker = null!;
    private string article = null!;

    [Params(1, 2, 4, 8)]
    public int Megabytes { get; set; }

    [Params(1_000, 10_000)]
    public int Claims { get; set; }

    [GlobalSetup]
    public void Generate()
    {
        checker = new FactChecker(ClaimIndex.Build(GeneratedClaims.Load(Claims).Claims), RuleCatalog.All);
        article = GeneratedArticle.OfLength(Megabytes * Megabyte);
    }

    [Benchmark]
    public ImmutableArray<Finding> Check() => checker.Check(DocumentReader.Read("article", new SourceText("article", article), DocumentFormat.Text)).Findings;
}
