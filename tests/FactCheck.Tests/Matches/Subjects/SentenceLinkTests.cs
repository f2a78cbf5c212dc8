using FactCheck.Verdicts;

namespace FactCheck.Tests.Matches.Subjects;

public sealed class SentenceLinkTests
{
    private const string Claims =
        """
        claims:
          - id: test/tower
            statement: The Amberg Needle, the highest building of Marle, is 628 metres high.
            subject: Amberg Needle
            property: [height, high, tall]
            value: 628
            unit: metres
            tolerance: exact
            period: 2008/..
          - id: test/peak
            statement: Mount Ostrow is 4,812 metres high.
            subject: Mount Ostrow
            property: [height, high, tall]
            value: 4,812
            unit: metres
            tolerance: exact
            period: always
          - id: test/ferry
            statement: The Ostwick sank on 14 March 1937.
            subject: Ostwick
            property: [sank, sinking]
            date: 1937-03-14
            period: always
          - id: test/league
            statement: The Harbour League has 24 members.
            subject: Harbour League
            property: [members]
            value: 24
            unit: members
            tolerance: exact
            period: 2010/..
          - id: test/pact
            statement: The Lima Pact was signed on 4 June 1932.
            subject: Lima Pact
            property: [signed, signing]
            date: 1932-06-04
            period: always
        """;

    [Theory]
    [InlineData("The Amberg Needle resembles the Marle Spire. The tower is 682 metres high.")]
    [InlineData("The Amberg Needle is shorter. The tower is 682 metres high.")]
    [InlineData("Mount Ostrow was far less steep. The mountain is 4,821 metres high.")]
    [InlineData("Higher than the Amberg Needle. The tower is 682 metres high.")]
    [InlineData("Mount Ostrow dwarfs Mount Harl. The mountain is 4,821 metres high.")]
    [InlineData("The Ostwick rammed the Helmina. The ship sank on 14 March 1973.")]
    [InlineData("The Harbour League has absorbed the River League. The league has 42 members.")]
    public void What_may_take_up_either_of_two_names_is_not_contradicted(string text) =>
        Assert.DoesNotContain(CheckedText.Check(Claims, text, new DateOnly(2024, 5, 3)).Verdicts, verdict => verdict.Kind == VerdictKind.Contradicted);

    [Theory]
    [InlineData("The Amberg Needle opened in 2008. The tower is 682 metres high.")]
    [InlineData("The Amberg Needle opened in 2008. The building is 700 metres high.")]
    [InlineData("Mount Ostrow rises on the border of Marle and Norden. The mountain is 4,821 metres high.")]
    [InlineData("Mount Ostrow is in the Harl Range. The mountain is 4,780 metres high.")]
    [InlineData("The Ostwick left Norden in the morning. She sank on 14 March 1973.")]
    [InlineData("The Ostwick left Norden in the morning. The ship sank on 14 May 1937.")]
    [InlineData("The Ostwick was a White Star ferry. She sank on 14 March 1973.")]
    [InlineData("Mount Ostrow is a World Heritage site. It is 4,821 metres high.")]
    [InlineData("The Harbour League was founded in 1951. It has 31 members.")]
    [InlineData("The Harbour League meets in Port Amberg. The league has 42 members.")]
    [InlineData("The Lima Pact is a treaty. It was signed on 4 June 1923.")]
    public void What_surely_takes_up_the_topic_of_the_sentence_before_is_contradicted(string text) =>
        Assert.Contains(CheckedText.Check(Claims, text, new DateOnly(2024, 5, 3)).Verdicts, verdict => verdict.Kind == VerdictKind.Contradicted);

    [Theory]
    [InlineData("The Amberg Needle opened in 2008. The antenna is 65 metres high.")]
    [InlineData("Mount Ostrow is higher than Mount Harl. It is 4,630 metres high.")]
    [InlineData("Mount Ostrow is a neighbour of Mount Harl. The mountain is 4,630 metres high.")]
    [InlineData("Mount Ostrow was photographed on Monday. It is 4,630 metres high.")]
    [InlineData("The Ostwick left Norden in the morning. She was scrapped on 14 March 1973.")]
    [InlineData("The Harbour League welcomed the club. It has 31 members.")]
    [InlineData("The Harbour League was founded in 1951. It had 9 members.")]
    [InlineData("The Harbour League was enlarged in 1994. It grew from 9 to 17 members.")]
    [InlineData("The Harbour League was enlarged in 1994. The league grew from 9 to 17 members.")]
    [InlineData("The Harbour League is led by Norden. It has 31 members in the council.")]
    public void What_may_take_up_something_else_is_not(string text) =>
        Assert.DoesNotContain(CheckedText.Check(Claims, text, new DateOnly(2024, 5, 3)).Verdicts, verdict => verdict.Kind == VerdictKind.Contradicted);
}
