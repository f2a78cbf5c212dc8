using System.Collections.Immutable;
using System.Globalization;
using FactCheck.CuratedClaims;
using FactCheck.Documents;
using FactCheck.Findings;
using FactCheck.Matches;
using FactCheck.Tests.Documents;
using FactCheck.Tests.Snapshots;
using FactCheck.Verdicts;

namespace FactCheck.Tests;

/// <summary>The article that the project started from, as text and as a page, checked with the shipped claims.</summary>
public sealed class ArticleOnKoreaTests
{
    private static readonly DateOnly Published = new(2017, 3, 1);

    private static readonly Lazy<FactChecker> Checker = new(() =>
    {
        var load = ClaimsLoader.Load([Path.Combine(Repository.Root, "claims")]);
        Assert.Empty(load.Errors);
        return new FactChecker(ClaimIndex.Build(load.Claims), RuleCatalog.All);
    });

    [SharedArticleTheory]
    [InlineData("22.2 million metric tons", VerdictKind.Contradicted, "korea/china-coal-imports")]
    [InlineData("$6.86 Billion", VerdictKind.Supported, "korea/china-trade-value")]
    [InlineData("7.5 million tons a year", VerdictKind.Supported, "korea/coal-cap-volume")]
    [InlineData("1961", VerdictKind.Supported, "korea/treaty-1961-signed")]
    [InlineData("2006", VerdictKind.Supported, "korea/first-nuclear-test")]
    [InlineData("February 10th", VerdictKind.Contradicted, "korea/pukguksong-2-first-test")]
    [InlineData("29,300 U.S troops", VerdictKind.Supported, "korea/us-forces-strength")]
    [InlineData("70%", VerdictKind.Conflicting, "korea/china-share-of-trade")]
    [InlineData("90 percent", VerdictKind.Unsupported, null)]
    [InlineData("80 percent", VerdictKind.Unsupported, null)]
    [InlineData("45 percent", VerdictKind.Unsupported, null)]
    [InlineData("over 200,000 persons", VerdictKind.Unsupported, null)]
    public void A_figure_has_the_verdict_that_its_evidence_deserves(string mention, VerdictKind kind, string? curated)
    {
        foreach (var (text, verdict) in Both().Select(document => (document.Document.Text, VerdictOn(document, mention))))
        {
            Assert.Equal((mention, kind), (mention, verdict.Kind));
            Assert.Equal(curated, verdict.Comparisons.IsEmpty ? null : verdict.Comparisons[0].Match.Curated.Id);
            Assert.NotEmpty(text);
        }
    }

    [SharedArticleFact]
    public void The_coal_imports_are_diagnosed_as_those_of_another_year()
    {
        var diagnosis = VerdictOn(Check("north-korea-2017.html"), "22.2 million metric tons").Diagnosis;
        Assert.Contains("2016", diagnosis?.Explanation, StringComparison.Ordinal);
    }

    [SharedArticleFact]
    public void The_troops_are_compared_with_the_official_strength_and_with_the_daily_range()
    {
        var evidence = VerdictOn(Check("north-korea-2017.html"), "29,300 U.S troops").Comparisons.Select(comparison => comparison.Evidence).ToList();
        Assert.Contains(evidence, text => text.Contains("28,500", StringComparison.Ordinal));
        Assert.Contains(evidence, text => text.Contains("27,000 to 33,000", StringComparison.Ordinal));
    }

    [SharedArticleFact]
    public void The_missile_test_is_compared_with_its_Korean_and_its_American_date()
    {
        var verdict = VerdictOn(Check("north-korea-2017.html"), "February 10th");
        var evidence = string.Join("; ", verdict.Comparisons.Select(comparison => comparison.Evidence));
        Assert.Contains("12 February 2017", evidence, StringComparison.Ordinal);
        Assert.Contains("11 February 2017", evidence, StringComparison.Ordinal);
    }

    [SharedArticleFact]
    public void The_province_is_compared_with_the_border_of_Jilin()
    {
        var verdict = Assert.Single(Check("north-korea-2017.html").Verdicts, verdict => verdict.Claimed.StartsWith("Liaoning", StringComparison.Ordinal));
        Assert.Equal(VerdictKind.Contradicted, verdict.Kind);
        Assert.Contains("Jilin", verdict.Comparisons[0].Evidence, StringComparison.Ordinal);
        Assert.Contains("1,206 km", verdict.Comparisons[0].Evidence, StringComparison.Ordinal);
    }

    [SharedArticleFact]
    public void The_shares_of_trade_show_both_counts()
    {
        var evidence = string.Join("; ", VerdictOn(Check("north-korea-2017.html"), "70%").Comparisons.Select(comparison => comparison.Evidence));
        Assert.Contains("70 %", evidence, StringComparison.Ordinal);
        Assert.Contains("90.1 %", evidence, StringComparison.Ordinal);
    }

    [SharedArticleFact]
    public void Text_and_page_give_the_same_claims_verdicts_and_findings()
    {
        var text = Check("north-korea-2017.txt");
        var page = Check("north-korea-2017.html");
        Assert.Equal(text.Verdicts.Select(verdict => Describe(text, verdict)), page.Verdicts.Select(verdict => Describe(page, verdict)));
        Assert.Equal(text.Findings.Select(finding => Describe(text, finding)), page.Findings.Select(finding => Describe(page, finding)));
    }

    [SharedArticleFact]
    public void Every_position_of_the_page_is_that_of_its_words_in_the_file()
    {
        var page = Check("north-korea-2017.html");
        var source = page.Document.Source.Text;
        var troops = VerdictOn(page, "29,300 U.S troops").Claim.Mention!;
        var span = page.Document.Map.ToSource(troops.Span);
        Assert.Equal("29,300</strong> U.S&#32;troops", source[span.Start..span.End]);
    }

    private static string Describe(CheckedDocument document, Verdict verdict) =>
        string.Create(CultureInfo.InvariantCulture, $"{verdict.Kind} {Folded(document, verdict.Claim.Span.Start, verdict.Claim.Span.End)} {verdict.Claimed} {verdict.Reason}");

    private static string Describe(CheckedDocument document, Finding finding) =>
        $"{finding.Rule.Id} {Folded(document, finding.Span.Start, finding.Span.End)} {finding.Message} {string.Join('|', finding.Suggestions)}";

    private static string Folded(CheckedDocument document, int start, int end) =>
        string.Join(' ', document.Document.Text[start..end].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static Verdict VerdictOn(CheckedDocument document, string mention) =>
        Assert.Single(document.Verdicts, verdict => verdict.Claim.Mention is { } found && document.Document.Text[found.Span.Start..found.Span.End] == mention);

    private static ImmutableArray<CheckedDocument> Both() => [Check("north-korea-2017.txt"), Check("north-korea-2017.html")];

    private static CheckedDocument Check(string file)
    {
        var path = SharedArticleFactAttribute.PathOf(file)!;
        return Checker.Value.Check(DocumentReader.Read(file, SourceDecoder.Decode(file, File.ReadAllBytes(path)), DocumentReader.FormatOf(file), Published));
    }
}
