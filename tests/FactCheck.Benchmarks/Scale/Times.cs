using System.Diagnostics;

namespace FactCheck.Benchmarks.Scale;

/// <summary>How long a series of like things took, in milliseconds.</summary>
internal sealed class Times
{
    private readonly List<double> sorted = [];

    public double Median => At(0.5);

    public double Most => At(0.99);

    public T Add<T>(Func<T> run)
    {
        var watch = Stopwatch.StartNew();
        var result = run();
        var taken = watch.Elapsed.TotalMilliseconds;
        var at = sorted.BinarySearch(taken);
        sorted.Insert(at < 0 ? ~at : at, taken);
        return result;
    }

    private double At(double share) => sorted[(int)(share * (sorted.Count - 1))];
}
