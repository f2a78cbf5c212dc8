using System.Diagnostics;
using System.Globalization;
using FactCheck.CuratedClaims;
using FactCheck.Documents;
using FactCheck.Matches;
using FactCheck.Matches.Ranking;
using FactCheck.Matches.Ranking.Candidates;
using FactCheck.Spans;

namespace FactCheck.Benchmarks.Scale;

/// <summary>The measurements of one number of claims, each for a process of its own, so that its peak memory is that of the one thing. Each gives cells of the table.</summary>
internal static class ScaleSteps
{
    private const int Queries = 300;
    private const int Sample = 20;
    private const int Shown = 5;
    private const int Opens = 15;
    private const int ArticleLength = 9_000;

    public static string Build(string claims, string index)
    {
        var watch = Stopwatch.StartNew();
        using var opened = ClaimIndexes.Open([claims], [], index);
        var seconds = watch.Elapsed.TotalSeconds;
        if (!opened.Errors.IsEmpty)
            throw new InvalidOperationException(opened.Errors[0].ToString());
        var bytes = new DirectoryInfo(index).EnumerateFiles("*.index").Sum(file => file.Length);
        return Cells($"{seconds:0.0} s | {Peak} MiB | {bytes / 1048576.0:0.0} MiB");
    }

    public static string Query(string claims, string index, int count)
    {
        OpenedClaims Open() => ClaimIndexes.Open([claims], [], index);
        Open().Dispose();
        var opens = new Times();
        for (var i = 0; i < Opens; i++)
            opens.Add(Open).Dispose();

        using var opened = Open();
        var (cold, warm) = (new Times(), new Times());
        var ranker = new ClaimRanker(opened.Index);
        // The compiler, not the claims: other queries than those that count.
        foreach (var text in ScaledQueries.Of(count, 2 * Queries)[Queries..])
            ranker.Rank(new(text), Shown);
        ranker = new ClaimRanker(opened.Index);
        foreach (var text in ScaledQueries.Of(count, Queries))
            cold.Add(() => ranker.Rank(new(text), Shown));
        var source = opened.Index.Ranking;
        foreach (var text in ScaledQueries.Of(count, Queries))
            warm.Add(() => source.Candidates(QueryTerms.Of(new(text)), SearchEffort.Of(count).Weighed));
        return Cells($"{opens.Median:0.0} ms | {cold.Median:0.00} ms | {cold.Most:0.00} ms | {warm.Median:0.00} ms | {warm.Most:0.00} ms | {Check(opened):0} ms | {Peak} MiB");
    }

    public static string Compare(string claims, string index, int count)
    {
        using var opened = ClaimIndexes.Open([claims], [], index);
        var queries = ScaledQueries.Of(count, Sample).Select(text => QueryTerms.Of(new(text))).ToList();
        var exhaustive = new ExhaustiveScores(queries, Enumerable.Range(0, opened.Index.ClaimCount).Select(ordinal => opened.Index.Claim(ordinal).Claim));
        var source = opened.Index.Ranking;
        var same = queries.Count(query => source.Candidates(query, SearchEffort.Of(count).Weighed).SequenceEqual(exhaustive.Best(SoughtTerms.Of(query, source.ClaimsWith, source.Count), SearchEffort.Of(count).Weighed)));
        // The words that are not sought must not be those that would have decided.
        var kept = queries.Sum(query => source.Candidates(query, SearchEffort.Of(count).Weighed).Select(candidate => candidate.Ordinal).Intersect(exhaustive.Best(query, Shown).Select(candidate => candidate.Ordinal)).Count());
        return Cells($"{same} of {queries.Count} | {kept} of {queries.Count * Shown}");
    }

    public static string Sqlite(string claims, string file, int count)
    {
        var watch = Stopwatch.StartNew();
        using var database = new FullTextDatabase(file);
        database.Fill(ClaimsOf(claims));
        var seconds = watch.Elapsed.TotalSeconds;
        var times = new Times();
        var texts = ScaledQueries.Of(count, count > 100_000 ? Queries / 10 : Queries);
        database.Find(texts[0], SearchEffort.Of(count).Weighed);
        foreach (var text in texts)
            times.Add(() => database.Find(text, SearchEffort.Of(count).Weighed));
        return Cells($"{seconds:0.0} s | {Peak} MiB | {new FileInfo(file).Length / 1048576.0:0.0} MiB | {times.Median:0.00} ms | {times.Most:0.00} ms");
    }

    private static IEnumerable<CuratedClaim> ClaimsOf(string folder) =>
        Directory.EnumerateFiles(folder, "*.jsonl").Order(StringComparer.Ordinal).SelectMany(file => ClaimsLoader.Load([file]).Claims);

    /// <summary>The best of several runs over an article of 1,500 words.</summary>
    private static double Check(OpenedClaims opened)
    {
        var article = new SourceText("article", GeneratedArticle.OfLength(ArticleLength));
        var checker = new FactChecker(opened.Index, RuleCatalog.All);
        var best = double.MaxValue;
        for (var i = 0; i < Opens; i++)
        {
            var watch = Stopwatch.StartNew();
            checker.Check(DocumentReader.Read("article", article, DocumentFormat.Text));
            best = Math.Min(best, watch.Elapsed.TotalMilliseconds);
        }

        return best;
    }

    private static string Peak => (Process.GetCurrentProcess().PeakWorkingSet64 / 1048576).ToString(CultureInfo.InvariantCulture);

    private static string Cells(FormattableString cells) => FormattableString.Invariant(cells);
}
