namespace FactCheck.Throughput;

/// <summary>The best of several runs in processor time, which other programs on the machine hardly change, and what one run allocates.</summary>
internal readonly record struct Measured(TimeSpan Best, long Allocated)
{
    private const int LeastRuns = 5;
    private static readonly TimeSpan LeastTime = TimeSpan.FromSeconds(1);

    public static Measured Of<T>(Func<T> run, out T result)
    {
        result = run();
        var best = TimeSpan.MaxValue;
        var allocated = 0L;
        var start = Environment.CpuUsage.TotalTime;
        for (var i = 0; i < LeastRuns || Environment.CpuUsage.TotalTime - start < LeastTime; i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var started = Environment.CpuUsage.TotalTime;
            result = run();
            var taken = Environment.CpuUsage.TotalTime - started;
            best = taken < best ? taken : best;
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        return new(best, allocated);
    }
}
