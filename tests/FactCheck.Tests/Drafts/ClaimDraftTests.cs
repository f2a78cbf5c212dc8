using FactCheck.CuratedClaims;
using FactCheck.CuratedClaims.Exchange;
using FactCheck.Documents;
using FactCheck.Drafts;
using FactCheck.Matches;
using FactCheck.Spans;
using FactCheck.Verdicts;

namespace FactCheck.Tests.Drafts;

public sealed class ClaimDraftTests
{
    [Theory]
    [InlineData("The population of Laputa was 28,500 in 2014.", "28,500", "Laputa", "population")]
    [InlineData("Laputa had 28,500 inhabitants in 2014.", "28,500", "Laputa", "number of inhabitants")]
    [InlineData("Laputa is home to 28,500 people.", "28,500", "Laputa", "population")]
    [InlineData("Balnibarbi lies below. The country's steel output was 4.2 million tonnes in 2016.", "4.2", "Balnibarbi", "steel output")]
    [InlineData("Laputa is an island in the air. It covers 48,670 square kilometres.", "48,670", "Laputa", "covers")]
    [InlineData("The Lutz Bridge opened on 14 June 1932.", "14 June", "Lutz Bridge", "opened")]
    [InlineData("Laputa was founded in 1726.", "1726", "Laputa", "founded")]
    [InlineData("Unemployment in Laputa fell to 5.2 percent in 2015.", "5.2", "Laputa", "Unemployment")]
    [InlineData("Laputa's GDP was $3.4 billion in 2019.", "$3.4", "Laputa", "GDP")]
    [InlineData("GDP of Laputa grew by 3 percent in 2018.", "3 percent", "Laputa", "GDP growth")]
    [InlineData("About 40 percent of the exports of Laputa are coal.", "40", "Laputa", "exports coal")]
    [InlineData("Laputa exported 15 million tonnes of coal in 2014.", "15", "Laputa", "exported")]
    [InlineData("Mount Laputa is 8,849 metres high.", "8,849", "Mount Laputa", "high")]
    [InlineData("The Lutz Bridge is 312 metres long.", "312", "Lutz Bridge", "long")]
    [InlineData("Acme Steel is old. The company employs 3,200 people.", "3,200", "Acme Steel", "number of people")]
    [InlineData("Acme Steel employs 3,200 people in Lutz.", "3,200", "Acme Steel", "number of people")]
    [InlineData("The Laputan parliament has 151 seats.", "151", "Laputan parliament", "number of seats")]
    [InlineData("Laputa spent 2.3 percent of its GDP on defence in 2017.", "2.3", "Laputa", "spent of its GDP on defence")]
    [InlineData("The city of Lutz spent $4.5 million on repairs in 2023.", "$4.5", "city of Lutz", "spent on repairs")]
    [InlineData("Laputa's army has 12,000 soldiers.", "12,000", "Laputa's army", "number of soldiers")]
    [InlineData("In 2014, Laputa produced 90,000 barrels of oil per day.", "90,000", "Laputa", "produced")]
    [InlineData("The minimum wage in Laputa is $7.25 an hour.", "$7.25", "Laputa", "minimum wage")]
    [InlineData("Life expectancy in Laputa is 71 years.", "71", "Laputa", "Life expectancy")]
    [InlineData("The highest temperature in Laputa was 41 °C.", "41", "Laputa", "highest temperature")]
    [InlineData("Anna Berg was elected president in 2012.", "2012", "Anna Berg", "elected president")]
    [InlineData("Laputa joined the Union on 1 May 2004.", "1 May", "Laputa", "joined union")]
    [InlineData("The treaty between Laputa and Balnibarbi was signed on 11 July 1961.", "11 July", "treaty between Laputa and Balnibarbi", "signed")]
    [InlineData("The railway from Lutz to Maldonada is 215 kilometres long.", "215", "railway from Lutz to Maldonada", "long")]
    [InlineData("Lake Glub holds 23 cubic kilometres of water.", "23", "Lake Glub", "holds")]
    [InlineData("The Laputa Institute was established in 1724 by Queen Mab.", "1724", "Laputa Institute", "established by Queen Mab")]
    [InlineData("Inflation in Laputa reached 12 percent in 2022.", "12", "Laputa", "Inflation")]
    [InlineData("Inflation was 12 percent in Laputa in 2022.", "12", "Laputa", "inflation")]
    [InlineData("Laputa has 43 airports.", "43", "Laputa", "number of airports")]
    [InlineData("Some 3,000 students attend Lutz University.", "3,000", "Lutz University", "number of students")]
    [InlineData("The average salary in Laputa is 1,250 euros a month.", "1,250", "Laputa", "average salary")]
    [InlineData("The ferry Lutz sank on Monday. It had 45 people aboard.", "45", "ferry Lutz", "number of people")]
    [InlineData("The ferry Lutz sank on Monday. It had 312 people aboard 5 Maldonadan lifeboats.", "312", "ferry Lutz", "number of people")]
    [InlineData("The Lutz sank on Monday. It ferries Maldonadan crews, 312 people, home.", "312", "Lutz", "number of people")]
    [InlineData("The ferry Lutz sank on Monday. It had 45 sailors, and 312 passengers were aboard.", "312", "ferry Lutz", "number of passengers")]
    public void A_draft_names_subject_and_property_and_matches_the_sentence_it_was_made_from(string text, string figure, string subject, string property)
    {
        var source = new SourceText("a.txt", text);
        var document = DocumentReader.Read("a.txt", source, DocumentFormat.Text, null);
        var drafted = ClaimDraft.From(document, source.PositionOf(text.IndexOf(figure, StringComparison.Ordinal)));
        Assert.NotNull(drafted);
        Assert.Equal((subject, property, ""), (string.Join('|', drafted.Claim.Subjects), string.Join('|', drafted.Claim.Properties), string.Join('|', drafted.Notes)));
        var load = ClaimsLoader.Parse(new SourceText("a.yaml", "claims:\n" + ClaimsExchange.YamlEntry(drafted.Claim with { Status = ClaimStatus.Accepted })));
        Assert.Empty(load.Errors);
        using var index = ClaimIndex.Build(load.Claims);
        Assert.Contains(new FactChecker(index, []).Check(document).Verdicts, verdict => verdict.Kind is VerdictKind.Supported or VerdictKind.SupportedByRounding);
    }

