using System.Collections.Immutable;
using System.Globalization;
using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Mentions;
using FactCheck.Mentions.Changes;
using FactCheck.Sentences;
using FactCheck.Spans;

namespace FactCheck.Throughput;

/// <summary>Prints how fast text is read that nobody writes but to make a program slow: twice the length must be read at the same speed.</summary>
internal static class AdversarialTable
{
    private const int Megabyte = 1_000_000;

    private static readonly ImmutableArray<(string Name, string Pattern)> Patterns =
    [
        ("digits", "7"),
        ("digits and spaces", "7 "),
        ("groups", "123,"),
        ("letters", "a"),
        ("one hundred", "one hundred "),
        ("million", "million "),
        ("and", "one and "),
        ("fractions", "1/"),
        ("hyphenated ones", "1-"),
        ("hyphens", "-"),
        ("open brackets", "("),
        ("quotation marks", "\""),
        ("open and closed quotes", "“a” "),
        ("apostrophes", "'"),
        ("commas", ","),
        ("full stops", "."),
        ("full stops apart", ". "),
        ("spaces", "a                                                               "),
        ("currency signs", "$"),
        ("percent signs", "5 % "),
        ("units", "5 kg m "),
        ("per", "5 per "),
        ("to", "5 to "),
        ("May", "May "),
        ("in", "in "),
        ("the", "the "),
        ("of", "day of "),
        ("dates", "May 5, "),
        ("years", "2014-"),
        ("half past", "half past "),
        ("every", "every "),
        ("said", "said "),
        ("according to", "according to "),
        ("capitals", "Lee "),
        ("e-mail", "a.b@"),
        ("addresses", "http://"),
        ("high surrogates", "\uD83D"),
        ("combining marks", "\u0301"),
    ];

    public static void Print()
    {
        Console.WriteLine("| a megabyte of | MB/s | of two | bytes allocated a character |");
        Console.WriteLine("|---|---:|---:|---:|");
        foreach (var (name, pattern) in Patterns)
        {
            var one = Measure(pattern, Megabyte);
            var two = Measure(pattern, 2 * Megabyte);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {name} | {Megabyte / one.Best.TotalSeconds / 1e6:0.0} | {2 * Megabyte / two.Best.TotalSeconds / 1e6:0.0} | {one.Allocated / (double)Megabyte:0.0} |"));
        }
    }

    private static Measured Measure(string pattern, int length)
    {
        var source = new SourceText("article", string.Concat(Enumerable.Repeat(pattern, length / pattern.Length)));
        return Measured.Of(() => Extract(source), out _);
    }

    private static int Extract(SourceText source)
    {
        var text = SentenceSplitter.Split(DocumentReader.Read("article", source, DocumentFormat.Text));
        var mentions = MentionExtractor.Extract(text);
        return ClaimExtractor.Extract(text, mentions).Length + ChangeFinder.Find(text, mentions).Length;
    }
}
