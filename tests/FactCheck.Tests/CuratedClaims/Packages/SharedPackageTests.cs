using Fractions;

namespace FactCheck.Tests.CuratedClaims.Packages;

/// <summary>Published data packages, where they are at hand beside the repository.</summary>
public class SharedPackageTests
{
    [SharedPackageFact]
    public void The_published_populations_are_read()
    {
        using var folder = Copy("population");
        var load = folder.With("factcheck-mapping.yaml", "tables: [{resource: population, id: p, entity: {column: Country Name}, property: population, period: {column: Year}, value: {column: Value}, unit: people}]").Load();
        Assert.Empty(load.Errors);
        Assert.InRange(load.Claims.Length, 200, 300);
        Assert.All(load.Claims, claim => Assert.InRange(claim.Values.Length, 30, 80));
    }

    [SharedPackageFact]
    public void The_published_products_are_read_in_units_and_in_trillions()
    {
        using var folder = Copy("gdp");
        var load = folder.With("factcheck-mapping.yaml", """
            tables:
              - {resource: gdp, id: gdp, entity: {column: Country Name}, property: GDP, period: {column: Year}, value: {column: Value}, unit: USD}
              - {resource: top-economies, id: top, entity: {column: country}, property: GDP, period: {column: year}, value: {column: gdp_trillion}, scale: trillion, unit: USD}
            """).Load();
        Assert.Empty(load.Errors);
        var exact = load.Claims.Single(claim => claim.Id == "gdp/china").Values.Single(value => value.Period == "2010");
        var rounded = load.Claims.Single(claim => claim.Id == "top/china").Values.Single(value => value.Period == "2010");
        var share = Number(exact) / Number(rounded);
        Assert.True(share > new Fraction(99, 100) && share < new Fraction(101, 100));
    }

    [SharedPackageFact]
    public void Rows_that_are_wider_than_their_header_are_read_when_the_mapping_says_so()
    {
        using var folder = Copy("co2-ppm");
        const string mapping = "tables: [{resource: co2-mm-mlo, id: c, entity: Mauna Loa, property: carbon dioxide, period: {column: Date}, value: {column: Average}, unit: ppm}]";
        var refused = folder.With("factcheck-mapping.yaml", mapping).Load();
        Assert.Contains("`extra-cells: ignored`", Assert.Single(refused.Errors).Advice, StringComparison.Ordinal);
        var load = folder.With("factcheck-mapping.yaml", mapping.Replace("unit: ppm", "unit: ppm, extra-cells: ignored", StringComparison.Ordinal)).Load();
        Assert.Empty(load.Errors);
        Assert.True(Assert.Single(load.Claims).Values.Length > 700);
    }

    private static Fraction Number(FactCheck.CuratedClaims.CuratedValue value) => Assert.IsType<FactCheck.Mentions.MentionValue.Exact>(value.Figure?.Value).Value;

    private static ClaimsFolder Copy(string name)
    {
        var package = Path.Combine(SharedPackageFactAttribute.Folder!, name);
        var folder = new ClaimsFolder();
        foreach (var file in Directory.GetFiles(package, "*", SearchOption.AllDirectories))
            folder.With(Path.GetRelativePath(package, file), File.ReadAllBytes(file));
        return folder;
    }
}
