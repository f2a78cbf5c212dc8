using FactCheck.Claims;
using FactCheck.CuratedClaims;
using FactCheck.Documents;
using FactCheck.Findings;
using FactCheck.Matches;
using FactCheck.Mentions;
using FactCheck.Sentences;
using FactCheck.Spans;
using FactCheck.Verdicts;

namespace FactCheck.Tests.Verdicts;

public sealed class RankTests
{
    internal const string Claims = """
        claims:
          - id: chile/area-rank
            statement: Chile is the 37th largest country in the world by area.
            subject: Chile
            property: [rank by area, largest country]
            value: 37th
            period: always
            evidence: [{title: t, publisher: p, url: "http://example.org/", retrieved: 2026-01-01}]
          - id: chile/economy-rank
            statement: Chile had the fifth-largest economy in Latin America in 2020.
            subject: Chile
            property: [largest economy, rank by GDP]
            series: {2019: 4th, 2020: fifth}
            evidence: [{title: t, publisher: p, url: "http://example.org/", retrieved: 2026-01-01}]
          - id: chile/population-rank
            statement: Chile was the 64th most populous country in the world in 2020.
            subject: Chile
            property: [most populous country, rank by population]
            value: 64th
            period: 2020
            evidence: [{title: t, publisher: p, url: "http://example.org/", retrieved: 2026-01-01}]
          - id: chile/reading-rank
            statement: Chile was 54th in the 2020 Reading Index.
            subject: Chile
            property: [rank in the Reading Index, Reading Index]
            value: 54th
            period: 2020
            evidence: [{title: t, publisher: p, url: "http://example.org/", retrieved: 2026-01-01}]
          - id: chile/regions
            statement: Chile has 16 regions.
            subject: Chile
            property: [regions]
            value: 16
            unit: regions
            period: always
            evidence: [{title: t, publisher: p, url: "http://example.org/", retrieved: 2026-01-01}]
        """;

    [Theory]
    [InlineData("Chile ranked 37th in the world by area.")]
    [InlineData("Chile is the 37th largest country in the world.")]
    [InlineData("Chile had the fifth-largest economy in Latin America in 2020.")]
    [InlineData("In 2019, Chile had the fourth-largest economy in Latin America.")]
    [InlineData("Chile was the world's 64th most populous country in 2020.")]
    [InlineData("Chile was No. 54 in the 2020 Reading Index.")]
    [InlineData("Chile was #54 in the 2020 Reading Index.")]
    [InlineData("Chile ranked #37 in the world by area.")]
    [InlineData("Chile came 54th out of 180 in the 2020 Reading Index.")]
    [InlineData("Chile ranked 54th of 180 countries in the 2020 Reading Index.")]
    [InlineData("Chile ranked 54 out of 180 countries in the 2020 Reading Index.")]
    [InlineData("Chile took 54th place in the 2020 Reading Index.")]
    public void The_same_rank_in_the_same_list_is_supported(string sentence) => Assert.Equal(VerdictKind.Supported, Rank(sentence)?.Kind);

    [Theory]
    [InlineData("Chile ranked 73rd in the world by area.", "37th")]
    [InlineData("Globally, Chile ranks 38th by area.", "37th")]
    [InlineData("Chile had the fourth-largest economy in Latin America in 2020.", "fifth")]
    [InlineData("Chile ranked No. 45 in the 2020 Reading Index.", "54")]
    [InlineData("Chile ranked No 45 in the Reading Index in 2020.", "54")]
    [InlineData("Chile was ranked #45 in the Reading Index in 2020.", "54")]
    [InlineData("Chile came 45th out of 180 countries in the 2020 Reading Index.", "54th")]
    [InlineData("Chile was the 46th most populous country in the world in 2020.", "64th")]
    public void Another_rank_in_the_same_list_is_contradicted_and_corrected_as_it_is_written(string sentence, string? correction)
    {
        var verdict = Rank(sentence);
        Assert.Equal(VerdictKind.Contradicted, verdict?.Kind);
        Assert.Equal(correction, verdict?.Diagnosis?.Correction);
    }

    [Theory]
    [InlineData("Chile ranked No. 45 in the 2020 Reading Index.", VerdictKind.Contradicted)]
    [InlineData("Chile had the fourth-largest economy in Latin America in 2020.", VerdictKind.Unsupported)]
    public void The_list_of_a_year_is_not_changed_within_it_and_an_economy_is(string sentence, VerdictKind expected) =>
        Assert.Equal(expected, CheckedText.Check(Claims, sentence, new(2020, 6, 1)).Verdicts.First(verdict => verdict.Claim.Mention is { Figure.Kind: MentionKind.Ordinal }).Kind);

    [Fact]
    public void Two_digits_of_a_rank_have_changed_places() =>
        Assert.Equal("probably mistyped: two digits have changed places", Rank("Chile ranked 73rd in the world by area.")!.Diagnosis!.Explanation);

