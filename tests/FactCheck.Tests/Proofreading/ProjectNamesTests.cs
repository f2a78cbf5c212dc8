using FactCheck.Proofreading;
using FactCheck.Proofreading.Names;
using FactCheck.Tests.Rules;

namespace FactCheck.Tests.Proofreading;

public sealed class ProjectNamesTests
{
    [Fact]
    public void A_name_one_slip_away_from_a_name_of_the_project_is_flagged() =>
        Assert.Equal(["Gyeongsang"], Suggestions("The road to Gyeongsong was closed.", "North Gyeongsang"));

    [Theory]
    [InlineData("The road to Gyeongsang was closed.", "North Gyeongsang")]
    [InlineData("The road to Gyeongsong was closed.", "North Jeolla")]
    [InlineData("The Banco Nacional lent it.", "National Bank")]
    [InlineData("Gyeongsong is far. The road to Gyeongsong was closed.", "North Gyeongsang")]
    public void A_name_of_the_project_and_a_name_unlike_any_are_right(string text, string name) => Assert.Empty(Suggestions(text, name));

    [Fact]
    public void Names_are_not_read_for_an_article_without_a_name_that_nobody_knows()
    {
        var names = new ProjectNames(Enumerable.Range(0, 1).Select<int, string>(_ => throw new InvalidOperationException("They were read.")));
        Assert.Empty(Proofreader.Check(MarkedText.Segment("The road was closed."), RuleCatalog.Proofreading, ProofreadingSettings.Default with { Names = names }));
    }

    private static IEnumerable<string> Suggestions(string text, string name) =>
        Proofreader.Check(MarkedText.Segment(text), RuleCatalog.Proofreading, ProofreadingSettings.Default with { Names = new([name]) })
            .SelectMany(finding => finding.Suggestions);
}
