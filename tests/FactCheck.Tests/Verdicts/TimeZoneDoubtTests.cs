using FactCheck.Verdicts;

namespace FactCheck.Tests.Verdicts;

public sealed class TimeZoneDoubtTests
{
    private const string Claims = """
        claims:
          - id: laputa/launch
            statement: Laputa was launched on 12 February 2017.
            subject: Laputa
            property: [launched, launch]
            date: 2017-02-12
            period: always
            evidence: [{title: t, publisher: p, url: "http://example.org/", retrieved: 2026-01-01}]
        """;

    [Theory]
    [InlineData("Laputa was launched at 5:55 p.m. EST on 11 February 2017.")]
    [InlineData("Laputa was launched at 17:55 MST on 11 February 2017.")]
    [InlineData("Laputa was launched on 11 February 2017 (Lagado time).")]
    [InlineData("Laputa was launched on 11 February 2017, local time.")]
    [InlineData("Laputa was launched on 11 February 2017 Eastern time in the night.")]
    public void The_day_before_in_another_zone_is_never_contradicted(string sentence) =>
        Assert.DoesNotContain(CheckedText.Check(Claims, sentence).Verdicts, verdict => verdict.Kind == VerdictKind.Contradicted);

    [Theory]
    [InlineData("Laputa was launched on 11 February 2017.")]
    [InlineData("Laputa was launched on 11 February 2016, est.")]
    public void Without_a_zone_another_day_is_contradicted(string sentence) =>
        Assert.Contains(CheckedText.Check(Claims, sentence).Verdicts, verdict => verdict.Kind == VerdictKind.Contradicted);
}
