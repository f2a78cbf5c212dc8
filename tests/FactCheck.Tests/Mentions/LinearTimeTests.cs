using FactCheck.Mentions.Numbers;

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
    [InlineData("between 5 and ")]
    [InlineData("7 feet, ")]
    [InlineData("7 m s−1 ")]
    [InlineData("$5 ")]
    [InlineData("Figure 5, ")]
    [InlineData("a half ")]
    public void Twice_the_text_takes_about_twice_the_steps(string piece)
    {
        var once = StepsFor(piece, Length);
        var twice = StepsFor(piece, 2 * Length);
        Assert.True(twice <= (2.2 * once) + 1000, $"{once} steps became {twice}");
        Assert.True(twice <= 3000L * Length, $"{twice} steps");
    }

    private static long StepsFor(string piece, int length)
    {
        var before = ReadingSteps.Taken;
        FigureSample.Mentions(string.Concat(Enumerable.Repeat(piece, length / piece.Length)));
        return ReadingSteps.Taken - before;
    }
}
