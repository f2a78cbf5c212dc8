using FactCheck.Verdicts;

namespace FactCheck.Tests.Verdicts;

/// <summary>Years with two digits in the other order, beginnings and bounds that the record denies.</summary>
public sealed class DateSlipTests
{
    private const string Claims =
        """
        claims:
          - id: test/tower
            statement: The Corvane Tower opened in 1973.
            subject: Corvane Tower
            property: [opened, opening]
            date: 1973
          - id: test/force
            statement: The Sorrel Treaty entered into force on 3 March 2016.
            subject: Sorrel Treaty
            property: [entered into force, took effect, in force]
            date: 2016-03-03
          - id: test/signed
            statement: The Sorrel Treaty was signed on 9 May 2014.
            subject: Sorrel Treaty
            property: [signed]
            date: 2014-05-09
        """;

    private static readonly DateOnly Published = new(2024, 6, 1);

    [Theory]
    [InlineData("The Corvane Tower opened in 1937.")]
    [InlineData("Opened in 1937, the Corvane Tower is closed.")]
    [InlineData("The Sorrel Treaty was signed in May 2041.")]
    [InlineData("The Sorrel Treaty has been in force since 2014.")]
    [InlineData("The Sorrel Treaty has been in force since 3 March 2014.")]
    [InlineData("The Sorrel Treaty was signed no later than 2012.")]
    [InlineData("The Sorrel Treaty was signed no earlier than 2017.")]
    public void A_date_that_the_record_denies_is_contradicted(string text) =>
        Assert.Contains(CheckedText.Check(Claims, text, Published).Verdicts, verdict => verdict.Kind == VerdictKind.Contradicted);

    [Theory]
    [InlineData("The Corvane Tower opened in 1973.")]
    [InlineData("The Corvane Tower Hotel opened in 1937.")]
    [InlineData("The Corvane Tower opened in 1933.")]
    [InlineData("The Corvane Tower's predecessor opened in 1937.")]
    [InlineData("The Corvane Tower was planned in 1937 and opened in 1973.")]
    [InlineData("The Sorrel Treaty has been in force since 2016.")]
    [InlineData("The Sorrel Treaty has been in force for Velland since 2019.")]
    [InlineData("The Sorrel Treaty has been in provisional force since 2014.")]
    [InlineData("The Sorrel Treaty was signed no later than 2015.")]
    [InlineData("The Sorrel Treaty was to be signed no later than 2012.")]
    [InlineData("The Sorrel Treaty must take effect no later than 2014.")]
    [InlineData("The Sorrel Treaty must take effect in 2014.")]
    [InlineData("The parties agreed that the Sorrel Treaty take effect in 2014.")]
    public void A_date_that_fits_the_record_or_is_of_something_else_is_not_contradicted(string text) =>
        Assert.DoesNotContain(CheckedText.Check(Claims, text, Published).Verdicts, verdict => verdict.Kind == VerdictKind.Contradicted);
}
