using FactCheck.Verdicts;

namespace FactCheck.Tests.Matches;

public sealed class ModelNameTests
{
    private const string Claims =
        """
        claims:
          - id: test/range
            statement: The Marle S3 has a range of 512 kilometres.
            subject: [Marle S3, S3]
            property: [range, driving range]
            value: 512
            unit: km
            period: always
          - id: test/gross
            statement: The Grey Coast took 643.2 million dollars worldwide.
            subject: Grey Coast
            property: [took, gross, box office]
            value: 643.2 million
            unit: USD
            period: always
        """;

    [Theory]
    [InlineData("The S3 has a range of 521 km.", VerdictKind.Contradicted)]
    [InlineData("The S3's range is 512 km.", VerdictKind.Supported)]
    [InlineData("The 3 has a range of 491 km.", VerdictKind.Unsupported)]
    [InlineData("For 3 years the range has been 610 km.", VerdictKind.Unsupported)]
    public void A_number_is_no_name_of_a_model(string text, VerdictKind expected) =>
        Assert.Equal(expected, CheckedText.Check(Claims, text).Verdicts[^1].Kind);

    [Theory]
    [InlineData("The Grey Coast took $165 million to make.", VerdictKind.Unsupported)]
    [InlineData("It took $165 million to make The Grey Coast.", VerdictKind.Unsupported)]
    [InlineData("The Grey Coast took $634.2 million worldwide.", VerdictKind.Contradicted)]
    public void What_something_took_to_make_is_not_what_it_took_in(string text, VerdictKind expected) =>
        Assert.Equal(expected, CheckedText.Check(Claims, text).Verdicts[0].Kind);
}
