using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using FactCheck.Documents;
using FactCheck.Proofreading;
using FactCheck.Sentences;

namespace FactCheck.Throughput;

/// <summary>Prints how fast all proofreading rules read plain text on one core, what the first finding costs in a program just started, and which rules take the time.</summary>
internal static class ProofreadingTable
{
    private static readonly ImmutableArray<ProofreadingRule> Rules = [.. RuleCatalog.Proofreading];

    public static void Print(ImmutableArray<int> megabytes)
    {
        PrintStart();
        Write($"| text | MB/s | findings | bytes allocated a byte | memory kept after it, MiB |");
        Write($"|---|---:|---:|---:|---:|");
        foreach (var size in megabytes)
        {
            var text = Segment(NewsText.OfLength(size * 1_000_000));
            var whole = Measured.Of(() => Proofreader.Check(text, Rules), out var found);
            var length = Encoding.UTF8.GetByteCount(text.Text);
            Write($"| news, {size} MB | {length / whole.Best.TotalSeconds / 1e6:0.0} | {found.Length} | {whole.Allocated / (double)length:0.00} | {GC.GetTotalMemory(true) / 1048576.0:0.0} |");
        }
    }

    /// <summary>The rules one by one, the slowest first.</summary>
    public static void PrintRules(int megabytes)
    {
        var text = Segment(NewsText.OfLength(megabytes * 1_000_000));
        Write($"| rule | seconds a 10 MB | bytes allocated a byte |");
        Write($"|---|---:|---:|");
        var rows = Rules.Select(rule => (rule.Name, Measured: Measured.Of(() => Proofreader.Check(text, [rule]), out _))).OrderByDescending(row => row.Measured.Best);
        foreach (var (name, measured) in rows)
            Write($"| {name} | {measured.Best.TotalSeconds * 10 / megabytes:0.000} | {measured.Allocated / (megabytes * 1e6):0.00} |");
    }

    /// <summary>A short article in a program that has read none yet, and what it leaves in memory.</summary>
    private static void PrintStart()
    {
        var empty = Segment("");
        Proofreader.Check(empty, []);
        var article = Segment(
            """
            In Pyongyang, President Barack Obama told Mr Okafor of the World Bank that "the people was happy". He have an car and a few informations about the the town; its mayor, Ingrid Dahl,
            recieved 12 delegates from Azerbaijn on 3 March 2014, said the adviser. The U.S. and Kyiv signed a long term treaty, which their neighbours critisised.
            """);
        var before = GC.GetTotalMemory(true);
        var watch = Stopwatch.StartNew();
        var found = Proofreader.Check(article, Rules).Length;
        var first = watch.Elapsed;
        watch.Restart();
        Proofreader.Check(article, Rules);
        Write($"First {found} findings: {first.TotalMilliseconds:0.00} ms, again: {watch.Elapsed.TotalMilliseconds:0.00} ms; kept in memory: {(GC.GetTotalMemory(true) - before) / 1048576.0:0.00} MiB\n");
    }

    private static SegmentedText Segment(string text) => SentenceSplitter.Split(DocumentReader.Read("article", new("article", text), DocumentFormat.Text));

    private static void Write(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
