using System.Text;
using FactCheck.InputErrors;

namespace FactCheck.Tests.CuratedClaims.Packages;

public class MalformedPackageTests
{
    [Theory]
    [InlineData("column: Count", "column: Cuont", 8, "the table", "did you mean `Count`?")]
    [InlineData("column: Count", "colum: Count", 8, "a column has no key 'colum'", "did you mean `column`?")]
    [InlineData("unit: people", "unit: poeple", 9, "nobody knows the unit 'poeple'", "write a unit")]
    [InlineData("resource: people", "resource: poeple", 2, "the data package has no resource 'poeple'", "it has people")]
    [InlineData("{column: Count}", "5", 8, "`value` has to be a column", "write `value:")]
    [InlineData("{column: Year}", "headings", 8, "the values are in a column and under the headings", "write `value:")]
    [InlineData("{column: Year}", "sometime", 7, "'sometime' is no period", "write `{column: Year}`")]
    [InlineData("retrieved: 2026-11-23", "retrieved: today", 11, "'today' is no date of retrieval", "write 2017-02-12")]
    [InlineData("tables:", "package: ../datapackage.json\ntables:", 1, "the path '../datapackage.json' leads out of the folder", "name a file in this folder")]
    [InlineData("tables:", "package: /etc/hosts\ntables:", 1, "the path '/etc/hosts' leads out of the folder", "name a file in this folder")]
    [InlineData("tables:", "package: other.json\ntables:", 1, "there is no file 'other.json'", "name a file in this folder")]
    [InlineData("tables:", "table:", 1, "the mapping has no key 'table'", "did you mean `tables`?")]
    public void A_mistake_in_the_mapping_has_its_place(string right, string wrong, int line, string message, string advice)
    {
        var mapping = WrittenPackage.Mapping.Replace(right, wrong, StringComparison.Ordinal);
        var error = WrittenPackage.Load(mapping: mapping).Errors[0];
        Has(error, "factcheck-mapping.yaml", line, message);
        Assert.StartsWith(advice, error.Advice, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Laputa,2014,many\n", 2, 13, "'many' is no figure in the unit 'people'")]
    [InlineData("Laputa,soon,28500\n", 2, 8, "'soon' is no period")]
    [InlineData("Laputa,2014\n", 2, 8, "the row ends here: it has 2 cells, and the table has 3 cells a row")]
    [InlineData("Laputa,2014,5,6\nA,2014,5,6\n", 2, 15, "the row has 4 cells, 3 cells are named in the header, and so have 1 more rows")]
    [InlineData("Laputa,2014,5\nLaputa,2014,6\n", 3, 13, "Laputa has two values of 2014")]
    [InlineData(",2014,5\n", 2, 1, "the cell is empty that says what the value is of")]
    [InlineData("\"Laputa,2014,5\n", 2, 1, "a quotation mark that opens a cell here is not closed")]
    [InlineData("\"La\"puta,2014,5\n", 2, 5, "text stands after the closing quotation mark of a cell")]
    [InlineData("La\"puta\",2014,5\n", 2, 3, "a quotation mark stands inside a cell that does not start with one")]
    [InlineData("Hy brasil,2014,5\nHy-Brasil,2014,5\n", 3, 1, "the id 'office/people/hy-brasil' is taken by the claim at")]
    public void A_mistake_in_the_table_has_its_place_and_the_other_rows_are_read(string rows, int line, int column, string message)
    {
        var load = WrittenPackage.Load(csv: $"Island,Year,Count\n{rows}Lilliput,2014,7\n");
        var error = Assert.Single(load.Errors);
        Has(error, "data/people.csv", line, message);
        Assert.Equal(column, error.Position!.Value.Column);
        Assert.Contains(load.Claims, claim => claim.Id == "office/people/lilliput");
    }

    [Fact]
    public void A_heading_that_is_read_and_stands_twice_has_its_place()
    {
        var error = Assert.Single(WrittenPackage.Load(csv: "Island,Count,Year,Count\nLaputa,5,2014,6\n").Errors);
        Has(error, "data/people.csv", 1, "the heading 'Count' stands twice");
        Assert.Equal(19, error.Position!.Value.Column);
        Assert.Empty(WrittenPackage.Load(csv: "Island,Flag,Year,Count,Flag\nLaputa,a,2014,6,b\n").Errors);
    }

    [Theory]
    [InlineData("Island,Year,Count\n", "", "the table has headings and no rows: it gives no claims")]
    [InlineData("Island,Year,Count\nLaputa,2014,n/a\n", "", "no row of the table 'people' gives a claim")]
    public void A_table_that_gives_nothing_is_warned_of(string csv, string errors, string message)
    {
        var load = WrittenPackage.Load(csv: csv);
        Assert.Equal(errors, string.Join('\n', load.Errors.Select(error => error.Message)));
        var fault = Assert.Single(FactCheck.CuratedClaims.ClaimsLinter.Lint(load));
        Assert.Equal((message, FactCheck.CuratedClaims.FaultSeverity.Warning), (fault.Error.Message, fault.Severity));
    }

    [Theory]
    [InlineData("\"path\": \"data/people.csv\"", "\"path\": \"../people.csv\"", 5, "the path '../people.csv' leads out of the folder")]
    [InlineData("\"path\": \"data/people.csv\"", "\"path\": \"https://example.org/p.csv\"", 5, "'https://example.org/p.csv' is a web address")]
    [InlineData("\"path\": \"data/people.csv\"", "\"path\": \"data/none.csv\"", 5, "there is no file 'data/none.csv'")]
    [InlineData("\"path\": \"data/people.csv\"", "\"data\": []", 4, "the resource 'people' has no path")]
    [InlineData("\"name\": \"people\", \"path\"", "\"name\": \"people\", \"encoding\": \"EBCDIC\", \"path\"", 5, "the encoding 'EBCDIC' is not read")]
    [InlineData("\"resources\": [{", "\"resources\": [{{", 4, "the text is not valid JSON")]
    [InlineData("\"resources\"", "\"resuorces\"", 1, "the data package has no resources")]
    public void A_mistake_in_the_package_has_its_place(string right, string wrong, int line, string message) =>
        Has(WrittenPackage.Load(WrittenPackage.Json.Replace(right, wrong, StringComparison.Ordinal)).Errors[0], "datapackage.json", line, message);

    [Fact]
    public void A_package_without_a_mapping_is_an_error()
    {
        using var folder = new ClaimsFolder().With("datapackage.json", WrittenPackage.Json);
        Assert.Equal("the data package has no mapping", Assert.Single(folder.Load().Errors).Message);
    }

    [Fact]
    public void A_link_that_leads_out_of_the_folder_is_not_followed()
    {
        using var outside = new ClaimsFolder().With("people.csv", WrittenPackage.Csv);
        using var folder = WrittenPackage.Folder();
        File.Delete(folder.Path + "/data/people.csv");
        File.CreateSymbolicLink(folder.Path + "/data/people.csv", outside.Path + "/people.csv");
        Assert.Equal("the path 'data/people.csv' leads out of the folder", Assert.Single(folder.Load().Errors).Message);
    }

    [Fact]
    public void A_table_of_a_million_rows_with_one_bad_one_has_one_error()
    {
        var csv = new StringBuilder("Island,Year,Count\n");
        for (var i = 0; i < 1_000_000; i++)
            csv.Append(i == 777_777 ? "Laputa,2014,many\n" : "Laputa,2014,\n");
        csv.Append("Laputa,2015,9\n");
        var load = WrittenPackage.Load(csv: csv.ToString());
        Has(Assert.Single(load.Errors), "data/people.csv", 777_779, "'many' is no figure in the unit 'people'");
        Assert.Equal("2015", Assert.Single(Assert.Single(load.Claims).Values).Period);
    }

    private static void Has(InputError error, string file, int line, string message)
    {
        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
        Assert.EndsWith(file, error.File, StringComparison.Ordinal);
        Assert.Equal(line, error.Position!.Value.Line);
    }
}
