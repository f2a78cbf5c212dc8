using System.Collections.Immutable;
using FactCheck.Documents;
using FactCheck.Spans;
using FactCheck.Tests.PlainSentences;
using FactCheck.Verdicts;

namespace FactCheck.Tests.Verdicts;

/// <summary>Figures in tables, read with their headers.</summary>
public sealed class CellSentenceTests
{
    private static readonly DateOnly Published = new(2025, 3, 1);

    [Theory]
    [InlineData("| Country | Population (2024) |\n|---|---|\n| India | 1.54 billion |", "The population of India in 2024 was 1.54 billion.")]
    [InlineData("| Country | GDP 2023 (US$ trillion) |\n|---|---|\n| Germany | 4.64 |", "The GDP of Germany in 2023 was US$4.64 trillion.")]
    [InlineData("| Year | China's coal imports from North Korea (million tonnes) |\n|---|---|\n| 2016 | 24.28 |", "China's coal imports from North Korea in 2016 was 24.28 million tonnes.")]
    [InlineData("| Population (million) | 2023 | 2024 |\n|---|---|---|\n| India | 1,438 | 1,541 |", "The population of India in 2024 was 1,541 million.")]
    [InlineData("| | India |\n|---|---|\n| Population (million), 2024 | 1,541 |", "The population of India in 2024 was 1,541 million.")]
    [InlineData("| Organisation | Member states |\n|---|---|\n| United Nations | 139 |", "The member states of United Nations is 139.")]
    [InlineData("| Tower | City | Height (m) |\n|---|---|---|\n| Burj Khalifa | Dubai | 882 |", "The height of Burj Khalifa is 882 m.")]
    [InlineData("| Organisation | Members | Founded |\n|---|---|---|\n| NATO | 33 | 1949 |", "The members of NATO is 33.")]
    public void A_slip_in_a_cell_is_contradicted(string table, string sentence)
    {
        var verdict = Assert.Single(On(table), verdict => verdict.Kind == VerdictKind.Contradicted);
        Assert.Equal(sentence, verdict.ReadAs);
    }

    [Theory]
    [InlineData("| Year | China's coal imports from North Korea (million tonnes) |\n|---|---|\n| 2016 | 22.48 |")]
    [InlineData("| Country | Area (square kilometres) |\n|---|---|\n| China | 9,596,960 |")]
    [InlineData("| Mountain | Height |\n|---|---|\n| Mount Everest | 8,849 m |")]
    public void A_true_cell_is_supported(string table) => Assert.Contains(On(table), verdict => verdict.Kind is VerdictKind.Supported or VerdictKind.SupportedByRounding);

    [Theory]
    // Another thing, a part or another time than the one on record.
    [InlineData("| Country | Urban population (million) |\n|---|---|\n| India | 522 |")]
    [InlineData("Population under 15 (million), 2024:\n\n| Country | Population |\n|---|---|\n| India | 360 |")]
    [InlineData("Those vaccinated are in the following table.\n\n| Country | Population |\n|---|---|\n| India | 950 million |")]
    [InlineData("| Country | Sex | Population (million) |\n|---|---|---|\n| India | women | 700 |")]
    [InlineData("| Country | Census | Population |\n|---|---|---|\n| India | 2011 | 1,210,854,977 |")]
    [InlineData("| Country | Year | Population |\n|---|---|---|\n| India | 2011 | 1,257 million |")]
    [InlineData("| Before enlargement | Members |\n|---|---|\n| NATO | 16 |")]
    [InlineData("## Brussels in 1986\n\n| Union | Members |\n|---|---|\n| European Union | 12 |")]
    [InlineData("GDP at purchasing power parity in 2023:\n\n| Country | GDP (US$ trillion) |\n|---|---|\n| China | 34.6 |")]
    [InlineData("| Country | Land area (square kilometres) |\n|---|---|\n| Canada | 9,093,507 |")]
    [InlineData("| Tower | Height to roof (m) |\n|---|---|\n| Burj Khalifa | 585 |")]
    [InlineData("<table><tr><th rowspan=2>Country<th colspan=2>GDP (US$ trillion)<tr><th>2022<th>2023<tr><td>Germany<td>4.08<td>4.46</table>")]
    [InlineData("<table><tr><td>Organisation<td>Members<tr><td>NATO<td>16</table>")]
    public void A_cell_whose_headers_leave_open_what_it_is_of_is_not_contradicted(string table) => Assert.DoesNotContain(On(table), verdict => verdict.Kind == VerdictKind.Contradicted);

    [Fact]
    public void What_the_words_above_a_table_leave_open_is_told_beside_what_is_on_record()
    {
        var verdict = Assert.Single(On("Those vaccinated are in the following table.\n\n| Country | Population (2024) |\n|---|---|\n| India | 1.54 billion |"));
        Assert.StartsWith("on record is 1,450,", verdict.Reason, StringComparison.Ordinal);
        Assert.StartsWith("property: the words above the table", Assert.Single(verdict.Comparisons).Doubt, StringComparison.Ordinal);
    }

    [Fact]
    public void Headers_and_years_are_no_figures_to_check() =>
        Assert.Equal(["15.4"], On("| Year | Coal (million tonnes) | Since |\n|---|---|---|\n| 2014 | 15.4 | 1999 |").Select(verdict => verdict.Claimed));

    [Fact]
    public void A_correction_leaves_out_the_unit_of_the_header() =>
        Assert.Equal("22.48", Assert.Single(On("| Year | China's coal imports from North Korea (million tonnes) |\n|---|---|\n| 2016 | 24.28 |")).Diagnosis?.Correction);

    [Fact]
    public void Spanned_columns_and_rows_are_counted()
    {
        var document = DocumentReader.Read("a", new SourceText("a", "<table><tr><th>A<th colspan=2>B<tr><td rowspan=2>C<td>D<td>E<tr><td>F<td>G</table>"), DocumentFormat.Html);
        Assert.Equal(["A 0 0 True", "B 0 1 True", "C 1 0 True", "D 1 1 False", "E 1 2 False", "F 2 1 False", "G 2 2 False"],
            document.Blocks.Select(block => $"{block.Span.Of(document.Text)} {block.Cell?.Row} {block.Cell?.Column} {block.Cell?.IsHeader}"));
    }

    private static ImmutableArray<Verdict> On(string table) =>
        ShippedClaims.VerdictsOn(table, Published, table[0] == '<' ? DocumentFormat.Html : DocumentFormat.Markdown);
}
