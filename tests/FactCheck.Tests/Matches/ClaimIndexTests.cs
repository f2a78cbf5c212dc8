using FactCheck.CuratedClaims;
using FactCheck.Matches;
using FactCheck.Spans;

namespace FactCheck.Tests.Matches;

public sealed class ClaimIndexTests
{
    [Fact]
    public void A_claim_without_a_property_is_no_other_claim_of_a_property()
    {
        var load = ClaimsLoader.Parse(new SourceText("test.yaml",
            """
            claims:
              - {id: a/mill, statement: The height of the mill is 20 m., subject: [mill], property: [height], value: 20, unit: m}
              - {id: a/tower, statement: The height of the tower is 30 m., subject: [tower], property: [height], value: 30, unit: m}
              - {id: a/gate, statement: The height of the gate is 40 m., subject: [gate], property: [height], value: 40, unit: m}
            """));
        Assert.Empty(load.Errors);
        using var index = ClaimIndex.Build(load.Claims.Select(claim => claim.Id == "a/tower" ? claim with { Properties = [] } : claim));
        Assert.Equal("a/gate", Assert.Single(index.OthersOfProperty(load.Claims[0])).Id);
    }
}
