namespace FactCheck.Verifications;

/// <summary>Claims on countries that there are not, against which the examples of several rules are checked.</summary>
internal static class InventedCountries
{
    public const string CoalImports =
        """
        claims:
          - id: example/coal-imports
            statement: Southmark's coal imports by year, in tonnes.
            subject: Southmark
            property: [coal imports, imported coal]
            unit: tonne
            series: {2014: 15.5 million, 2016: 22.48 million}
            tolerance: 1%
            evidence:
              - {title: Trade statistics, publisher: Southmark Customs, url: "https://example.org/customs", published: 2017-02-18}
        """;

    public const string Garrison =
        """
        claims:
          - id: example/garrison
            statement: The garrison of Northland has 28,500 soldiers.
            subject: [Northland, garrison of Northland]
            property: [garrison, soldiers stationed]
            value: 28,500
            unit: soldiers
            evidence:
              - {title: Annual return, publisher: Northland Defence Office, url: "https://example.org/return", published: 2018-04-14}
        """;
}
