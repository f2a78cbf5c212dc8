using FactCheck.Verdicts;

namespace FactCheck.Tests.Matches.Facts;

/// <summary>Those who back a plan may be some of all; what is sent back is not.</summary>
public sealed class TakingPartTests
{
    private const string Claims =
        """
        claims:
          - id: test/probe
            statement: The Ostrow probe sent back 21,400 images.
            subject: Ostrow probe
            property: [images, sent images]
            value: 21,400
            unit: images
            tolerance: exact
            period: always
          - id: test/league
            statement: The Harbour League has 241 members.
            subject: Harbour League
            property: [members]
            value: 241
            unit: members
            tolerance: exact
            period: 2010/..
          - id: test/final
            statement: The Harbour final was watched by 12.6 million viewers.
            subject: Harbour final
            property: [viewers, watched by]
            value: 12.6 million
            unit: viewers
            period: always
        """;

    [Theory]
    [InlineData("The Harbour final was watched by 12.6 million viewers.", VerdictKind.Supported)]
    [InlineData("The Harbour final was watched by 16.2 million viewers.", VerdictKind.Contradicted)]
    [InlineData("The Harbour final was watched by 3.4 million viewers under 30.", VerdictKind.Unsupported)]
    [InlineData("The Harbour final was watched by 3.4 million viewers over 65.", VerdictKind.Unsupported)]
    [InlineData("The viewers of the Harbour final rose by 2.6 million.", VerdictKind.Unsupported)]
    public void Those_who_watch_are_no_change(string text, VerdictKind expected) => Assert.Equal(expected, CheckedText.Check(Claims, text).Verdicts[0].Kind);

    [Theory]
    [InlineData("The Ostrow probe sent back 24,100 images.")]
    [InlineData("The Ostrow probe has sent back 24,100 images.")]
    public void What_comes_back_is_counted_whole(string text) => Assert.Equal(VerdictKind.Contradicted, CheckedText.Verdict(Claims, text).Kind);

    [Theory]
    [InlineData("The 214 members of the Harbour League back the plan.")]
    [InlineData("The 214 members of the Harbour League back Marle.")]
    public void Those_who_back_something_may_be_some(string text) => Assert.Equal(VerdictKind.Unsupported, CheckedText.Verdict(Claims, text).Kind);
}
