using System.Collections.Immutable;
using System.Text;
using FactCheck.CuratedClaims;
using FactCheck.CuratedClaims.Exchange;
using FactCheck.CuratedClaims.Nodes;
using FactCheck.CuratedClaims.Writing;
using FactCheck.Spans;
using FsCheck.Xunit;

namespace FactCheck.Tests.CuratedClaims.Exchange;

public class RoundTripProperties
{
    [Property(MaxTest = 150)]
    public void Yaml_gives_back_what_was_written(int seed) => IsKept(ExchangeFormat.Yaml, new AnyClaims(seed).Take(3));

    [Property(MaxTest = 150)]
    public void Json_lines_give_back_what_was_written(int seed) => IsKept(ExchangeFormat.JsonLines, new AnyClaims(seed).Take(3));

    [Property(MaxTest = 150)]
    public void A_table_gives_back_what_was_written(int seed) => IsKept(ExchangeFormat.Csv, new AnyClaims(seed).Take(3));

    [Property(MaxTest = 150)]
    public void Claim_reviews_give_back_what_was_written(int seed) => IsKept(ExchangeFormat.ClaimReview, new AnyClaims(seed).Take(3));

    [Fact]
    public void The_shipped_claims_come_back_from_every_format()
    {
        var claims = ClaimsLoader.Load([ShippedClaims.Folder]).Claims;
        Assert.NotEmpty(claims);
        foreach (var format in Enum.GetValues<ExchangeFormat>())
        {
            var load = Passed(format, claims);
            Assert.Empty(load.Errors);
            Assert.Equal(Facts(claims.Where(claim => ClaimsExchange.Holds(format, claim))), Facts(load.Claims));
        }
    }

    /// <summary>Texts at random make units and dates that nobody knows: what is compared is what the reader was given, and that it read all of it as something.</summary>
    private static void IsKept(ExchangeFormat format, ImmutableArray<CuratedClaim> claims)
    {
        var held = claims.Where(claim => ClaimsExchange.Holds(format, claim)).ToImmutableArray();
        if (held.IsEmpty)
            return;
        var load = Passed(format, held);
        var readable = Passed(ExchangeFormat.JsonLines, held);
        Assert.Equal(readable.Errors.Select(error => error.Message).Order(), load.Errors.Select(error => error.Message).Order());
        Assert.Equal(Facts(readable.Claims), Facts(load.Claims));
        Assert.Equal(Facts(held.Where(claim => load.Claims.Any(read => read.Id == claim.Id))), Facts(load.Claims));
    }

    private static ClaimsLoad Passed(ExchangeFormat format, IEnumerable<CuratedClaim> claims)
    {
        using var written = new MemoryStream();
        ClaimsExchange.Write(claims, format, written);
        return ClaimsExchange.Read(new SourceText("written", Encoding.UTF8.GetString(written.ToArray())), format);
    }

    /// <summary>All that a claims file says of them, the order of sources included.</summary>
    private static IEnumerable<string> Facts(IEnumerable<CuratedClaim> claims) => claims.Select(claim => Text(ClaimNodes.Of(claim)));

    private static string Text(ClaimNode node) => node switch
    {
        ClaimNode.Scalar scalar => scalar.Text,
        ClaimNode.Sequence list => $"[{string.Join("; ", list.Items.Select(Text))}]",
        ClaimNode.Mapping mapping => $"{{{string.Join("; ", mapping.Entries.Select(entry => $"{entry.Key} = {Text(entry.Value)}"))}}}",
        _ => "null",
    };
}
