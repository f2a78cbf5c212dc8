using FactCheck.Verdicts;

namespace FactCheck.Tests.Verdicts;

/// <summary>Numbers of a list that go without verb and unit, each that of its own name.</summary>
public sealed class GappedFigureTests
{
    private const string Claims =
        """
        claims:
          - id: test/union
            statement: The Free Union won 97 seats in 2021.
            subject: Free Union
            property: [seats, won seats]
            value: 97
            unit: seats
            period: 2021
          - id: test/list
            statement: The Northern List won 79 seats in 2021.
            subject: Northern List
            property: [seats, won seats]
            value: 79
            unit: seats
            period: 2021
        """;

    [Theory]
    [InlineData("In 2021 the Free Union won 97 seats, the Northern List 79 and the Greens 31.", VerdictKind.Supported)]
    [InlineData("In 2021 the Greens won 31 seats, the Free Union 97 and the Northern List 79.", VerdictKind.Supported)]
    [InlineData("In 2021 the Free Union won 97 seats, the Northern List 97.", VerdictKind.Contradicted)]
    [InlineData("In 2021 the Free Union won 97 seats, the Northern List 88 and the Greens 31.", VerdictKind.Contradicted)]
    [InlineData("In 2021 the Free Union won 79 seats, the Northern List 97 and the Greens 31.", VerdictKind.Contradicted)]
    [InlineData("In 2021, in Halden, the Free Union won 93 seats, the Northern List 77.", VerdictKind.Unsupported)]
    [InlineData("In 2021 in the north the Free Union won 93 seats, the Northern List 77.", VerdictKind.Unsupported)]
    [InlineData("According to a poll of 2021, the Free Union won 93 seats, the Northern List 77.", VerdictKind.Unsupported)]
    public void A_number_behind_a_name_is_compared_with_what_is_on_record_of_it(string text, VerdictKind kind)
    {
        const string name = "Northern List ";
        var start = text.IndexOf(name, StringComparison.Ordinal) + name.Length;
        var verdict = CheckedText.Check(Claims, text, new DateOnly(2022, 1, 31)).Verdicts.Single(verdict => verdict.Claim.Mention!.Span.Start == start);
        Assert.Equal(kind, verdict.Kind);
    }
}
