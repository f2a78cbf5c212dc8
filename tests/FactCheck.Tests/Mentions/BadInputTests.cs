namespace FactCheck.Tests.Mentions;

public sealed class BadInputTests
{
    [Theory]
    [InlineData("\uD800 5 km \uDC00", "5 kilometre")]
    [InlineData("5\u0000 km", "5 kilometre")]
    [InlineData("\u202E5 km\u202C", "5 kilometre")]
    [InlineData("1e999999 of it", "")]
    [InlineData("It was ٣٤ there.", "")]
    [InlineData("It was 1\u200B234 then", "")]
    [InlineData("It was 1,\u200B234 then", "")]
    [InlineData("It was 12\u00AD345 and 5 km", "5 kilometre")]
    [InlineData("It was 1\u202E234 then", "")]
    [InlineData("It was 1\u0000234 km", "")]
    [InlineData("It was 1\u0663 km", "")]
    [InlineData("1e999999999 of it", "")]
    [InlineData("1 x 10^99999999 of it", "")]
    [InlineData("It was 28,5000 then", "")]
    [InlineData("Some 3,4OO came", "")]
    [InlineData("Some 3O,400 came", "")]
    [InlineData("Turnout was 61.l percent", "")]
    [InlineData("It cost 7O0 million dollars", "")]
    [InlineData("It cost $6OO million", "")]
    [InlineData("In 2O15 the price was 1l5 euros", "")]
    [InlineData("He wrote 1/0 there", "")]
    public void Damaged_text_is_read_or_left_out(string text, string figures) => Assert.Equal(figures, FigureSample.Figures(text));

    [Fact]
    public void A_number_of_a_thousand_digits_is_exact_and_a_longer_one_is_left_out()
    {
        Assert.Equal(new string('7', 1000), FigureSample.Figures("It was " + new string('7', 1000) + "."));
        Assert.Equal("", FigureSample.Figures("It was " + new string('7', 1001) + "."));
    }

    [Theory]
    [InlineData("7")]
    [InlineData("7 ")]
    [InlineData("7,")]
    [InlineData("777,")]
    [InlineData("777 ")]
    [InlineData("7.")]
    [InlineData("7-")]
    [InlineData("7/")]
    [InlineData("7:")]
    [InlineData("-")]
    [InlineData("(")]
    [InlineData("[7,")]
    [InlineData("one hundred ")]
    [InlineData("million ")]
    [InlineData("two and a half ")]
    [InlineData("between 5 and ")]
    [InlineData("7 feet, ")]
    [InlineData("7 m s−1 ")]
    [InlineData("$5 ")]
    [InlineData("a ")]
    [InlineData("½")]
    [InlineData("at least ")]
    public void Any_piece_repeated_without_end_is_read_without_fault(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 4_000));
        var mentions = FigureSample.Mentions(text);
        for (var i = 1; i < mentions.Length; i++)
            Assert.True(mentions[i - 1].Span.End <= mentions[i].Span.Start);
    }
}
