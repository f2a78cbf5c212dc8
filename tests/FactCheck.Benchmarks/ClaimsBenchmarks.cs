using BenchmarkDotNet.Attributes;
using FactCheck.CuratedClaims;
using FactCheck.Matches;
using FactCheck.Spans;

namespace FactCheck.Benchmarks;

/// <summary>Reading claims files and building the index over them.</summary>
[MemoryDiagnoser]
[SimpleJob(launchCount: 1, warmupCount: 1, iterationCount: 3)]
public class ClaimsBenchmarks
{
    private string yaml = null!;

    [Params(1_000, 10_000)]
    public int Claims { get; set; }

    [GlobalSetup]
    public void Generate() => yaml = GeneratedClaims.Yaml(Claims);

    [Benchmark]
    public ClaimsLoad Load() => ClaimsLoader.Parse(new SourceText("generated.yaml", yaml));

    [Benchmark]
    public int LoadAndIndex() => ClaimIndex.Build(Load().Claims).Count;
}
