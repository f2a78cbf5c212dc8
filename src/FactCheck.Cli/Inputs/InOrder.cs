namespace FactCheck.Cli.Inputs;

/// <summary>Work on many things, several at a time; what comes out is in the order they went in, however many jobs.</summary>
internal static class InOrder
{
    /// <param name="done">Told after each how many are done, and of how many.</param>
    public static TResult[] Select<T, TResult>(IReadOnlyList<T> items, int jobs, Func<T, TResult> work, Action<int, int> done)
    {
        var results = new TResult[items.Count];
        var count = 0;

        void WorkOn(int i)
        {
            results[i] = work(items[i]);
            done(Interlocked.Increment(ref count), results.Length);
        }

        // A single article does not pay for the thread pool.
        if (items.Count <= 1 || jobs == 1)
        {
            for (var i = 0; i < results.Length; i++)
                WorkOn(i);
        }
        else
        {
            Parallel.For(0, results.Length, new ParallelOptions { MaxDegreeOfParallelism = jobs }, WorkOn);
        }

        return results;
    }
}
