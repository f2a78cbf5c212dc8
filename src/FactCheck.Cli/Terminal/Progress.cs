using System.Diagnostics;

namespace FactCheck.Cli.Terminal;

/// <summary>Shows how far a long run is, on standard error, and only where a person is watching.</summary>
/// <param name="noun">What is counted, in the singular.</param>
internal sealed class Progress(string noun) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);

    private readonly bool isWatched = !Console.IsErrorRedirected;
    private readonly long start = Stopwatch.GetTimestamp();
    private readonly Lock writing = new();
    private TimeSpan next = Patience;
    private bool isShown;

    public void Show(int done, int total)
    {
        if (!isWatched)
            return;
        lock (writing)
        {
            var elapsed = Stopwatch.GetElapsedTime(start);
            if (elapsed < next)
                return;
            next = elapsed + Interval;
            isShown = true;
            Console.Error.Write($"\r{noun} {done} of {total}");
        }
    }

    public void Dispose()
    {
        if (isShown)
            Console.Error.Write("\r\e[K");
    }
}
