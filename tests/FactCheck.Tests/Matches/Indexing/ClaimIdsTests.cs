using FactCheck.Matches;

namespace FactCheck.Tests.Matches.Indexing;

public sealed class ClaimIdsTests
{
    private static readonly ClaimIndex Index = ClaimIndex.Build(Enumerable.Range(0, 500).Append(7).Select(i => SomeClaims.With(i, $"Statement {i}.", [], [])));

    [Fact]
    public void A_claim_is_found_by_its_id() => Assert.Equal("Statement 499.", Assert.Single(Index.Find("test/499")).Statement);

    [Fact]
    public void An_id_that_was_given_twice_finds_both_claims() => Assert.Equal(2, Index.Find("test/7").Count());

    [Theory]
    [InlineData("test/500")]
    [InlineData("")]
    [InlineData("TEST/1")]
    public void An_id_that_no_claim_has_finds_nothing(string id) => Assert.Empty(Index.Find(id));

    [Fact]
    public void The_ids_come_in_the_order_of_the_claims() => Assert.Equal(["test/0", "test/1", "test/2"], Index.Ids.Take(3));
}
