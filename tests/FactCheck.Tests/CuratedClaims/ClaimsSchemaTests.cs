using System.Text.Json;
using FactCheck.CuratedClaims;
using FactCheck.CuratedClaims.Reading;
using FactCheck.CuratedClaims.Writing;

namespace FactCheck.Tests.CuratedClaims;

public sealed class ClaimsSchemaTests : IDisposable
{
    private readonly JsonDocument schema = JsonDocument.Parse(File.ReadAllText(Path.Combine(ShippedClaims.Folder, "claims.schema.json")));

    public void Dispose() => schema.Dispose();

    [Fact]
    public void The_schema_and_the_reader_know_the_same_keys()
    {
        Assert.Equal(KeySet.File.Keys.Order(), KeysOf(schema.RootElement));
        Assert.Equal(KeySet.Claim.Keys.Order(), KeysOf(Definition("claim")));
        Assert.Equal(KeySet.Evidence.Keys.Order(), KeysOf(Definition("evidence")));
        Assert.Equal(KeySet.Value.Keys.Order(), KeysOf(Definition("value").GetProperty("oneOf")[2]));
    }

    [Fact]
    public void The_schema_of_mappings_and_their_reader_know_the_same_keys()
    {
        using var mapping = JsonDocument.Parse(File.ReadAllText(Path.Combine(ShippedClaims.Folder, "mapping.schema.json")));
        var definitions = mapping.RootElement.GetProperty("$defs");
        Assert.Equal(KeySet.Mapping.Keys.Order(), KeysOf(mapping.RootElement));
        Assert.Equal(KeySet.Table.Keys.Order(), KeysOf(definitions.GetProperty("table")));
        Assert.Equal(KeySet.Measure.Keys.Order(), KeysOf(definitions.GetProperty("measure")));
        Assert.Equal(KeySet.Column.Keys.Order(), KeysOf(definitions.GetProperty("column")));
    }

    [Fact]
    public void Claims_are_written_with_all_keys_that_they_have() => Assert.Equal(KeySet.Claim.Keys.Order(), ClaimNodes.Order.Order());

    [Fact]
    public void The_schema_and_the_reader_know_the_same_ratings_and_statuses()
    {
        var claim = Definition("claim").GetProperty("properties");
        Assert.Equal(ClaimReader.Ratings.Order(), Choices(claim, "rating"));
        Assert.Equal(ClaimReader.Statuses.Order(), Choices(claim, "status"));
        Assert.Equal(ClaimReader.Ratings, Enum.GetNames<Rating>().Select(name => name.ToLowerInvariant()));
        Assert.Equal(ClaimReader.Statuses, Enum.GetNames<ClaimStatus>().Select(name => name.ToLowerInvariant()));
    }

    [Fact]
    public void Every_key_is_described_and_no_other_is_allowed()
    {
        foreach (var owner in new[] { schema.RootElement, Definition("claim"), Definition("evidence"), Definition("value").GetProperty("oneOf")[2] })
        {
            Assert.False(owner.GetProperty("additionalProperties").GetBoolean());
            Assert.All(owner.GetProperty("properties").EnumerateObject(), key => Assert.NotEmpty(key.Value.GetProperty("description").GetString()!));
        }
    }

    [Fact]
    public void Every_shipped_file_names_the_schema_in_its_first_line() =>
        Assert.All(Directory.GetFiles(ShippedClaims.Folder, "*.yaml"), file => Assert.Equal("# yaml-language-server: $schema=claims.schema.json", File.ReadLines(file).First()));

    [Fact]
    public void The_example_of_the_readme_is_a_claim_without_faults()
    {
        var readme = File.ReadAllText(Path.Combine(ShippedClaims.Folder, "README.md")).ReplaceLineEndings("\n");
        var start = readme.IndexOf("```yaml\n", StringComparison.Ordinal) + 8;
        var load = ClaimsFolder.Load("a.yaml", readme[start..readme.IndexOf("```", start, StringComparison.Ordinal)]);
        Assert.Equal([], ClaimsLinter.Lint(load).Select(fault => fault.Error.Message));
        Assert.Single(load.Claims);
    }

    [Fact]
    public void The_readme_explains_every_key()
    {
        var readme = File.ReadAllText(Path.Combine(ShippedClaims.Folder, "README.md"));
        Assert.All(KeySet.Claim.Keys, key => Assert.Contains($"| `{key}` |", readme, StringComparison.Ordinal));
        Assert.All(KeySet.Evidence.Keys, key => Assert.Contains($"`{key}`", readme, StringComparison.Ordinal));
    }

    private JsonElement Definition(string name) => schema.RootElement.GetProperty("$defs").GetProperty(name);

    private static IEnumerable<string> KeysOf(JsonElement definition) => definition.GetProperty("properties").EnumerateObject().Select(key => key.Name).Order();

    /// <summary>A truth value stands for its word: YAML and JSON write <c>rating: true</c> without quotes.</summary>
    private static IEnumerable<string> Choices(JsonElement properties, string key) =>
        properties.GetProperty(key).GetProperty("enum").EnumerateArray().Select(choice => choice.ToString().ToLowerInvariant()).Distinct().Order();
}
