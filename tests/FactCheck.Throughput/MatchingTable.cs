using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using FactCheck.Benchmarks.Scale;
using FactCheck.Matches;
using FactCheck.Matches.Ranking;

namespace FactCheck.Throughput;

/// <summary>Prints what it costs a compiled program to build, open and ask a database of generated claims; the statements that are timed were never asked before.</summary>
internal static class MatchingTable
{
    private const int Queries = 300;
    private const int Shown = 5;
    private const int Opens = 15;

    public static void Print(ImmutableArray<int> counts)
    {
        Console.WriteLine("| claims | build | open | first match | match, median | 99th |");
        Console.WriteLine("|---:|---:|---:|---:|---:|---:|");
        foreach (var count in counts)
            Console.WriteLine(Row(count));
    }

    private static string Row(int count)
    {
        var folder = Directory.CreateTempSubdirectory("factcheck-matching-").FullName;
        try
        {
            var (claims, index) = (Path.Combine(folder, "claims"), Path.Combine(folder, "index"));
            ScaledClaims.Write(count, claims);
            OpenedClaims Open() => ClaimIndexes.Open([claims], [], index);
            var watch = Stopwatch.StartNew();
            Open().Dispose();
            var build = watch.Elapsed;
            var opens = new Times();
            for (var i = 0; i < Opens; i++)
                opens.Add(Open).Dispose();
            using var opened = Open();
            var (first, matches) = (new Times(), new Times());
            var ranker = new ClaimRanker(opened.Index);
            var statements = ScaledQueries.Of(count, Queries + 1);
            first.Add(() => ranker.Rank(new(statements[Queries]), Shown));
            foreach (var statement in statements[..Queries])
                matches.Add(() => ranker.Rank(new(statement), Shown));
            return string.Create(CultureInfo.InvariantCulture, $"| {count:#,0} | {build.TotalSeconds:0.0} s | {opens.Median:0.0} ms | {first.Median:0.0} ms | {matches.Median:0.00} ms | {matches.Most:0.00} ms |");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
