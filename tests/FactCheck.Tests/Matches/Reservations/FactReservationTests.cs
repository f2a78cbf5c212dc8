using FactCheck.Claims;
using FactCheck.Verdicts;

namespace FactCheck.Tests.Matches.Reservations;

public sealed class FactReservationTests
{
    private const string Claims =
        """
        claims:
          - id: test/capital
            statement: The capital of Peru is Lima.
            subject: Peru
            property: [capital, capital city]
            value: Lima
            rivals: [Cusco, Arequipa]
            period: always
          - id: test/president
            statement: Agatha Moor was president of Peru from 2012 to 2019.
            subject: Peru
            property: [president, head of state]
            value: Agatha Moor
            rivals: [Dmitri Dell]
            period: 2012/2019
          - id: test/peak
            statement: Mount Zub is the highest mountain of Peru.
            subject: Mount Zub
            property: [highest mountain of Peru]
            value: highest mountain of Peru
            period: always
        """;

    [Theory]
    [InlineData("Mount Zub is the second highest mountain of Peru.")]
    [InlineData("Mount Zub is the third-highest mountain of Peru.")]
    [InlineData("Mount Zub is the highest mountain of Peru after Mount Bor.")]
    [InlineData("Mount Zub was once the highest mountain of Peru.")]
    [InlineData("The winter capital of Peru is Lima.")]
    [InlineData("The vice president of Peru is Agatha Moor.")]
    [InlineData("The former president of Peru, Agatha Moor, resigned.")]
    [InlineData("The wife of Peru's president, Agatha Moor, resigned.")]
    [InlineData("Agatha Moor's husband is the president of Peru.")]
    [InlineData("The president-elect of Peru was Agatha Moor.")]
    [InlineData("In 1980 the president of Peru was Agatha Moor.")]
    [InlineData("In 2024 the president of Peru was Agatha Moor.")]
    public void Another_rank_role_kind_or_time_confirms_nothing(string text) => Assert.NotEqual(VerdictKind.Supported, OfFact(text));

    [Theory]
    [InlineData("Mount Zub is the highest mountain of Peru.")]
    [InlineData("The capital of Peru is Lima.")]
    [InlineData("In 2015 the president of Peru was Agatha Moor.")]
    public void The_answer_on_record_is_confirmed(string text) => Assert.Equal(VerdictKind.Supported, OfFact(text));

    [Fact]
    public void A_role_of_a_time_before_the_article_is_outdated()
    {
        var verdict = CheckedText.Check(Claims, "The president of Peru is Agatha Moor.", new DateOnly(2024, 3, 1)).Verdicts.Single();
        Assert.Equal((VerdictKind.Outdated, "on record for 2012 to 2019"), (verdict.Kind, verdict.Reason));
    }

    [Theory]
    [InlineData("The summer capital of Peru is Cusco.")]
    [InlineData("The cultural capital of Peru is Cusco.")]
    [InlineData("The old capital of Peru is Cusco.")]
    [InlineData("The capital of Peru was Cusco before the war.")]
    [InlineData("The rebels declared Cusco the capital of Peru.")]
    [InlineData("Many think that the capital of Peru is Cusco.")]
    public void A_rival_of_another_kind_or_time_is_not_contradicted(string text) => Assert.NotEqual(VerdictKind.Contradicted, OfFact(text));

    [Theory]
    [InlineData("The capital of Peru is Cusco.")]
    [InlineData("The capital of Peru is Cusco, where many tourists go.")]
    [InlineData("In 2015 the president of Peru was Dmitri Dell.")]
    public void A_plain_rival_is(string text) => Assert.Equal(VerdictKind.Contradicted, OfFact(text));

    private static VerdictKind OfFact(string text) => CheckedText.Check(Claims, text).Verdicts.Single(verdict => verdict.Claim.Kind == ClaimKind.Fact).Kind;
}
