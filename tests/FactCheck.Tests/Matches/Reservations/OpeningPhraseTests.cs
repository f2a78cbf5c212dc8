using FactCheck.Verdicts;

namespace FactCheck.Tests.Matches.Reservations;

/// <summary>What a sentence sets before its subject.</summary>
public sealed class OpeningPhraseTests
{
    [Theory]
    [InlineData("After taxes, the average wage in Tavria was 22,700 marks in 2023.")]
    [InlineData("In 2023, after taxes, the average wage in Tavria was 22,700 marks.")]
    [InlineData("The average wage in Tavria, after taxes, was 22,700 marks in 2023.")]
    [InlineData("The average wage in Tavria was 22,700 marks in 2023 after taxes.")]
    [InlineData("Before bonuses, the average wage in Tavria was 30,100 marks in 2023.")]
    [InlineData("Before write-downs, Ostwick Lines made a net profit of $4.15 billion in 2023.")]
    [InlineData("Measured by the new basket, inflation in Tavria was 6.6 percent in 2023.")]
    [InlineData("Online, a day ticket to the Marle Museum costs 15 dollars.")]
    [InlineData("Bought online, a day ticket to the Marle Museum costs 15 dollars.")]
    [InlineData("At Lutz, further up, the Orlen peaked at 5.20 metres in July 2021.")]
    [InlineData("Further up, at Lutz, the Orlen peaked at 5.20 metres in July 2021.")]
    [InlineData("At Lutz, which lies further up, the Orlen peaked at 5.20 metres in July 2021.")]
    [InlineData("On the left bank, the Orlen peaked at 5.20 metres in July 2021.")]
    [InlineData("In Pellow itself, the Pellow earthquake left 64,000 people homeless.")]
    [InlineData("At 65, life expectancy in Tavria was 19.8 years in 2023.")]
    [InlineData("Above ground, the Harl Canal has a capacity of 9.2 million tonnes a year.")]
    [InlineData("Upstream, the Orlen peaked at 5.20 metres in July 2021.")]
    public void What_makes_another_figure_of_it_keeps_it_from_being_contradicted(string text) =>
        Assert.DoesNotContain(VerdictKind.Contradicted, TavrianClaims.KindsOf(text));

    [Theory]
    [InlineData("The average wage in Tavria was 22,700 marks in 2023.")]
    [InlineData("In 2023, the average wage in Tavria was 22,700 marks.")]
    [InlineData("Meanwhile, the average wage in Tavria was 22,700 marks in 2023.")]
    [InlineData("Before the strike, in 2023, the average wage in Tavria was 22,700 marks.")]
    [InlineData("After taxes, Ostwick Lines made a net profit of $3.26 billion in 2023.")]
    [InlineData("A day ticket to the Marle Museum costs 15 dollars.")]
    [InlineData("Today, a day ticket to the Marle Museum costs 15 dollars.")]
    [InlineData("In July 2021, the Orlen peaked at 5.20 metres.")]
    [InlineData("According to the Statistics Office, inflation in Tavria was 6.6 percent in 2023.")]
    [InlineData("The spokesman said inflation in Tavria was 6.6 percent in 2023.")]
    public void A_time_a_source_or_nothing_before_it_leaves_it_contradicted(string text) =>
        Assert.Contains(VerdictKind.Contradicted, TavrianClaims.KindsOf(text));

    [Fact]
    public void The_figure_on_record_is_confirmed_whatever_opens_its_sentence() =>
        Assert.Contains(VerdictKind.Supported, TavrianClaims.KindsOf("After a weak year, the average wage in Tavria was 31,450 marks in 2023."));
}
