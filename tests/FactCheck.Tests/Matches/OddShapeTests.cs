namespace FactCheck.Tests.Matches;

/// <summary>Sentences that break off where a reader of the next word would look.</summary>
public sealed class OddShapeTests
{
    private const string Claims =
        """
        claims:
          - id: test/members
            statement: The Harbour Union has 27 member states.
            subject: [Harbour Union]
            property: [members, member states]
            value: 27
            unit: members
            period: always
          - id: test/ratio
            statement: The capital ratio of Marle Bank was 13.4 percent at the end of 2024.
            subject: Marle Bank
            property: [capital ratio]
            value: 13.4
            unit: "%"
            period: 2024
          - id: test/fine
            statement: Viktor Dalen was sentenced to 20 years in prison.
            subject: [Viktor Dalen, Dalen]
            property: [sentenced, prison]
            value: 20
            unit: years
            period: always
        """;

    [Theory]
    [InlineData("The Harbour Union's 72 member states have")]
    [InlineData("Rights that all the Harbour Union's 72 member states have")]
    [InlineData("At the end of 2024 the capital ratio stood at Marle Bank's 13.4%")]
    [InlineData("After a loss of 41 million euros in for 20 years in prison for Viktor Dalen.")]
    [InlineData("72 of the Harbour Union's")]
    public void A_sentence_that_breaks_off_is_read_to_its_end(string text) => Assert.NotEmpty(CheckedText.Check(Claims, text, new DateOnly(2025, 6, 1)).Verdicts);
}
