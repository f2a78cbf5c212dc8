using FactCheck.Drafts;
using FactCheck.Mentions;

namespace FactCheck.Tests.CuratedClaims;

/// <summary>A unit that names the whole of which a value is a share.</summary>
public sealed class ShareUnitTests
{
    [Theory]
    [InlineData("% of GDP")]
    [InlineData("percent of GDP")]
    [InlineData("per cent of the working-age population")]
    public void It_is_read_as_percent_and_kept_as_written(string unit)
    {
        var load = ClaimsFolder.Load("a.yaml", Claim(unit));
        Assert.Empty(load.Errors);
        Assert.Equal((MentionKind.Percent, "percent", $"6.4 {unit}"), (load.Claims[0].Values[0].Figure!.Value.Kind, load.Claims[0].Values[0].Figure!.Value.Unit, load.Claims[0].Values[0].AsWritten));
    }

    [Fact]
    public void Its_statement_finds_it() => Assert.Empty(StatementLinter.Lint(ClaimsFolder.Load("a.yaml", Claim("% of GDP"))));

    [Fact]
    public void One_without_a_whole_is_no_unit() => Assert.NotEmpty(ClaimsFolder.Load("a.yaml", Claim("% of")).Errors);

    private static string Claim(string unit) => $"claims:\n  - id: a\n    statement: Tavria spent 6.4 percent of GDP on schools in 2023.\n    subject: Tavria\n    property: [spent on schools]\n    value: 6.4\n    unit: \"{unit}\"\n    period: 2023\n";
}
