namespace FactCheck.Tests;

/// <summary>Claims on an invented world, against which texts are checked that tell of it rightly and wrongly.</summary>
internal static class InventedClaims
{
    public const string All =
        """
        claims:
          - id: test/population
            statement: Peru had 31,450,000 inhabitants in 2018.
            subject: Peru
            property: [population, inhabitants]
            value: 31,450,000
            unit: people
            period: 2018
          - id: test/households
            statement: Peru had 4,371,000 households in 2018.
            subject: Peru
            property: [households, number of households]
            value: 4,371,000
            unit: households
            period: 2018
          - id: test/temperature
            statement: The mean temperature of Peru was 24.5 degrees Celsius in July 2018.
            subject: Peru
            property: [mean temperature, average temperature]
            value: 24.5
            unit: degrees Celsius
            period: 2018-07
          - id: test/unemployment
            statement: The unemployment rate of Peru was 12.75 percent in 2016.
            subject: Peru
            property: [unemployment rate]
            value: 12.75
            unit: "%"
            period: 2016
          - id: test/balance
            statement: Peru's budget balance was minus 3.47 percent of GDP in 2018.
            subject: Peru
            property: [budget balance]
            value: -3.47
            unit: "%"
            period: 2018
          - id: test/capital
            statement: The capital of Peru is Lima.
            subject: Peru
            property: [capital]
            value: Lima
            rivals: [Cusco]
            period: always
          - id: test/copper
            statement: Peru exported 2.44 million tonnes of copper in 2018.
            subject: Peru
            property: [copper exports]
            value: 2.44 million
            unit: tonnes
            period: 2018
          - id: test/fleet
            statement: The fleet of Peru had 26,300 sailors in 2018.
            subject: [fleet of Peru, Peruvian fleet]
            property: [sailors, strength]
            value: 26,300
            unit: sailors
            period: 2018
          - id: test/surface
            statement: Peru has a surface of 1,285,216 square kilometres of land and water.
            subject: Peru
            property: [surface, area]
            value: 1,285,216
            unit: square kilometres
            period: always
          - id: test/pact-signed
            statement: The Lima Pact was signed on 4 March 1932.
            subject: Lima Pact
            property: [signed, signing]
            date: 1932-03-04
          - id: test/pact-in-force
            statement: The Lima Pact took effect on 7 June 1933.
            subject: Lima Pact
            property: [took effect, entry into force]
            date: 1933-06-07
          - id: test/treaty
            statement: The Lutz Treaty was signed on 14 June 1932.
            subject: Lutz Treaty
            property: [signed, signing]
            date: 1932-06-14
          - id: test/marle
            statement: The Marle is 312 kilometres long.
            subject: Marle
            property: [length, long]
            value: 312
            unit: kilometres
            period: always
            tolerance: 10%
          - id: test/tower
            statement: The Marle Tower is 612 metres high.
            subject: Marle Tower
            property: [height, high, tall]
            value: 612
            unit: metres
            tolerance: exact
            period: always
          - id: test/chamber
            statement: The Marle Assembly has 240 members.
            subject: Marle Assembly
            property: [members, seats]
            value: 240
            unit: members
            tolerance: exact
            period: 1990/..
          - id: test/club-members
            statement: The Coast Club has 29 members.
            subject: Coast Club
            property: [members]
            value: 29
            unit: members
            period: always
          - id: test/club-founders
            statement: The Coast Club was founded by 14 cities.
            subject: Coast Club
            property: [founders, founding members, founded]
            value: 14
            unit: cities
            period: always
          - id: test/women
            statement: Half of the 300 members of the Hill Club are women.
            subject: Hill Club
            property: [women, women among the members]
            value: 50
            unit: "%"
            period: always
          - id: test/ferry-aboard
            statement: About 1,840 people were aboard the Ostwick.
            subject: Ostwick
            property: [aboard, people aboard, passengers and crew]
            value: 1,840
            unit: people
            tolerance: 1%
            period: always
          - id: test/turnout
            statement: 63.4 % of voters took part in the harbour referendum of 2011.
            subject: harbour referendum
            property: [turnout, took part]
            value: 63.4
            unit: "%"
            period: always
          - id: test/gate-opened
            statement: The Norden Gate was opened on 12 May 1994.
            subject: Norden Gate
            property: [opened, opening]
            date: 1994-05-12
            period: always
          - id: test/pledge
            statement: President Amberg told Chancellor Brand on 3 March 2005 that she would honour the river treaty.
            subject: [Amberg, President Amberg]
            property: [honour the river treaty]
            date: 2005-03-03
            period: always
        """;
}
