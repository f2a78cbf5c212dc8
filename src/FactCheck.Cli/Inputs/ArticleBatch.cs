using System.Collections.Immutable;
using FactCheck.Documents;
using FactCheck.InputErrors;

namespace FactCheck.Cli.Inputs;

/// <summary>Works on the articles of a run, several at a time; what comes out is in the order they went in, however many jobs.</summary>
internal static class ArticleBatch
{
    /// <param name="work">Done once for each article that can be read.</param>
    /// <param name="done">Told after each article how many are done.</param>
    public static (ImmutableArray<T> Results, ImmutableArray<InputError> Errors) Run<T>(
        ArticleRequest request, Func<Document, T> work, Action<int, int>? done = null)
        where T : class
    {
        var load = new ArticleLoader(request).Load();
        var results = new T?[load.Articles.Length];
        var faults = new InputError?[load.Articles.Length];
        var count = 0;

        void WorkOn(int i)
        {
            try
            {
                results[i] = work(load.Articles[i].Read());
            }
            catch (InputException fault)
            {
                faults[i] = fault.Error;
            }

            done?.Invoke(Interlocked.Increment(ref count), results.Length);
        }

        // A single article does not pay for the thread pool.
        if (results.Length <= 1 || request.Jobs == 1)
        {
            for (var i = 0; i < results.Length; i++)
                WorkOn(i);
        }
        else
        {
            Parallel.For(0, results.Length, new ParallelOptions { MaxDegreeOfParallelism = request.Jobs }, WorkOn);
        }

        return ([.. results.OfType<T>()], [.. load.Errors, .. faults.OfType<InputError>()]);
    }
}