    [Theory]
    [InlineData("Chile ranked 73rd by area.")]
    [InlineData("Chile ranked 37th in Africa by area.")]
    [InlineData("Chile ranked 12th in South America by area.")]
    [InlineData("Chile is the 38th smallest country in the world.")]
    [InlineData("Chile was the 46th least populous country in the world in 2020.")]
    [InlineData("Chile is the 38th largest country in the world for copper.")]
    [InlineData("Chile has the 38th largest copper economy in the world.")]
    [InlineData("Chile ranks 38th in the world by population.")]
    [InlineData("The 37th president of Chile lives in the largest country in the world.")]
    [InlineData("Chile's 38th parliament met in the world's largest country.")]
    [InlineData("Chile celebrated its 38th anniversary as the largest country in the world.")]
    [InlineData("Chile's office is No. 45 in the street of the Reading Index in 2020.")]
    [InlineData("Chile was No. 45 in the Reading Index in no year but 2020.")]
    [InlineData("Chile may become the 38th largest country in the world.")]
    [InlineData("Chile had the third-largest economy in Latin America in 2011.")]
    [InlineData("Chile's 17th region opened.")]
    [InlineData("Chile is the 38th largest country in the world by area that borders the Pacific.")]
    [InlineData("Chile is the 38th largest country in the world by area where Spanish is spoken.")]
    [InlineData("Chile is the 38th largest country in the world by area and population.")]
    [InlineData("Chile is the 38th largest country in the world by area to some.")]
    [InlineData("In 37 years Chile became the largest country in the world by area.")]
    public void A_rank_of_another_list_measure_direction_or_time_is_neither(string sentence) =>
        Assert.DoesNotContain(CheckedText.Check(Claims, sentence, new(2022, 6, 1)).Verdicts, verdict => verdict.Kind is VerdictKind.Contradicted or VerdictKind.Supported);

    [Fact]
    public void A_rank_is_never_compared_with_a_value()
    {
        var verdicts = CheckedText.Check(Claims, "Chile has 37 regions, and ranks 16th in the world by regions.").Verdicts;
        Assert.DoesNotContain(verdicts, verdict => verdict.Kind == VerdictKind.Supported);
        Assert.DoesNotContain(verdicts.Where(verdict => verdict.Claim.Mention!.Figure.Kind == MentionKind.Ordinal), verdict => !verdict.Comparisons.IsEmpty);
    }

    [Fact]
    public void Each_of_two_ranks_is_that_of_its_own_measure()
    {
        var verdicts = CheckedText.Check(Claims, "In 2020 Chile ranked 37th in the world by area and 64th by population.").Verdicts;
        Assert.Equal(["chile/area-rank", "chile/population-rank"], verdicts.Where(verdict => verdict.Kind == VerdictKind.Supported).Select(verdict => verdict.Comparisons[0].Match.Curated.Id));
    }

    [Fact]
    public void Without_a_rank_on_record_an_ordinal_makes_no_claim() =>
        Assert.DoesNotContain(CheckedText.Check(Claims, "Chile won its second title at the 45th games.").Verdicts, verdict => verdict.Claim.Mention?.Figure.Kind == MentionKind.Ordinal);

    [Fact]
    public void How_many_a_rank_is_one_of_is_no_claim_of_its_own() =>
        Assert.Equal(["54th"], CheckedText.Check(Claims, "Chile came 54th out of 180 countries in the 2020 Reading Index.").Verdicts.Select(verdict => verdict.Claimed));

    [Fact]
    public void What_asks_to_be_checked_in_a_rank_is_the_rank() =>
        Assert.Equal(["states a rank"], Rank("Chile ranked 37th in the world by area.")?.Claim.CheckWorthiness.Reasons);

    [Theory]
    [InlineData("Chile ranked 12th by regions.", "dimension: what is on record is no rank")]
    [InlineData("Chile has 16 kilometres of regions.", "dimension: the figure has another unit than the one on record")]
    public void A_refusal_by_dimension_tells_what_differs(string sentence, string refusal)
    {
        var index = ClaimIndex.Build(ClaimsLoader.Parse(new SourceText("test.yaml", Claims)).Claims);
        var text = SentenceSplitter.Split(DocumentReader.Read("a", new SourceText("a", sentence), DocumentFormat.Text));
        var mentions = MentionExtractor.Extract(text);
        var claims = ClaimExtractor.Extract(text, mentions).AddRange(ClaimExtractor.ExtractRanks(text, mentions));
        Assert.Contains(refusal, claims.SelectMany(claim => ClaimMatcher.Weigh(index, text, claims, claim)).Where(match => match.Curated.Id == "chile/regions").Select(match => match.Refusal));
    }

    [Fact]
    public void The_message_names_ranks_as_ranks() =>
        Assert.Contains(CheckedText.Check(Claims, "Chile ranked 73rd in the world by area.").Findings, finding => finding is { Severity: Severity.Error, Message: var message } && message.StartsWith("claims 73rd; evidence says 37th", StringComparison.Ordinal));

    private static Verdict? Rank(string sentence) =>
        CheckedText.Check(Claims, sentence, new(2021, 1, 15)).Verdicts.FirstOrDefault(verdict => verdict.Claim.Mention is { Figure.Kind: MentionKind.Ordinal });
}
