using System.Diagnostics;

namespace FactCheck.Throughput;

/// <summary>The best time of several runs, and what one run allocates.</summary>
internal readonly record struct Measured(TimeSpan Best, long Allocated)
{
    private const int LeastRuns = 5;
    private static readonly TimeSpan LeastTime = TimeSpan.FromSeconds(1);

    public static Measured Of<T>(Func<T> run, out T result)
    {
        result = run();
        var best = TimeSpan.MaxValue;
        var allocated = 0L;
        var all = Stopwatch.StartNew();
        for (var i = 0; i < LeastRuns || all.Elapsed < LeastTime; i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var watch = Stopwatch.StartNew();
            result = run();
            best = watch.Elapsed < best ? watch.Elapsed : best;
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        return new(best, allocated);
    }
}
