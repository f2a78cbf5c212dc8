using FactCheck.Verdicts;

namespace FactCheck.Tests.Matches.Reservations;

/// <summary>What stands between commas before a figure.</summary>
public sealed class QualifyingAsideTests
{
    [Theory]
    [InlineData("Ostwick Lines' net profit, stripped of one-off gains, was $3.1 billion in 2023.")]
    [InlineData("Ostwick Lines' net profit, as first reported, was $3.1 billion in 2023.")]
    [InlineData("As first reported, Ostwick Lines' net profit was $3.1 billion in 2023.")]
    [InlineData("Norden-class frigates, fully loaded, displace 6,700 tonnes.")]
    [InlineData("Norden-class frigates displace 6,700 tonnes, fully loaded.")]
    [InlineData("The average wage in Tavria was 22,700 marks in 2023, net of tax.")]
    [InlineData("The average wage in Tavria was 22,700 marks (net) in 2023.")]
    [InlineData("The average wage in Tavria, at constant prices, was 28,900 marks in 2023.")]
    [InlineData("Norden-class frigates displace 6,700 tonnes (with their cranes).")]
    [InlineData("The average wage in Tavria, by branches, was 22,700 marks in 2023.")]
    [InlineData("Norden-class frigates, empty, displace 5,100 tonnes.")]
    [InlineData("Norden-class frigates, with extra armour, displace 6,700 tonnes.")]
    public void A_state_or_a_reckoning_keeps_it_from_being_contradicted(string text) =>
        Assert.DoesNotContain(VerdictKind.Contradicted, TavrianClaims.KindsOf(text));

    [Theory]
    [InlineData("Ostwick Lines' net profit, as expected, was $3.1 billion in 2023.")]
    [InlineData("Ostwick Lines' net profit, a record, was $3.1 billion in 2023.")]
    [InlineData("Ostwick Lines, however, made a net profit of $3.1 billion in 2023.")]
    [InlineData("The average wage in Tavria was 22,700 marks (30,100 dollars) in 2023.")]
    [InlineData("The average wage in Tavria was 22,700 marks in 2023, the statistics office said.")]
    [InlineData("The average wage in Tavria, in turn, was 22,700 marks in 2023.")]
    [InlineData("Norden-class frigates, built in Lutz, displace 6,700 tonnes.")]
    [InlineData("Norden-class frigates, with their extra armour, displace 6,700 tonnes.")]
    public void What_only_tells_more_of_the_name_does_not(string text) =>
        Assert.Contains(VerdictKind.Contradicted, TavrianClaims.KindsOf(text));
}
