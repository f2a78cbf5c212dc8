using FactCheck.Documents;
using FactCheck.Mentions;
using FactCheck.Mentions.Changes;
using FactCheck.Sentences;
using FactCheck.Spans;

namespace FactCheck.Tests.Mentions.Changes;

public sealed class ChangeFinderTests
{
    [Theory]
    [InlineData("Sales rose by 30 % to 5.2 million.", "rose up by 30 percent to 5200000")]
    [InlineData("His approval is down 4 points from 46 %.", "down down from 46 percent by 4 points")]
    [InlineData("Shares fell from $12 to $9.50.", "fell down from 12 USD to 19/2 USD")]
    [InlineData("The Fed cut rates by 25 basis points to 2 percent.", "cut down by 25 basis point to 2 percent")]
    [InlineData("The Dow gained 180.5 points, or 0.9 percent, to 20,912.", "gained up by 361/2 points to 20912")]
    [InlineData("Revenue climbed to a record $2 billion from $1.5 billion.", "climbed up from 1500000000 USD to 2000000000 USD")]
    [InlineData("The index rose 7 points to end at 5,188.", "rose up by 7 points to 5188")]
    [InlineData("GDP growth slowed to 2% from 3%.", "slowed down from 3 percent to 2 percent")]
    [InlineData("The rate ticked up to 3.9% from 3.7%.", "up up from 37/10 percent to 39/10 percent")]
    [InlineData("Prices rose 5 to 10 percent.", "rose up by 5..10 percent")]
    [InlineData("The state raised the minimum wage from $7 to $15 and cut taxes by 10 percent.", "raised up from 7 USD to 15 USD; cut down by 10 percent")]
    public void A_verb_of_change_tells_base_amount_and_result_by_their_prepositions(string text, string changes) => Assert.Equal(changes, Changes(text));

    [Theory]
    [InlineData("A 5 % increase followed a 3-point drop.", "increase up by 5 percent; drop down by 3 point")]
    [InlineData("An increase of about 5 percent is expected.", "increase up by 5 percent")]
    [InlineData("The stock closed 3 percent higher.", "higher up by 3 percent")]
    public void A_noun_of_change_has_its_amount_before_or_after_of(string text, string changes) => Assert.Equal(changes, Changes(text));

    [Theory]
    [InlineData("Profits halved to $3 million.", "halved down to 3000000 USD times 1/2")]
    [InlineData("The population tripled from 2 million to 6 million.", "tripled up from 2000000 to 6000000 times 3")]
    [InlineData("Exports increased tenfold after a 20-fold rise in imports.", "increased up times 10; rise up times 20")]
    [InlineData("Cases grew by a factor of 3.", "grew up times 3")]
    [InlineData("It has twice as many members.", "twice up times 2")]
    [InlineData("It has three times as many cars.", "three times up times 3")]
    [InlineData("Half as many people came.", "Half down times 1/2")]
    public void Words_that_multiply_give_a_factor(string text, string changes) => Assert.Equal(changes, Changes(text));

    [Theory]
    [InlineData("It went from 5 percent to 7 percent.", "went up from 5 percent to 7 percent")]
    [InlineData("It changed from 7 to 5.", "changed down from 7 to 5")]
    [InlineData("It went to 5 schools.", "")]
    public void Where_the_verb_says_no_direction_the_figures_do(string text, string changes) => Assert.Equal(changes, Changes(text));

    [Theory]
    [InlineData("The firm posted a loss of $1.3 billion.")]
    [InlineData("Women made up 40 percent of the class.")]
    [InlineData("They bought 24 double-decker buses.")]
    [InlineData("The group raised $5 million for 300 schools.")]
    [InlineData("It set up 5 shops and gave up to 20 away.")]
    [InlineData("He came down the stairs in 1999.")]
    [InlineData("They rose early on 5 May.")]
    public void Words_of_change_without_its_figures_tell_none(string text) => Assert.Equal("", Changes(text));

    [Fact]
    public void A_change_points_at_the_mentions_of_the_whole_text()
    {
        var text = SentenceSplitter.Split(DocumentReader.Read("sample", new SourceText("sample", "It had 12 shops. Sales fell 3 percent."), DocumentFormat.Text));
        var change = Assert.Single(ChangeFinder.Find(text, MentionExtractor.Extract(text)));
        Assert.Equal(1, change.Amount);
    }

    private static string Changes(string sample)
    {
        var text = SentenceSplitter.Split(DocumentReader.Read("sample", new SourceText("sample", sample), DocumentFormat.Text));
        var mentions = MentionExtractor.Extract(text);
        return string.Join("; ", ChangeFinder.Find(text, mentions).Select(change =>
            $"{change.Span.Of(text.Text)} {(change.Direction == ChangeDirection.Up ? "up" : "down")}{Part(" from ", change.Base)}{Part(" by ", change.Amount)}{Part(" to ", change.Result)}"
            + (change.Factor is { } factor ? " times " + FigureSample.Describe(new MentionValue.Exact(factor)) : "")));

        string Part(string name, int? index) => index is { } i ? name + FigureSample.Describe(mentions[i].Figure) : "";
    }
}
