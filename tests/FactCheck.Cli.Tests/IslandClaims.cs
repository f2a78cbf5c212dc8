namespace FactCheck.Cli.Tests;

/// <summary>A disputed claim, a proposed one and a fact-check, for tests of the commands on databases.</summary>
internal static class IslandClaims
{
    public const string Text = """
        claims:
          - id: islands/laputa-population
            statement: Laputa has 28,500 inhabitants.
            subject: [Laputa, the flying island]
            property: [population, inhabitants]
            value: 28,500
            unit: inhabitants
            period: 2014
            disputed-by:
              - value: 31,000
                evidence: [{publisher: Balnibarbi Times, url: "https://example.org/b", retrieved: 2026-11-23}]
            evidence:
              - {title: Count, publisher: Office, url: https://example.org/a, retrieved: 2026-11-23}
            review-by: 2026-06-01
          - id: islands/lilliput-height
            statement: Lilliputians are six inches tall.
            subject: Lilliput
            status: proposed
          - id: checks/yahoos
            statement: The Yahoos rule the Houyhnhnms.
            rating: false
            speaker: A Captain
            date: 1726-10-28
            evidence:
              - {title: Check, publisher: Office, url: https://example.org/c, published: 1726-11-01, retrieved: 2026-11-23}
        """;
}
