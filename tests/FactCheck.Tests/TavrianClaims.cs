using FactCheck.Verdicts;

namespace FactCheck.Tests;

/// <summary>Claims on an invented country, as a newsroom keeps them: with dated series, rates and shares.</summary>
internal static class TavrianClaims
{
    public const string All =
        """
        claims:
          - id: tavria/wage
            statement: The average monthly wage in Tavria was 31,450 marks in 2023.
            subject: Tavria
            property: [average wage, average monthly wage]
            series:
              2022: 29,800
              2023: 31,450
            unit: marks
          - id: tavria/inflation
            statement: Consumer prices in Tavria rose by 5.8 % in 2023.
            subject: Tavria
            property: [inflation, inflation rate]
            value: 5.8
            unit: "%"
            period: 2023
          - id: tavria/unemployed
            statement: Tavria had 174,300 unemployed people in 2023.
            subject: Tavria
            property: [unemployed people, unemployed]
            value: 174,300
            unit: people
            period: 2023
          - id: tavria/schools
            statement: Tavria spent 6.4 percent of GDP on schools in 2023.
            subject: Tavria
            property: [school spending, spending on schools, spent on schools]
            value: 6.4
            unit: "%"
            period: 2023
          - id: tavria/roads
            statement: Road building in Tavria took 1.7 percent of GDP in 2023.
            subject: Tavria
            property: [road spending, spending on roads]
            value: 1.7
            unit: "% of GDP"
            period: 2023
          - id: tavria/infants
            statement: Infant mortality in Tavria was 3.6 deaths per 1,000 live births in 2023.
            subject: Tavria
            property: [infant mortality]
            value: 3.6
            unit: deaths per 1,000 live births
            period: 2023
          - id: tavria/lifespan
            statement: Life expectancy in Tavria was 79.4 years in 2023.
            subject: Tavria
            property: [life expectancy]
            value: 79.4
            unit: years
            period: 2023
          - id: tavria/fires
            statement: Tavria had 417 forest fires in 2023.
            subject: Tavria
            property: [forest fires]
            series:
              2021: 498
              2022: 455
              2023: 417
            unit: fires
          - id: ostwick/profit
            statement: Ostwick Lines made a net profit of $3.62 billion in 2023.
            subject: Ostwick Lines
            property: [net profit]
            value: 3.62 billion
            unit: USD
            period: 2023
          - id: bank/target
            statement: The Bank of Tavria has an inflation target of 2.5 %.
            subject: Bank of Tavria
            property: [inflation target]
            value: 2.5
            unit: "%"
            tolerance: exact
            period: 2005/..
          - id: canal/capacity
            statement: The Harl Canal has a capacity of 13.5 million tonnes a year.
            subject: Harl Canal
            property: [capacity, annual capacity]
            value: 13.5 million
            unit: tonnes per year
            period: 2011/..
          - id: museum/ticket
            statement: A day ticket to the Marle Museum costs 18 dollars.
            subject: Marle Museum
            property: [day ticket, costs]
            value: 18
            unit: USD
            period: 2023/..
          - id: museum/visitors
            statement: The Marle Museum had 1.34 million visitors in 2023.
            subject: Marle Museum
            property: [visitors]
            value: 1.34 million
            unit: visitors
            period: 2023
          - id: river/peak
            statement: The Orlen peaked at 7.64 metres in the flood of July 2021.
            subject: Orlen
            property: [peak, peaked, crest]
            value: 7.64
            unit: metres
            period: 2021-07
          - id: quake/homeless
            statement: The Pellow earthquake left 126,000 people homeless.
            subject: Pellow earthquake
            property: [homeless, left homeless]
            value: 126,000
            unit: people
            period: always
          - id: navy/weight
            statement: Norden-class frigates displace 5,900 tonnes.
            subject: [Norden class, Norden-class frigates]
            property: [displace, displacement]
            value: 5,900
            unit: tonnes
            period: always
          - id: court/judges
            statement: The Tavrian court has 15 judges.
            subject: Tavrian court
            property: [judges]
            value: 15
            unit: judges
            period: 2003/..
          - id: hospital/hours
            statement: The share of patients seen within four hours at Holt Hospital was 71.6 percent in 2023.
            subject: Holt Hospital
            property: [share of patients seen within four hours, seen within four hours]
            value: 71.6
            unit: "%"
            period: 2023
          - id: tavria/refugees
            statement: Tavria hosted 354,000 refugees in 2023.
            subject: Tavria
            property: [refugees, refugees hosted]
            value: 354,000
            unit: refugees
            period: 2023
        """;

    /// <summary>The verdicts on the figures of a text that appeared in May 2024; on its dates none are given here.</summary>
    public static IEnumerable<VerdictKind> KindsOf(string text) =>
        CheckedText.Check(All, text, new DateOnly(2024, 5, 2)).Verdicts.Where(verdict => verdict.Claim.Mention is { Figure.Value: not FactCheck.Mentions.MentionValue.Temporal }).Select(verdict => verdict.Kind);
}
