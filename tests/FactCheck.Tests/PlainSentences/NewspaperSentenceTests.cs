using FactCheck.Tests.Snapshots;
using FactCheck.Verdicts;

namespace FactCheck.Tests.PlainSentences;

/// <summary>Sentences in the style of newspapers, with asides, comparisons, subordinate clauses and parts, kept in tables beside this file: the phenomenon, then the sentence.</summary>
public sealed class NewspaperSentenceTests
{
    [Fact]
    public void A_figure_of_something_else_than_the_name_is_never_contradicted()
    {
        foreach (var published in new DateOnly?[] { null, ShippedClaims.PublishedIn2017, ShippedClaims.Published })
            Assert.Equal([], Wrong("other-things", published, verdicts => !verdicts.Contains(VerdictKind.Contradicted)));
    }

    [Fact]
    public void A_name_that_is_compared_set_aside_or_mentioned_lends_no_support() =>
        Assert.Equal([], Wrong("other-names", ShippedClaims.Published, verdicts => !verdicts.Any(kind => kind is VerdictKind.Supported or VerdictKind.SupportedByRounding)));

    [Fact]
    public void A_slip_is_contradicted_whatever_stands_around_it() =>
        Assert.Equal([], Wrong("slips", ShippedClaims.Published, verdicts => verdicts.Contains(VerdictKind.Contradicted)));

    [Fact]
    public void A_true_figure_is_supported_whatever_stands_around_it() =>
        Assert.Equal([], Wrong("true", ShippedClaims.Published, verdicts => verdicts.Any(kind => kind is VerdictKind.Supported or VerdictKind.SupportedByRounding) && !verdicts.Contains(VerdictKind.Contradicted)));

    private static List<string> Wrong(string table, DateOnly? published, Func<IReadOnlyList<VerdictKind>, bool> isRight) =>
        [.. Sentences(table).Where(sentence => !isRight(ShippedClaims.KindsOf(sentence, published))).Select(sentence => $"{published}: {sentence}")];

    private static IEnumerable<string> Sentences(string table) =>
        File.ReadLines(Path.Combine(Repository.Root, "tests", "FactCheck.Tests", "PlainSentences", $"{table}.tsv")).Where(line => !line.StartsWith('#')).Select(line => line.Split('\t')[1]);
}
