using FactCheck.CuratedClaims;
using FactCheck.Spans;

namespace FactCheck.Tests.CuratedClaims.Packages;

public class PackageClaimsTests
{
    [Fact]
    public void A_long_table_gives_a_claim_an_entity_with_its_series()
    {
        var load = WrittenPackage.Load();
        Assert.Empty(load.Errors);
        Assert.Equal(["office/people/laputa", "office/people/grammarye-isle-of"], load.Claims.Select(claim => claim.Id));
        var laputa = load.Claims[0];
        Assert.Equal([("2014", "28500 people"), ("2015", "29100 people")], laputa.Values.Select(value => (value.Period, value.AsWritten)));
        Assert.All(laputa.Values, value => Assert.Equal("person", value.Figure?.Unit));
        Assert.Equal(["Grammarye, Isle of", "Grammarye"], load.Claims[1].Subjects.AsEnumerable());
        Assert.Equal(["population", "number of inhabitants"], laputa.Properties.AsEnumerable());
        Assert.Equal("density", Assert.Single(laputa.NotAbout));
        Assert.EndsWith("data/people.csv", laputa.File, StringComparison.Ordinal);
        Assert.Equal((new LinePosition(2, 1), new LinePosition(4, 13)), (laputa.Position, laputa.Values[1].Position));
    }

    [Fact]
    public void The_sources_of_the_package_are_the_evidence()
    {
        var load = WrittenPackage.Load();
        var source = Assert.Single(load.Claims[0].Evidence);
        Assert.Equal(("People of islands", "Office of Counting", "https://example.org/people", "2026-02-03", "2026-11-23"), (source.Title, source.Publisher, source.Url, source.Published, source.Retrieved));
        Assert.Empty(ClaimsLinter.Lint(load));
    }

    [Fact]
    public void Evidence_of_the_mapping_comes_before_that_of_the_package()
    {
        var load = WrittenPackage.Load(mapping: WrittenPackage.Mapping + "\n    evidence: [{title: Almanac, publisher: Us, url: \"https://example.org/a\", retrieved: 2026}]\n");
        Assert.Equal("Almanac", Assert.Single(load.Claims[0].Evidence).Title);
    }

    [Fact]
    public void A_wide_table_has_a_column_a_period()
    {
        const string mapping = "tables: [{resource: people, id: p, entity: {column: Island}, property: population, period: headings, unit: people}]";
        var load = WrittenPackage.Load(csv: "Island,2014 [YR2014],Code,2015-06\nLaputa,28500,LPT,29100\nHy-Brasil,,HYB,7\n", mapping: mapping);
        Assert.Empty(load.Errors);
        Assert.Equal([("2014", "28500"), ("2015-06", "29100")], load.Claims[0].Values.Select(value => (value.Period, value.Text)));
        Assert.Equal("2015-06", Assert.Single(load.Claims[1].Values).Period);
    }

    [Fact]
    public void A_wide_table_has_a_column_a_property()
    {
        const string mapping = """
            tables:
              - resource: people
                id: p
                entity: {column: Island}
                period: {column: Year}
                measures:
                  - {value: {column: People}, property: population, unit: people, scale: million}
                  - {value: {column: Area}, property: [area, size], unit: km², tolerance: 1%}
            """;
        var load = WrittenPackage.Load(csv: "Island,Year,People,Area\nLaputa,2014,1.5,40\n", mapping: mapping);
        Assert.Empty(load.Errors);
        Assert.Equal(["p/laputa/population", "p/laputa/area"], load.Claims.Select(claim => claim.Id));
        Assert.Equal(["1.5 million people", "40 km²"], load.Claims.Select(claim => claim.Values[0].AsWritten));
        Assert.IsType<Tolerance.Relative>(load.Claims[1].Tolerance);
    }

    [Fact]
    public void Property_and_unit_may_be_columns_and_rows_may_be_chosen()
    {
        const string mapping = """
            tables:
              - resource: people
                id: p
                statement: The {property} of {entity} as counted.
                entity: {column: Island}
                property: {column: What}
                value: {column: Value}
                unit: {column: Unit}
                period: 2014
                only: {Sex: [Total]}
            """;
        var load = WrittenPackage.Load(csv: "Island,What,Sex,Value,Unit\nLaputa,area,Total,40,km²\nLaputa,population,Total,9,people\nLaputa,population,Male,4,people\n", mapping: mapping);
        Assert.Empty(load.Errors);
        Assert.Equal(["p/laputa/area", "p/laputa/population"], load.Claims.Select(claim => claim.Id));
        Assert.Equal("The area of Laputa as counted.", load.Claims[0].Statement);
        Assert.All(load.Claims, claim => Assert.Equal("2014", claim.Period));
        Assert.Equal("km²", load.Claims[0].Values[0].Unit);
    }

    [Fact]
    public void Dialect_and_number_marks_of_the_package_are_kept_to()
    {
        var json = WrittenPackage.Json.Replace("\"type\": \"number\"", "\"type\": \"number\", \"decimalChar\": \",\", \"groupChar\": \".\"", StringComparison.Ordinal)
            .Replace("\"schema\"", "\"dialect\": {\"delimiter\": \";\", \"header\": false, \"commentChar\": \"#\"}, \"schema\"", StringComparison.Ordinal);
        var load = WrittenPackage.Load(json, "# counted\nLaputa;2014;1.028.500,5\n\n");
        Assert.Empty(load.Errors);
        Assert.Equal("1028500.5", Assert.Single(Assert.Single(load.Claims).Values).Text);
    }

    [Fact]
    public void A_table_in_two_files_is_one_table()
    {
        var json = WrittenPackage.Json.Replace("\"data/people.csv\"", "[\"data/people.csv\", \"data/more.csv\"]", StringComparison.Ordinal);
        using var folder = WrittenPackage.Folder(json).With("data/more.csv", "Laputa,2017,30000\n");
        var load = folder.Load();
        Assert.Empty(load.Errors);
        Assert.Equal(["2014", "2015", "2017"], load.Claims[0].Values.Select(value => value.Period));
        Assert.Equal(["factcheck-mapping.yaml", "datapackage.json", "data/people.csv", "data/more.csv"], load.Files.Select(file => Path.GetRelativePath(folder.Path, file)));
    }

    [Theory]
    [InlineData("Laputa had a population of 28,500 people in 2014.", "Supported")]
    [InlineData("In 2015 the population of Laputa was 92,100 people.", "Contradicted")]
    [InlineData("In 2015 the population of Laputa was 28,500 people.", "Contradicted")]
    [InlineData("In 2014 the population of Grammarye was about 1,200 people.", "Supported")]
    public void Articles_are_checked_against_a_package(string article, string verdict)
    {
        var index = FactCheck.Matches.ClaimIndex.Build(WrittenPackage.Load().Claims);
        var source = new SourceText("a.txt", article);
        var result = new FactChecker(index, []).Check(FactCheck.Documents.DocumentReader.Read("a.txt", source, FactCheck.Documents.DocumentFormat.Text));
        Assert.Contains(verdict, result.Verdicts.Select(given => given.Kind.ToString()));
    }
}
