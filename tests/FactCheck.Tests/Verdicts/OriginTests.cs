using FactCheck.Verdicts;

namespace FactCheck.Tests.Verdicts;

public sealed class OriginTests
{
    private const string Claims =
        """
        claims:
          - id: test/opened
            statement: The Ferrol Bridge opened on 14 May 1973.
            subject: Ferrol Bridge
            property: [opened, opening]
            date: 1973-05-14
          - id: test/length
            statement: The Ferrol Bridge is 1,284 metres long.
            subject: Ferrol Bridge
            property: [length, long]
            value: 1,284
            unit: metres
            period: always
          - id: test/ascent
            statement: Mount Sorrel was first climbed on 3 August 1911.
            subject: Mount Sorrel
            property: [first climbed, first ascent]
            date: 1911-08-03
          - id: test/members
            statement: The Coast League has 32 members.
            subject: Coast League
            property: [members, number of members]
            value: 32
            unit: members
            period: always
          - id: test/founders
            statement: Twelve towns founded the Coast League.
            subject: Coast League
            property: [founding members, founders]
            value: 12
            unit: members
            period: always
        """;

    [Theory]
    [InlineData("Opened in 1973, the Ferrol Bridge links the two halves of the town.")]
    [InlineData("Opened on 14 May 1973, the Ferrol Bridge is 1,284 metres long.")]
    [InlineData("First climbed on 3 August 1911, Mount Sorrel is popular.")]
    [InlineData("Founded in 1949, the Coast League has 32 members.")]
    [InlineData("Founded in 1949 with 12 members, the Coast League has 32.")]
    public void What_opens_a_sentence_is_said_of_its_subject(string text)
    {
        var verdicts = CheckedText.Check(Claims, text).Verdicts;
        Assert.Contains(verdicts, verdict => verdict.Kind == VerdictKind.Supported);
        Assert.DoesNotContain(verdicts, verdict => verdict.Kind is VerdictKind.Contradicted or VerdictKind.Conflicting);
    }

    [Theory]
    [InlineData("Opened in 1974, the Ferrol Bridge links the two halves of the town.", "14 May 1973")]
    [InlineData("Opened on 14 May 1937, the Ferrol Bridge is popular.", "14 May 1973")]
    [InlineData("First climbed on 3 August 1912, Mount Sorrel is popular.", "3 August 1911")]
    [InlineData("Founded in 1949, the Coast League has 23 members.", "32 members")]
    public void A_slip_in_it_or_behind_it_is_found(string text, string evidence)
    {
        var verdict = Assert.Single(CheckedText.Check(Claims, text).Verdicts, verdict => verdict.Kind == VerdictKind.Contradicted);
        Assert.StartsWith(evidence, verdict.Comparisons[0].Evidence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Opened in 1974, the Ferrol Bridge museum shows old tools.")]
    [InlineData("Opened in 1974, the Ferrol Bridge Museum shows old tools.")]
    [InlineData("Opened in 1974, the Ferrol Bridge's visitor centre shows old tools.")]
    [InlineData("Opened in 1974, the road to the Ferrol Bridge is narrow.")]
    [InlineData("Opened to pedestrians in 1974, the Ferrol Bridge is popular.")]
    [InlineData("Built in 1974, the houses near the Ferrol Bridge are for sale.")]
    [InlineData("Opened in 1974, the museum shows how the Ferrol Bridge was built.")]
    public void What_is_said_of_something_else_is_not_contradicted(string text) =>
        Assert.DoesNotContain(CheckedText.Check(Claims, text).Verdicts, verdict => verdict.Kind == VerdictKind.Contradicted);
}
