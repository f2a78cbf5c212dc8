using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using FactCheck.Benchmarks;
using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Extractions;
using FactCheck.Mentions;
using FactCheck.Mentions.Changes;
using FactCheck.Mentions.Dates;
using FactCheck.Sentences;

namespace FactCheck.Throughput;

/// <summary>Prints how fast the stages of <c>extract</c> read plain text on one core, what share of the time each takes and what each allocates.</summary>
internal static class StageTable
{
    public static void Print(ImmutableArray<int> megabytes)
    {
        foreach (var size in megabytes)
        {
            Print("News", NewsText.OfLength(size * 1_000_000));
            Print("Dense with figures", GeneratedArticle.OfLength(size * 1_000_000));
        }
    }

    /// <summary>Nothing but the whole, for a profiler to look at.</summary>
    public static void RunWhole(int megabytes)
    {
        var bytes = Encoding.UTF8.GetBytes(NewsText.OfLength(megabytes * 1_000_000));
        var whole = Measured.Of(() => Extract(bytes), out _);
        Write($"{bytes.Length / whole.Best.TotalSeconds / 1e6:0.0} MB/s, {whole.Allocated / (double)bytes.Length:0.00} bytes allocated a byte");
    }

    private static void Print(string name, string article)
    {
        var bytes = Encoding.UTF8.GetBytes(article);
        var rows = new List<(string Stage, Measured Measured)>();
        var source = Row("decoding", () => SourceDecoder.Decode("article", bytes));
        var document = Row("documents", () => DocumentReader.Read("article", source, DocumentFormat.Text));
        var text = Row("sentences", () => SentenceSplitter.Split(document));
        var dates = Measured.Of(() => ReadDates(text), out _);
        var mentions = Row("mentions", () => MentionExtractor.Extract(text));
        Row("claims", () => ClaimExtractor.Extract(text, mentions));
        Row("changes", () => ChangeFinder.Find(text, mentions));
        var whole = Measured.Of(() => Extract(bytes), out _);

        var words = text.Tokens.Count(token => token.Kind == TokenKind.Word);
        Write($"### {name}, {bytes.Length / 1e6:0} MB: a figure or date in {words / (double)mentions.Length:0} words\n");
        Write($"| stage | MB/s | share | bytes allocated a byte |");
        Write($"|---|---:|---:|---:|");
        var sum = rows.Sum(row => row.Measured.Best.TotalSeconds);
        foreach (var (stage, measured) in rows)
            WriteRow(stage, measured, measured.Best.TotalSeconds / sum);
        WriteRow("of mentions: dates", dates, dates.Best.TotalSeconds / sum);
        WriteRow("**whole**", whole, 1);
        Write($"");

        T Row<T>(string stage, Func<T> run)
        {
            rows.Add((stage, Measured.Of(run, out var result)));
            return result;
        }

        void WriteRow(string stage, Measured measured, double share) =>
            Write($"| {stage} | {bytes.Length / measured.Best.TotalSeconds / 1e6:0.0} | {100 * share:0} % | {measured.Allocated / (double)bytes.Length:0.00} |");
    }

    private static int ReadDates(SegmentedText text)
    {
        var dates = new List<Mention>();
        new DateReader().Read(text.ToPassage(), DateOrders.Of(text.ToPassage()), dates);
        return dates.Count;
    }

    private static int Extract(byte[] bytes)
    {
        var extractor = new Extractor(new Utf8Portions(bytes, null));
        var count = 0;
        while (extractor.TryRead(out var extracted))
            count += extracted.Mentions.Length + extracted.Claims.Length + extracted.Changes.Length;
        return count;
    }

    private static void Write(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
