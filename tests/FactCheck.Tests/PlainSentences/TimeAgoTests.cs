using FactCheck.Verdicts;

namespace FactCheck.Tests.PlainSentences;

/// <summary>Dates that the text says only in part: without a year, or counted back from the day of publication.</summary>
public sealed class TimeAgoTests
{
    [Theory]
    [InlineData("2024-03-22", "Sweden joined NATO two weeks ago.")]
    [InlineData("2024-09-12", "Sweden joined NATO six months ago.")]
    [InlineData("2025-02-20", "Sweden joined NATO a year ago.")]
    [InlineData("2026-05-20", "Sweden joined NATO two years ago.")]
    [InlineData("2025-03-01", "Five years ago, the United Kingdom left the European Union.")]
    [InlineData("2014-11-03", "The Berlin Wall fell 25 years ago.")]
    [InlineData("2025-03-01", "The Berlin Wall fell 35 years and four months ago.")]
    [InlineData("2012-04-10", "The Titanic sank a century ago.")]
    public void So_long_ago_is_no_exact_day(string published, string sentence)
    {
        var kinds = ShippedClaims.KindsOf(sentence, DateOnly.Parse(published, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Contains(kinds, kind => kind is VerdictKind.Supported or VerdictKind.SupportedByRounding);
        Assert.DoesNotContain(VerdictKind.Contradicted, kinds);
    }

    [Theory]
    [InlineData("The summer of 1969 was hot. Apollo 11 landed on the Moon on 20 July.", VerdictKind.Supported)]
    [InlineData("The Berlin Wall fell on 9 November.", VerdictKind.Supported)]
    [InlineData("The Berlin Wall fell on 9 October.", VerdictKind.Contradicted)]
    public void A_day_without_its_year_is_compared_by_day_and_month(string text, VerdictKind kind) =>
        Assert.Contains(kind, ShippedClaims.KindsOf(text, ShippedClaims.Published));

    [Theory]
    [InlineData("Germany surrendered in May 1945. Three months later Hiroshima was bombed.")]
    [InlineData("The President spoke in June 1987. Two years later the Berlin Wall fell.")]
    [InlineData("The minister resigned on 18 October 1989. Three weeks later the Berlin Wall fell.")]
    public void So_long_after_another_date_is_no_exact_day(string text) =>
        Assert.DoesNotContain(VerdictKind.Contradicted, ShippedClaims.KindsOf(text, ShippedClaims.Published));

    [Fact]
    public void Past_its_review_a_count_that_changes_contradicts_nothing() =>
        Assert.DoesNotContain(VerdictKind.Contradicted, ShippedClaims.KindsOf("NATO has 33 members.", new(2030, 12, 1)));
}
