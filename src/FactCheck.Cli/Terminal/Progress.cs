using System.Diagnostics;

namespace FactCheck.Cli.Terminal;

/// <summary>Shows how far a long run is, on standard error, and only where a person is watching.</summary>
internal sealed class Progress : IDisposable
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
        if (!isWatched || Stopwatch.GetElapsedTime(start) < next)
            return;
        lock (writing)
        {
            next = Stopwatch.GetElapsedTime(start) + Interval;
            isShown = true;
            Console.Error.Write($"\r{done} of {total} articles");
        }
    }

    public void Dispose()
    {
        if (isShown)
            Console.Error.Write("\r\e[K");
    }
}