    [Theory]
    [InlineData("Between 20,000 and 30,000 people fled Laputa in 2014.", "20,000", "20,000 to 30,000")]
    [InlineData("Laputa sold 3m copies in 2014.", "3m", "3 million")]
    [InlineData("Laputa sold 3.25bn copies in 2014.", "3.25", "3.25bn")]
    [InlineData("Laputa sold 3 million copies in 2014.", "3 million", "3 million")]
    [InlineData("Laputa weighs 5 × 10^40 kilograms.", "5", "5 × 10^40")]
    public void A_value_is_written_as_it_can_be_read_back(string text, string figure, string value)
    {
        var drafted = Draft(text, figure);
        Assert.Equal(value, Assert.Single(drafted.Claim.Values).AsWritten);
        var load = ClaimsLoader.Parse(new SourceText("a.yaml", "claims:\n" + ClaimsExchange.YamlEntry(drafted.Claim)));
        Assert.Empty(load.Errors);
        Assert.Equal(drafted.Claim.Values[0].Figure!.Value.Value, Assert.Single(load.Claims[0].Values).Figure!.Value.Value);
    }

    [Theory]
    [InlineData("# Towns\n\nThey have 28,500 people.", "28,500")]
    [InlineData("# Towns\n\nThe country has 28,500 people.", "28,500")]
    [InlineData("Towns grew. They have 28,500 people.", "28,500")]
    [InlineData("Towns hosted 28,500 people.", "28,500")]
    [InlineData("Yesterday 300 people fled.", "300")]
    [InlineData("Yesterday, 300 people fled the city.", "300")]
    [InlineData("\"The Tempest\" sold 3 million copies in 2014.", "3 million")]
    [InlineData("34 of the 50 states have ratified the treaty.", "50")]
    [InlineData("Laputa is an island. Exports were worth $40 million, up 20 percent from 2019.", "20")]
    public void A_word_that_may_be_no_name_is_no_subject(string text, string figure)
    {
        var drafted = Draft(text, figure);
        Assert.Equal(("", 1), (string.Join('|', drafted.Claim.Subjects), drafted.Notes.Length));
        Assert.Contains(drafted.Claim.Properties[0], char.IsLetter);
    }

    [Theory]
    [InlineData("# Laputa\n\nIt has 43 airports. Many fly to Laputa.", "43", "Laputa")]
    [InlineData("The Philippines has 43 airports.", "43", "Philippines")]
    [InlineData("Honduras produced 43 tonnes of coffee.", "43", "Honduras")]
    [InlineData("Athens hosted 43 meetings.", "43", "Athens")]
    [InlineData("Glubbs is a port. It has 28,500 people.", "28,500", "Glubbs")]
    [InlineData("Glubbs has 28,500 people.", "28,500", "Glubbs")]
    public void A_name_that_stands_within_a_sentence_or_is_known_is_a_subject(string text, string figure, string subject) =>
        Assert.Equal(subject, Assert.Single(Draft(text, figure).Claim.Subjects));

    [Theory]
    [InlineData("# Chile\n\n| Country | Regions |\n|---|---|\n| Peru | 25 |", "25", "Peru", "regions", "The regions of Peru is 25.")]
    [InlineData("| | Peru |\n|---|---|\n| regions | 25 |", "25", "Peru", "regions", "The regions of Peru is 25.")]
    [InlineData("# Chile\n\n| Year | Regions |\n|---|---|\n| 2014 | 25 |", "25", "", "regions", "Regions (2014): 25.")]
    public void A_cell_is_drafted_with_its_headers(string text, string figure, string subject, string property, string statement)
    {
        var claim = Draft(text, figure).Claim;
        Assert.Equal((subject, property, statement), (string.Join('|', claim.Subjects), Assert.Single(claim.Properties), claim.Statement));
    }

    [Theory]
    [InlineData("Laputa ranked 37th in the world by area.", "37th", "37th")]
    [InlineData("Laputa was No. 54 in the Reading Index.", "54", "54th")]
    public void A_rank_is_drafted_as_one(string text, string figure, string value)
    {
        var claim = Draft(text, figure).Claim;
        Assert.Equal(("Laputa", value), (Assert.Single(claim.Subjects), Assert.Single(claim.Values).AsWritten));
    }

    private static DraftedClaim Draft(string text, string figure)
    {
        var source = new SourceText("a.md", text);
        var drafted = ClaimDraft.From(DocumentReader.Read("a.md", source, DocumentFormat.Markdown, null), source.PositionOf(text.IndexOf(figure, StringComparison.Ordinal)));
        Assert.NotNull(drafted);
        return drafted;
    }
}
