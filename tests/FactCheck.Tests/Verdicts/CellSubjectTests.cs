using FactCheck.CuratedClaims;
using FactCheck.Documents;
using FactCheck.Findings;
using FactCheck.Matches;
using FactCheck.Spans;
using FactCheck.Verdicts;

namespace FactCheck.Tests.Verdicts;

/// <summary>Tables that say what they are of in their corner, their caption or the title above them.</summary>
public sealed class CellSubjectTests
{
    private const string Claims =
        """
        claims:
          - id: test/capacity
            statement: Marlow Point has a capacity of 2,480 megawatts.
            subject: [Marlow Point, Marlow Point nuclear plant]
            property: [capacity]
            value: 2,480
            unit: megawatts
            period: always
          - id: test/burglaries
            statement: Port Ann had 3,187 burglaries in 2022.
            subject: Port Ann
            property: [burglaries]
            series: {2020: 3652, 2021: 3418, 2022: 3187, 2023: 2964}
            unit: burglaries
          - id: test/sales
            statement: Orvadin had sales of 655 million US dollars in 2022.
            subject: Orvadin
            property: [sales]
            series: {2022: 655 million, 2023: 912 million}
            unit: USD
        """;

    [Theory]
    [InlineData("| Burglaries | 3,652 | 3,418 | 3,817 |", VerdictKind.Contradicted)]
    [InlineData("| Burglaries | 3,652 | 3,481 | 3,817 |", VerdictKind.Unsupported)] // one cell is right by chance
    public void Two_cells_that_agree_tell_what_the_row_is_of(string row, VerdictKind expected) =>
        Assert.Equal(expected, On($"# Port Ann burglaries fall\n\nThey fell again.\n\n| | 2020 | 2021 | 2022 |\n|---|---|---|---|\n{row}").Verdicts[^1].Kind);

    [Theory]
    [InlineData("| Plant | Capacity (MW) |\n|---|---|\n| Marlow Point | 2,480 |", VerdictKind.Supported)]
    [InlineData("| Plant | Capacity (MW) |\n|---|---|\n| Marlow Point | 2,840 |", VerdictKind.Contradicted)]
    [InlineData("| Planned | Capacity (MW) |\n|---|---|\n| Marlow Point | 2,840 |", VerdictKind.Unsupported)]
    [InlineData("## Worldwide sales of Orvadin\n\n| Year | Sales (million US$) |\n|---|---|\n| 2022 | 655 |", VerdictKind.Supported)]
    [InlineData("## Prices of Orvadin\n\n| Year | Sales (million US$) |\n|---|---|\n| 2022 | 655 |", VerdictKind.Unsupported)]
    [InlineData("# Port Ann burglaries fall\n\nThey fell again.\n\n| | 2022 | 2023 |\n|---|---|---|\n| Burglaries | 3,187 | |", VerdictKind.Supported)]
    [InlineData("# Port Ann burglaries fall\n\nThey fell again.\n\n| | 2022 | 2023 |\n|---|---|---|\n| Burglaries | 3,817 | |", VerdictKind.Unsupported)]
    [InlineData("# Port Ann and Marlow Point compared\n\nThey fell again.\n\n| | 2022 | 2023 |\n|---|---|---|\n| Burglaries | 3,187 | |", VerdictKind.Unsupported)]
    public void A_cell_is_of_what_the_words_around_the_table_name(string page, VerdictKind expected) =>
        Assert.Equal(expected, Assert.Single(On(page).Verdicts, verdict => verdict.Claim.Mention is not null).Kind);

    private static CheckedDocument On(string page)
    {
        var load = ClaimsLoader.Parse(new SourceText("test.yaml", Claims));
        Assert.Empty(load.Errors);
        return new FactChecker(ClaimIndex.Build(load.Claims), RuleCatalog.All).Check(DocumentReader.Read("page.md", new SourceText("page.md", page), DocumentFormat.Markdown, new DateOnly(2024, 6, 1)));
    }
}
