using System.Collections.Immutable;
using FactCheck.CuratedClaims;
using FactCheck.Matches;
using FactCheck.Matches.Indexing;
using FactCheck.Mentions;
using FactCheck.Tests.CuratedClaims;
using Fractions;

namespace FactCheck.Tests.Matches.Indexing;

public sealed class ClaimRecordTests
{
    /// <summary>A property that is missing here is not in the index either: teach both <see cref="ClaimRecordWriter"/> and <see cref="ClaimRecordReader"/>, in the same order.</summary>
    [Theory]
    [InlineData(typeof(CuratedClaim), "Id Statement Title Subjects Properties Values AlsoAccepted DisputedBy Rivals NotAbout Tolerance Period Evidence Rating Status ReviewBy File Position Speaker SaidOn Unit WrittenTolerance Supersedes SupersededBy")]
    [InlineData(typeof(CuratedValue), "AsWritten Figure Period Note Evidence Position Text Unit Hedge")]
    [InlineData(typeof(Evidence), "Title Publisher Url Published Retrieved Locator Quotation Note Position Snapshot Sha256")]
    [InlineData(typeof(Figure), "Kind Value Unit Resolution")]
    [InlineData(typeof(MentionValue.Exact), "Value")]
    [InlineData(typeof(MentionValue.Range), "Low High")]
    [InlineData(typeof(MentionValue.Temporal), "Edtf")]
    [InlineData(typeof(Tolerance.Relative), "Share")]
    [InlineData(typeof(Tolerance.Absolute), "Distance")]
    public void Records_hold_every_property(Type type, string properties) =>
        Assert.Equal(properties.Split(' ').Order(), WrittenOut.PropertiesOf(type).Select(property => property.Name).Order());

    [Theory]
    [InlineData(typeof(MentionValue), 3)]
    [InlineData(typeof(Tolerance), 4)]
    public void Records_know_every_form(Type type, int count) => Assert.Equal(count, type.GetNestedTypes().Length);

    [Fact]
    public void Shipped_claims_come_out_of_an_index_as_they_went_in()
    {
        var claims = ClaimsLoader.Load([ShippedClaims.Folder]).Claims;
        AssertKept(claims);
    }

    [Fact]
    public void Every_form_of_value_and_tolerance_is_kept()
    {
        var half = new Fraction(1, 2);
        var claim = ClaimsLoader.Load([ShippedClaims.Folder]).Claims[0];
        MentionValue[] values = [new MentionValue.Exact(new Fraction(-10, 4, false)), new MentionValue.Range(null, half), new MentionValue.Range(half, null), new MentionValue.Temporal("2017-02")];
        Tolerance[] tolerances = [new Tolerance.Rounding(), new Tolerance.Exact(), new Tolerance.Relative(half), new Tolerance.Absolute(Fraction.FromString("123456789012345678901234567890"))];
        AssertKept(
            [.. tolerances.Select((tolerance, i) => claim with
            {
                Id = $"test/{i}",
                Tolerance = tolerance,
                Values = [.. values.Select(value => new CuratedValue("as written", new Figure(MentionKind.Quantity, value, null, half), "2016", null, claim.Evidence))],
                Rating = (Rating)(i % 3),
                Status = (ClaimStatus)(i % 3),
                Title = i == 0 ? null : "A title, “quoted” 🙂",
                Speaker = i == 1 ? "Someone" : null,
                File = i < 2 ? "a.yaml" : "b.yaml",
            })]);
    }

    private static void AssertKept(ImmutableArray<CuratedClaim> claims)
    {
        using var index = ClaimIndex.Build(claims);
        Assert.Equal(claims.Select(WrittenOut.Of), Enumerable.Range(0, index.ClaimCount).Select(i => WrittenOut.Of(index.Claim(i).Claim)));
    }
}
