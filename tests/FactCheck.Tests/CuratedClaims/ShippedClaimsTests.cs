using FactCheck.CuratedClaims;
using FactCheck.Drafts;
using FactCheck.Mentions;

namespace FactCheck.Tests.CuratedClaims;

public class ShippedClaimsTests
{
    private static readonly ClaimsLoad Load = ClaimsLoader.Load([ShippedClaims.Folder]);

    [Fact]
    public void The_shipped_claims_have_no_faults() =>
        Assert.Equal([], ClaimsLinter.Lint(Load, new DateOnly(2026, 11, 23)).Select(fault => $"{fault.Error.File}:{fault.Error.Position} {fault.Error.Message}"));

    [Fact]
    public void The_shipped_claims_are_found_by_their_own_statements() =>
        Assert.Equal([], StatementLinter.Lint(Load).Select(fault => fault.Error.Message));

    [Fact]
    public void Every_shipped_claim_can_be_matched_says_when_it_holds_and_is_named_after_its_file() =>
        Assert.All(Load.Claims, claim =>
        {
            Assert.StartsWith(Path.GetFileNameWithoutExtension(claim.File) + "/", claim.Id, StringComparison.Ordinal);
            Assert.NotEmpty(claim.Subjects);
            Assert.NotEmpty(claim.Properties);
            Assert.NotEmpty(claim.Values);
            Assert.All(claim.Values, value => Assert.NotNull(value.Period ?? claim.Period));
        });

    [Theory]
    [InlineData("korea/china-coal-imports", "2014", "[14400000, 15600000] tonne")]
    [InlineData("korea/china-coal-imports", "2016", "22480000 tonne")]
    [InlineData("korea/china-share-of-trade", "2014", "90.1 percent")]
    [InlineData("korea/china-trade-value", "2014", "6860000000 USD")]
    [InlineData("korea/us-forces-strength", null, "28500 troops")]
    [InlineData("korea/us-forces-daily-range", null, "[27000, 33000] troops")]
    [InlineData("korea/coal-cap-volume", null, "7500000 tonne per year")]
    [InlineData("korea/pukguksong-2-first-test", null, "2017-02-12 ")]
    [InlineData("korea/pukguksong-2-launch-time", null, "2017-02-11T17:55-05:00 ")]
    [InlineData("korea/longest-border-province", null, "Jilin")]
    [InlineData("world/co2-mauna-loa", "2024", "424.61 part per million")]
    [InlineData("world/us-minimum-wage", null, "7.25 USD per hour")]
    public void Shipped_values_are_read_as_meant(string id, string? period, string? figure)
    {
        var value = Load.Claims.SingleOrDefault(claim => claim.Id == id)?.Values.Single(value => value.Period == period);
        Assert.Equal(figure, value is null ? null : Words(value));
    }

    private static string Words(CuratedValue value) => value.Figure is not { } figure ? value.AsWritten : figure.Value switch
    {
        MentionValue.Exact exact => $"{exact.Value.ToDecimal()} {figure.Unit}",
        MentionValue.Range range => $"[{range.Low}, {range.High}] {figure.Unit}",
        MentionValue.Temporal temporal => $"{temporal.Edtf} {figure.Unit}",
        _ => "",
    };
}
