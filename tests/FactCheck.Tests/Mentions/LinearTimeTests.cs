using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Mentions;
using FactCheck.Sentences;
using FactCheck.Spans;

namespace FactCheck.Tests.Mentions;

public sealed class LinearTimeTests
{
    private const int Length = 5_000;

    [Theory]
    [InlineData("7")]
    [InlineData("7 ")]
    [InlineData("7,")]
    [InlineData("777,")]
    [InlineData("777 ")]
    [InlineData("7.")]
    [InlineData("7-")]
    [InlineData("7/")]
    [InlineData("-")]
    [InlineData("(")]
    [InlineData("[7,")]
    [InlineData("one hundred ")]
    [InlineData("million ")]
    [InlineData("per a hundred ")]
    [InlineData("5 per a hundred ")]
    [InlineData("between 5 and ")]
    [InlineData("7 feet, ")]
    [InlineData("7 m s−1 ")]
    [InlineData("$5 ")]
    [InlineData("Figure 5, ")]
    [InlineData("a half ")]
    [InlineData("a")]
    [InlineData("'")]
    [InlineData("\"")]
    [InlineData("“a” ")]
    [InlineData("“Lee said ")]
    [InlineData(",")]
    [InlineData(".")]
    [InlineData(". ")]
    [InlineData("http://")]
    [InlineData("a.b@")]
    [InlineData("May ")]
    [InlineData("May 5, ")]
    [InlineData("in ")]
    [InlineData("the ")]
    [InlineData("the day of ")]
    [InlineData("half past ")]
    [InlineData("2014-")]
    [InlineData("5 to ")]
    [InlineData("every ")]
    [InlineData("said ")]
    [InlineData("Lee ")]
    [InlineData("not ")]
    [InlineData("sales from 7m in 2019 ")]
    public void Twice_the_text_takes_about_twice_the_steps(string piece)
    {
        var once = StepsFor(piece, Length);
        var twice = StepsFor(piece, 2 * Length);
        Assert.True(twice <= (2.2 * once) + 1000, $"{once} steps became {twice}");
        Assert.True(twice <= 3000L * Length, $"{twice} steps");
    }

    /// <summary>Each claim would else hold the whole text: what is written would grow with its square.</summary>
    [Fact]
    public void A_long_run_of_capitals_is_no_subject()
    {
        var text = SentenceSplitter.Split(DocumentReader.Read("sample", new SourceText("sample", string.Concat(Enumerable.Repeat("Monday ", 100))), DocumentFormat.Text, new(2017, 2, 15)));
        var claims = ClaimExtractor.Extract(text, MentionExtractor.Extract(text));
        Assert.NotEmpty(claims);
        Assert.All(claims, claim => Assert.Null(claim.Subject));
    }

    private static long StepsFor(string piece, int length)
    {
        var before = ReadingSteps.Taken;
        var source = new SourceText("sample", string.Concat(Enumerable.Repeat(piece, length / piece.Length)));
        var text = SentenceSplitter.Split(DocumentReader.Read("sample", source, DocumentFormat.Text));
        ClaimExtractor.Extract(text, MentionExtractor.Extract(text));
        return ReadingSteps.Taken - before;
    }
}
