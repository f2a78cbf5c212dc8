using FactCheck.Proofreading;
using FactCheck.Sentences;
using FactCheck.Tests.Rules;

namespace FactCheck.Tests.Proofreading;

public sealed class ProofreadingLinearTimeTests
{
    private const int Length = 6_000;

    [Theory]
    [InlineData("a")]
    [InlineData("'")]
    [InlineData("the list of ")]
    [InlineData("the list of names and the ")]
    [InlineData("a ten year old ")]
    [InlineData("these old ")]
    [InlineData("if it they ")]
    [InlineData("very ")]
    [InlineData("the ")]
    [InlineData("to advice ")]
    [InlineData("word  ")]
    [InlineData("a,,")]
    [InlineData("KLMQ and ")]
    [InlineData("p\u0430ypal ")]
    [InlineData("\u0430b")]
    [InlineData("one-")]
    [InlineData("however, the ")]
    public void Twice_the_text_takes_about_twice_the_steps(string piece)
    {
        var once = StepsFor(piece, Length);
        var twice = StepsFor(piece, 2 * Length);
        Assert.True(twice <= (2.3 * once) + 5000, $"{once} steps became {twice}");
    }

    [Theory]
    [InlineData('a')]
    [InlineData('\'')]
    [InlineData('\u2019')]
    [InlineData('\u0430')]
    public void A_word_of_a_million_characters_is_read(char letter)
    {
        var text = MarkedText.Segment(new string(letter, 1_000_000));
        Assert.All(Proofreader.Check(text, RuleCatalog.Proofreading), finding => Assert.InRange(finding.Span.End, 0, text.Text.Length));
    }

    [Theory]
    [InlineData("P\u0430ris is a city.", "P\u0430ris")]
    [InlineData("The \u0441ouncil met.", "\u0441ouncil")]
    [InlineData("He left Br\u03BFwn alone.", "Br\u03BFwn")]
    public void A_letter_of_another_script_that_looks_the_same_is_flagged(string text, string word)
    {
        var found = Proofreader.Check(MarkedText.Segment(text), RuleCatalog.Proofreading).Where(finding => finding.Rule.Name == "mixed-scripts");
        Assert.Equal([word], found.Select(finding => finding.Span.Of(text).ToString()));
    }

    [Fact]
    public void A_word_wholly_of_another_script_is_left_alone() =>
        Assert.DoesNotContain(Proofreader.Check(MarkedText.Segment("The word \u041C\u043E\u0441\u043A\u0432\u0430 is Moscow."), RuleCatalog.Proofreading), finding => finding.Rule.Name == "mixed-scripts");

    private static long StepsFor(string piece, int length)
    {
        var text = MarkedText.Segment(string.Concat(Enumerable.Repeat(piece, length / piece.Length)));
        var before = ReadingSteps.Taken;
        Proofreader.Check(text, RuleCatalog.Proofreading);
        return ReadingSteps.Taken - before;
    }
}
