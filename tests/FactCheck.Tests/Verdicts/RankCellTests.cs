using FactCheck.CuratedClaims;
using FactCheck.Documents;
using FactCheck.Findings;
using FactCheck.Matches;
using FactCheck.Spans;
using FactCheck.Tests.PlainSentences;
using FactCheck.Verdicts;

namespace FactCheck.Tests.Verdicts;

/// <summary>Ranks in tables: below a header that says so a whole number is one.</summary>
public sealed class RankCellTests
{
    [Theory]
    [InlineData("| Country | Rank by area |\n|---|---|\n| Chile | 37 |")]
    [InlineData("| Country | Rank by area |\n|---|---|\n| Chile | 37th |")]
    [InlineData("| Country | Reading Index rank (2020) |\n|---|---|\n| Chile | 54 |")]
    [InlineData("## Reading Index 2020\n\n| Rank | Country | Score |\n|---|---|---|\n| 54 | Chile | 81.4 |")]
    public void The_rank_on_record_is_supported(string table) => Assert.Contains(On(table).Verdicts, verdict => verdict.Kind == VerdictKind.Supported);

    [Theory]
    [InlineData("| Country | World rank by area |\n|---|---|\n| Chile | 73 |", "37")]
    [InlineData("| Country | World rank by area |\n|---|---|\n| Chile | 73th |", "37th")]
    [InlineData("## Reading Index 2020\n\n| Rank | Country | Score |\n|---|---|---|\n| 45 | Chile | 81.4 |", "54")]
    public void Another_rank_is_contradicted_and_corrected_as_its_column_is_written(string table, string correction)
    {
        var finding = Assert.Single(On(table).Findings, finding => finding.Severity == Severity.Error);
        Assert.Equal(correction, finding.Suggestions[0]);
    }

    [Theory]
    [InlineData("| Country | Rank |\n|---|---|\n| Chile | 12 |")]
    [InlineData("| Country | Ranking points |\n|---|---|\n| Chile | 73 |")]
    [InlineData("| Country | Rank by population |\n|---|---|\n| Chile | 118 |")]
    [InlineData("| Country | Rank by area | World rank by area |\n|---|---|---|\n| Chile | | |\n| Peru | | |")]
    [InlineData("| Place | Area |\n|---|---|\n| Chile | 73 |")]
    [InlineData("## Reading Index 2020\n\n| Rank | Country | Score |\n|---|---|---|\n| 54 | Peru | 81.4 |")]
    public void A_rank_of_another_list_is_neither(string table) =>
        Assert.DoesNotContain(On(table).Verdicts, verdict => verdict.Kind is VerdictKind.Contradicted or VerdictKind.Supported);

    [Fact]
    public void A_rank_with_none_on_record_is_no_claim() => Assert.Empty(On("| Country | Rank |\n|---|---|\n| Peru | 19 |\n| Chile | 37th |").Verdicts);

    [Fact]
    public void The_labels_of_numbered_rows_stand_in_the_second_column()
    {
        var verdicts = ShippedClaims.VerdictsOn("| No. | Country | Area (square kilometres) |\n|---|---|---|\n| 1 | China | 9,596,960 |", new(2025, 3, 1), DocumentFormat.Markdown);
        Assert.Contains(verdicts, verdict => verdict.Kind == VerdictKind.Supported);
    }

    private static CheckedDocument On(string table)
    {
        var index = ClaimIndex.Build(ClaimsLoader.Parse(new SourceText("test.yaml", RankTests.Claims)).Claims);
        return new FactChecker(index, RuleCatalog.All).Check(DocumentReader.Read("a", new SourceText("a", table), DocumentFormat.Markdown, new(2022, 6, 1)));
    }
}
