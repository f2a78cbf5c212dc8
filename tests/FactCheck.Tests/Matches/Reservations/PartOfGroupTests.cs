using FactCheck.Verdicts;

namespace FactCheck.Tests.Matches.Reservations;

/// <summary>A part that a sentence singles out of what is on record.</summary>
public sealed class PartOfGroupTests
{
    [Theory]
    [InlineData("Of the unemployed in Tavria, 58,000 had been out of work for a year in 2023.")]
    [InlineData("Among Tavria's unemployed people, some 58,000 were under 25 in 2023.")]
    [InlineData("Ostwick Lines made a net profit of $2.1 billion in 2023 with ferries alone.")]
    [InlineData("Forest alone had 310 fires in Tavria in 2023.")]
    [InlineData("The Tavrian court has two vacant seats and 13 judges.")]
    [InlineData("The Tavrian court has 13 judges and two vacancies.")]
    [InlineData("The booked capacity of the Harl Canal is 10.2 million tonnes a year.")]
    [InlineData("The Harl Canal's booked capacity is 10.2 million tonnes a year.")]
    [InlineData("The Harl Canal has a reported capacity of 10.2 million tonnes a year.")]
    [InlineData("The Norden class replaced the Ansel class, whose ships were old and displaced 3,700 tonnes.")]
    [InlineData("The Norden class was followed by the Ansel class, which is longer and displaces 7,300 tonnes.")]
    public void A_part_or_another_quantity_is_not_contradicted(string text) =>
        Assert.DoesNotContain(VerdictKind.Contradicted, TavrianClaims.KindsOf(text));

    [Theory]
    [InlineData("Tavria alone had 310 forest fires in 2023.")]
    [InlineData("In 2023 alone, Tavria had 310 forest fires.")]
    [InlineData("The Tavrian court has 13 judges.")]
    [InlineData("The capacity of the Harl Canal is 10.2 million tonnes a year.")]
    [InlineData("Ostwick Lines booked a net profit of $2.1 billion in 2023.")]
    [InlineData("Norden-class frigates are 131 metres long and displace 7,300 tonnes.")]
    public void The_whole_of_it_is(string text) =>
        Assert.Contains(VerdictKind.Contradicted, TavrianClaims.KindsOf(text));
}
