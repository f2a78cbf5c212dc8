using FactCheck.Verdicts;

namespace FactCheck.Tests.Matches.Reservations;

public sealed class NarrowGroupTests
{
    private const string Claims =
        """
        claims:
          - id: test/vaccine
            statement: The Tolvac vaccine is 83.6 percent effective against severe disease.
            subject: [Tolvac, Tolvac vaccine]
            property: [effective against severe disease, effective]
            value: 83.6
            unit: "%"
            period: 2021/..
          - id: test/target
            statement: Tavria has pledged to cut its emissions by 50 percent by 2030, from the level of 1990.
            subject: Tavria
            property: [pledged to cut, cut emissions]
            value: 50
            unit: "%"
            tolerance: exact
            period: 2030
          - id: test/vote
            statement: In 2009, 54.2 percent of Tavrians voted Yes.
            subject: Tavrians
            property: [voted Yes, approved]
            value: 54.2
            unit: "%"
            period: 2009
          - id: test/tower
            statement: The Marle Tower is 231 metres high.
            subject: Marle Tower
            property: [high, height]
            value: 231
            unit: metres
            period: always
          - id: test/series
            statement: Ashgrove has 24 episodes.
            subject: Ashgrove
            property: [episodes]
            value: 24
            unit: episodes
            tolerance: exact
            period: 2018/..
          - id: test/force
            statement: The Tavrian force had 9,430 troops in 2020.
            subject: Tavrian force
            property: [troops]
            value: 9,430
            unit: troops
            period: 2020
          - id: test/field
            statement: The Sorn field holds 164 billion cubic metres of gas.
            subject: Sorn field
            property: [holds, held, gas reserves]
            value: 164 billion
            unit: cubic metres
            period: 2019/..
        """;

    [Theory]
    [InlineData("The Tolvac vaccine is 71 percent effective against severe disease in people over 80.")]
    [InlineData("In people who had been ill before, Tolvac is 95 percent effective against severe disease.")]
    [InlineData("Tolvac is 71 percent effective against severe disease within a week.")]
    [InlineData("Tavria has pledged to cut its emissions by 40 percent by 2030, from the level of 2005.")]
    [InlineData("Tavria has pledged to cut its emissions by 40 percent by 2030 from 2005 levels.")]
    [InlineData("Tavria has pledged to cut its emissions by 40 percent by 2030 compared with 2010.")]
    [InlineData("In 2009, 61 percent of Tavrians approved of the government.")]
    [InlineData("The Marle Tower report is 190 metres high.")]
    [InlineData("The Marle Tower's report is 190 metres high.")]
    [InlineData("Ashgrove has ten episodes to come.")]
    [InlineData("Ashgrove has five more episodes.")]
    [InlineData("Ashgrove has ten remaining episodes.")]
    [InlineData("The Sorn field's remaining gas reserves are 90 billion cubic metres.")]
    [InlineData("The Tavrian force nearly had 12,000 troops in 2020.")]
    [InlineData("It looks as though Ashgrove has ten episodes.")]
    public void A_figure_of_some_of_another_year_or_of_what_is_left_is_not_contradicted(string text) => Assert.DoesNotContain(VerdictKind.Contradicted, KindsOf(text));

    [Theory]
    [InlineData("The Tolvac vaccine is 71 percent effective against severe disease.")]
    [InlineData("Tavria has pledged to cut its emissions by 40 percent by 2030, from the level of 1990.")]
    [InlineData("Tavria has pledged to cut its emissions by 40 percent by 2030.")]
    [InlineData("The Marle Tower is 190 metres high.")]
    [InlineData("Ashgrove has ten episodes.")]
    [InlineData("The Tavrian force had nearly 12,000 troops in 2020.")]
    public void A_figure_of_all_of_it_is(string text) => Assert.Contains(VerdictKind.Contradicted, KindsOf(text));

    [Theory]
    [InlineData("The Tavrian force had a mandate for up to 10,000 troops in 2020.")]
    [InlineData("The Sorn field once held 164 billion cubic metres of gas, and now holds less.")]
    [InlineData("The Marle Tower on the stamp is 231 metres high.")]
    [InlineData("The Tavrian force had 9,430 troops' families in 2020.")]
    public void A_figure_of_what_may_be_or_was_or_is_shown_is_not_confirmed(string text) =>
        Assert.DoesNotContain(KindsOf(text), kind => kind is VerdictKind.Supported or VerdictKind.SupportedByRounding);

    [Theory]
    [InlineData("The Tavrian force had up to 10,000 troops in 2020.")]
    [InlineData("The Sorn field holds 164 billion cubic metres of gas.")]
    [InlineData("The Marle Tower on the harbour is 231 metres high.")]
    public void A_figure_of_the_thing_itself_is_confirmed(string text) => Assert.Contains(VerdictKind.Supported, KindsOf(text));

    private static IEnumerable<VerdictKind> KindsOf(string text) => CheckedText.Check(Claims, text, new DateOnly(2025, 7, 20)).Verdicts.Select(verdict => verdict.Kind);
}
