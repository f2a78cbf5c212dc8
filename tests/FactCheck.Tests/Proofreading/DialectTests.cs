using FactCheck.Proofreading;
using FactCheck.Proofreading.Names;
using FactCheck.Proofreading.Spelling;
using FactCheck.Tests.Rules;

namespace FactCheck.Tests.Proofreading;

public sealed class DialectTests
{
    [Theory]
    [InlineData(Dialects.American, "They organised it in the centre.", "organized center")]
    [InlineData(Dialects.American, "A programme on grey tyres was shown in the theatre.", "program gray tires theater")]
    [InlineData(Dialects.American, "Neighbours paid by cheque and learnt of it.", "Neighbors check learned")]
    [InlineData(Dialects.British, "The color of the gray theater was analyzed.", "colour grey theatre analysed")]
    [InlineData(Dialects.Canadian, "The color of the theater pleased the labor.", "colour theatre labour")]
    [InlineData(Dialects.Canadian, "They organised it and analysed the tyre by the kerb.", "organized analyzed tire curb")]
    public void A_dialect_that_is_asked_for_is_kept_to(Dialects dialect, string text, string right) =>
        Assert.Equal(right, string.Join(' ', Suggestions(text, dialect)));

    [Theory]
    [InlineData(Dialects.American, "He checked the program, drafted a story and practiced in the Lincoln Centre.")]
    [InlineData(Dialects.British, "He checked the program, drove towards the city and organized a story on a disc.")]
    [InlineData(Dialects.British, "The kindergarteners prized the flyer.")]
    [InlineData(Dialects.American, "The kindergarteners prized the flyer.")]
    [InlineData(Dialects.Canadian, "The colour of the centre was organized by cheque, and they analyzed the tire and the defence of the theatre.")]
    public void What_is_right_in_the_dialect_is_left_alone(Dialects dialect, string text) => Assert.Empty(Suggestions(text, dialect));

    [Fact]
    public void An_article_in_Canadian_spelling_is_known_as_such() =>
        Assert.Empty(Suggestions("The colour of the centre was organized by cheque; they analyzed the tire.", Dialects.None));

    private static IEnumerable<string> Suggestions(string text, Dialects dialect) =>
        Proofreader.Check(MarkedText.Segment(text), RuleCatalog.Proofreading.Where(rule => rule.Name == "mixed-dialects"), new(dialect, [], ProjectNames.None)).Select(finding => finding.Suggestions[0]);
}
