using FactCheck.Cli.Terminal;
using FactCheck.Documents;
using FactCheck.InputErrors;
using FactCheck.Matches.Indexing;

namespace FactCheck.Cli.Inputs;

/// <summary>Works on all articles of a run.</summary>
internal static class ArticleBatch
{
    /// <param name="work">Done once for each article that can be read.</param>
    public static BatchOutcome<T> Run<T>(ArticleRequest request, Func<Document, T> work)
        where T : class => RunUnread(request, source => work(source.Read()));

    /// <param name="work">Done once for each article; it reads the article itself.</param>
    public static BatchOutcome<T> RunUnread<T>(ArticleRequest request, Func<DocumentSource, T> work)
        where T : class
    {
        var load = new ArticleLoader(request).Load();
        using var progress = new Progress("article");
        var outcomes = InOrder.Select(load.Articles, request.Jobs, article => WorkOn(article, work), progress.Show);
        return new(
            [.. outcomes.Select(outcome => outcome.Result).OfType<T>()],
            [.. load.Errors, .. outcomes.Select(outcome => outcome.Error).OfType<InputError>()]);
    }

    private static (T? Result, InputError? Error) WorkOn<T>(DocumentSource article, Func<DocumentSource, T> work)
        where T : class
    {
        try
        {
            return (work(article), null);
        }
        catch (InputException fault)
        {
            return (null, fault.Error);
        }
        catch (Exception fault) when (fault is not DamagedIndexException)
        {
            // A fault of the program itself in one article must not cost the user the report on all others.
            return (null, new(article.Id, null, $"the program failed on this article: {fault.GetType().Name}: {fault.Message}", "report this fault with the article"));
        }
    }
}
