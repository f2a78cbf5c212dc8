using System.Diagnostics;
using System.Globalization;
using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Matches;
using FactCheck.Mentions;
using FactCheck.Proofreading;
using FactCheck.Sentences;
using FactCheck.Spans;
using FactCheck.Verdicts;

namespace FactCheck.Benchmarks;

/// <summary>Prints how long each stage takes on a generated article, and what it allocates.</summary>
internal static class StageShares
{
    private const int Runs = 5;

    public static void Print(int characters)
    {
        var article = GeneratedArticle.OfLength(characters);
        var claims = ClaimIndex.Build(GeneratedClaims.Load(1_000).Claims);
        Console.WriteLine($"| stage | MB/s | bytes allocated a character |");
        Console.WriteLine("|---|---:|---:|");
        var document = Measure("read", () => DocumentReader.Read("article", new SourceText("article", article), DocumentFormat.Text));
        var text = Measure("sentences", () => SentenceSplitter.Split(document));
        var mentions = Measure("mentions", () => MentionExtractor.Extract(text));
        var assertions = Measure("claims", () => ClaimExtractor.Extract(text, mentions));
        var matches = Measure("matches", () => StatedClaims.Match(claims, text, mentions, assertions));
        Measure("verdicts", () => Judge.Give(text, matches, claims));
        Measure("proofreading", () => Proofreader.Check(text, RuleCatalog.Proofreading));

        T Measure<T>(string stage, Func<T> run)
        {
            var result = run();
            var best = TimeSpan.MaxValue;
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < Runs; i++)
            {
                var watch = Stopwatch.StartNew();
                result = run();
                best = watch.Elapsed < best ? watch.Elapsed : best;
            }

            var allocated = (GC.GetAllocatedBytesForCurrentThread() - before) / (double)Runs / article.Length;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {stage} | {article.Length / best.TotalSeconds / 1e6:0.0} | {allocated:0.0} |"));
            return result;
        }
    }
}
