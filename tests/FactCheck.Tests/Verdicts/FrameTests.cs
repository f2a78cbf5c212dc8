using FactCheck.Verdicts;

namespace FactCheck.Tests.Verdicts;

/// <summary>What stands around a figure and leaves it what it is, and what makes another figure of it.</summary>
public sealed class FrameTests
{
    private const string Claims =
        """
        claims:
          - id: test/farm-cost
            statement: The Marle wind farm cost 3.71 billion crowns to build.
            subject: [Marle wind farm, Marle farm]
            property: [cost, cost to build]
            value: 3.71 billion
            unit: crowns
          - id: test/farm-turbines
            statement: The Marle wind farm has 48 turbines.
            subject: [Marle wind farm, Marle farm]
            property: [turbines, number of turbines]
            value: 48
            unit: turbines
            period: 2019/..
          - id: test/inflation
            statement: Inflation in Tavria was 6.3 percent in 2023.
            subject: [Tavria, Tavrian]
            property: [inflation, inflation rate]
            value: 6.3
            unit: percent
            period: 2023
          - id: test/output
            statement: The Orle plant generated 18.9 terawatt-hours in 2023.
            subject: Orle plant
            property: [generated, output]
            value: 18.9
            unit: terawatt-hours
            period: 2023
          - id: test/members
            statement: The Church of Tavria had 2.46 million members in 2023.
            subject: Church of Tavria
            property: [members, membership]
            value: 2.46 million
            unit: members
            period: 2023
          - id: test/wage
            statement: The minimum wage in Tavria has been 98 crowns an hour since January 2024.
            subject: Tavria
            property: [minimum wage]
            value: 98
            unit: crowns per hour
            period: 2024/..
          - id: test/arrest
            statement: Bert Lee was arrested on 2 December 2010.
            subject: Bert Lee
            property: [arrested, arrest]
            date: 2010-12-02
          - id: test/approval
            statement: Marlexin was approved on 14 June 2019.
            subject: Marlexin
            property: [approved, approval]
            date: 2019-06-14
          - id: test/novel
            statement: The Long Ledger was first published in 1974.
            subject: Long Ledger
            property: [published, publication]
            date: 1974
          - id: test/outage
            statement: The 2021 Tavrian outage left 1.6 million customers without power.
            subject: [Tavrian outage, outage]
            property: [left customers without power, customers without power]
            value: 1.6 million
            unit: customers
            period: 2021-07
          - id: test/ferry
            statement: 561 people were on board the ferry Selma when it sank.
            subject: [ferry Selma, Selma]
            property: [people on board, sank with on board]
            value: 561
            unit: people
        """;

    private static readonly DateOnly Published = new(2024, 5, 2);

    [Theory]
    [InlineData("For comparison: the Marle wind farm cost 3.17 billion crowns to build.")]
    [InlineData("In the end the Marle wind farm cost 3.71 million crowns to build.")]
    [InlineData("Out at sea it is blowing: the Marle wind farm, with 46 turbines, stands still.")]
    [InlineData("For comparison: inflation in Tavria was 7.6 percent in 2023.")]
    [InlineData("In Tavria, inflation was 7.6 percent in 2023, the highest since the war.")]
    [InlineData("The Orle plant generated 19.8 terawatt-hours in 2023, after 16.7 in the year before, when a reactor stood still.")]
    [InlineData("The Church of Tavria had 2.64 million members in 2023, from over 3 million at the turn of the century.")]
    [InlineData("Since January the minimum wage in Tavria has been 89 crowns an hour.")]
    [InlineData("Police arrested Bert Lee on 2 December 2011.")]
    [InlineData("On 2 December 2011 Bert Lee was arrested at his breakfast table.")]
    [InlineData("Marlexin won approval on 14 May 2019.")]
    [InlineData("First published in 1947, the Long Ledger is still in print.")]
    [InlineData("The Tavrian outage left 1.6 billion customers without power in July 2021.")]
    [InlineData("One was the loss of the ferry Selma, which sank with 651 people on board.")]
    public void A_slip_in_a_frame_that_says_nothing_of_the_figure_is_found(string text) => Assert.Contains(VerdictKind.Contradicted, KindsOf(text));

    [Theory]
    [InlineData("In the first phase the Marle wind farm cost 3.17 billion crowns to build.")]
    [InlineData("The owner of the Marle wind farm, with 46 turbines, stands still.")]
    [InlineData("At its height inflation in Tavria was 7.6 percent.")]
    [InlineData("In Tavria inflation was 7.6 percent when the war broke out.")]
    [InlineData("When a reactor stood still, the Orle plant generated 19.8 terawatt-hours.")]
    [InlineData("Since the January meeting of Tavria the minimum wage has been 89 crowns an hour.")]
    [InlineData("Police nearly arrested Bert Lee on 2 December 2011.")]
    [InlineData("Bert Lee was arrested in their minds on 2 December 2011.")]
    [InlineData("Friends of Bert Lee were arrested on 2 December 2011.")]
    [InlineData("Marlexin lost approval on 14 May 2019.")]
    [InlineData("A sequel, first published in 1947, followed the Long Ledger.")]
    [InlineData("The Tavrian outage left no 1.6 billion customers without power in July 2021.")]
    [InlineData("One was the crew of the ferry Selma, which sank with 651 people on board.")]
    public void Words_that_make_another_figure_of_it_leave_it_open(string text) => Assert.DoesNotContain(VerdictKind.Contradicted, KindsOf(text));

    private static IEnumerable<VerdictKind> KindsOf(string text) => CheckedText.Check(Claims, text, Published).Verdicts.Select(verdict => verdict.Kind);
}
