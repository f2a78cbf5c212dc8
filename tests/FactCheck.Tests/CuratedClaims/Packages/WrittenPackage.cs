using FactCheck.CuratedClaims;

namespace FactCheck.Tests.CuratedClaims.Packages;

/// <summary>Small data packages about places that nobody has been to.</summary>
internal static class WrittenPackage
{
    public const string Json = """
        {
          "name": "people", "title": "People of islands", "last_updated": "2026-02-03",
          "sources": [{"title": "Office of Counting", "path": "https://example.org/people"}],
          "resources": [{
            "name": "people", "path": "data/people.csv",
            "schema": {"fields": [{"name": "Island", "type": "string"}, {"name": "Year", "type": "year"}, {"name": "Count", "type": "number"}], "missingValues": ["", "n/a"]}
          }]
        }
        """;

    public const string Csv = "Island,Year,Count\nLaputa,2014,28500\n\"Grammarye, Isle of\",2014,1200\nLaputa,2015,29100\nLaputa,2016,n/a\n";

    public const string Mapping = """
        tables:
          - resource: people
            id: office/people
            entity: {column: Island}
            aliases: {"Grammarye, Isle of": [Grammarye]}
            property: [population, number of inhabitants]
            period: {column: Year}
            value: {column: Count}
            unit: people
            not-about: [density]
            retrieved: 2026-11-23
        """;

    public static ClaimsFolder Folder(string? json = null, string? csv = null, string? mapping = null) => new ClaimsFolder()
        .With("datapackage.json", json ?? Json)
        .With("data/people.csv", csv ?? Csv)
        .With("factcheck-mapping.yaml", mapping ?? Mapping);

    public static ClaimsLoad Load(string? json = null, string? csv = null, string? mapping = null)
    {
        using var folder = Folder(json, csv, mapping);
        return folder.Load();
    }
}
