using FactCheck.Reports.Terminals;

namespace FactCheck.Tests.Reports;

public sealed class SourceExcerptTests
{
    [Theory]
    [InlineData("one two three", "two", "one two three", "    ^^^")]
    [InlineData("漢字 two", "two", "漢字 two", "     ^^^")]
    [InlineData("e\u0301 two", "two", "e\u0301 two", "  ^^^")]
    [InlineData("a\ttwo", "two", "a two", "  ^^^")]
    [InlineData("漢字 two", "漢字", "漢字 two", "^^^^")]
    [InlineData("\u001b[31m two", "two", "⟨U+001B⟩[31m two", "             ^^^")]
    [InlineData("\u202etwo", "two", "⟨U+202E⟩two", "        ^^^")]
    public void Carets_stand_below_what_they_mark(string line, string marked, string shown, string carets) =>
        Assert.Equal(new SourceExcerpt(shown, carets), SourceExcerpt.Of(line, line.IndexOf(marked, StringComparison.Ordinal), marked.Length));

    [Fact]
    public void The_end_of_a_line_gets_a_caret_behind_it() => Assert.Equal("     ^", SourceExcerpt.Of("text ", 5, 0).Carets);

    [Fact]
    public void A_long_line_is_cut_around_the_place()
    {
        var line = new string('a', 35_000) + " 5 km " + string.Concat(Enumerable.Repeat("😀", 20_000));
        var excerpt = SourceExcerpt.Of(line, 35_001, 4);
        Assert.True(excerpt.Line.Length < 300);
        Assert.Equal("5 km", excerpt.Line.Substring(excerpt.Carets.IndexOf('^', StringComparison.Ordinal), 4));
    }

    [Theory]
    [InlineData(-5, 3)]
    [InlineData(100, 3)]
    [InlineData(1, 1000)]
    [InlineData(1, 1)]
    public void No_place_is_out_of_bounds(int start, int length) => Assert.NotEmpty(SourceExcerpt.Of("a😀b", start, length).Carets);
}
