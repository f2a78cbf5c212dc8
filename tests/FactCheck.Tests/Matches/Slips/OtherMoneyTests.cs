using FactCheck.Verdicts;

namespace FactCheck.Tests.Matches.Slips;

/// <summary>The very digits on record with another currency, for another time or with another unit of time.</summary>
public sealed class OtherMoneyTests
{
    private const string Claims =
        """
        claims:
          - id: test/fine
            statement: Brask Motors was fined 18.4 million pounds.
            subject: Brask Motors
            property: [fine, fined]
            value: 18.4 million
            unit: GBP
            period: always
          - id: test/bridge
            statement: The Kessel Bridge cost 2.7 billion euros.
            subject: Kessel Bridge
            property: [cost]
            value: 2.7 billion
            unit: EUR
            period: always
          - id: test/tunnel
            statement: The Orlen Tunnel cost 365 million Australian dollars.
            subject: Orlen Tunnel
            property: [cost]
            value: 365 million
            unit: AUD
            period: always
          - id: test/price
            statement: Orvadin costs 1,840 US dollars a month.
            subject: Orvadin
            property: [list price, price]
            value: 1,840
            unit: USD per month
            period: always
          - id: test/console
            statement: The Vexa 5 costs 499 US dollars.
            subject: Vexa 5
            property: [cost, price]
            value: 499
            unit: USD
            period: always
          - id: test/sentence
            statement: Stig Harn was sentenced to 25 years.
            subject: Stig Harn
            property: [sentence, sentenced]
            value: 25
            unit: years
            period: always
          - id: test/strike
            statement: The Osk strike lasted 7 hours.
            subject: Osk strike
            property: [duration, lasted]
            value: 7
            unit: hours
            period: always
        """;

    [Theory]
    [InlineData("Brask Motors was fined $18.4 million.")]
    [InlineData("Brask Motors was fined 18.4 million euros.")]
    [InlineData("The list price of Orvadin is $1,840 a week.")]
    public void They_are_a_slip(string text)
    {
        var verdict = CheckedText.Verdict(Claims, text);
        Assert.Equal((VerdictKind.Contradicted, "the number is right in another currency or for another time"), (verdict.Kind, verdict.Diagnosis?.Explanation));
    }

    [Fact]
    public void Two_digits_with_another_unit_of_time_are_one_too() =>
        Assert.Equal(VerdictKind.Contradicted, CheckedText.Verdict(Claims, "Stig Harn was sentenced to 25 months.").Kind);

    [Theory]
    [InlineData("The Osk strike lasted 7 days.")] // one digit is the same by chance
    [InlineData("Brask Motors was fined $23.1 million.")] // what it is worth in dollars
    [InlineData("The Kessel Bridge cost 2.7 billion dollars.")] // two digits are the same in both often enough
    [InlineData("The Vexa 5 costs 499 euros.")] // a list price
    [InlineData("The Orlen Tunnel cost $365 million.")] // an Australian paper writes so
    [InlineData("The list price of Orvadin is $460 a week.")]
    public void Other_digits_and_names_of_several_currencies_are_left_alone(string text) =>
        Assert.DoesNotContain(CheckedText.Check(Claims, text).Verdicts, verdict => verdict.Kind == VerdictKind.Contradicted);
}
