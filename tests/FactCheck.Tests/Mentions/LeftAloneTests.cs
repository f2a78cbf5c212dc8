namespace FactCheck.Tests.Mentions;

public sealed class LeftAloneTests
{
    [Theory]
    [InlineData("Call the office at (541) 754-3010 today.")]
    [InlineData("The phone number is 07700 900873.")]
    [InlineData("Ring +44 7700 900397 today.")]
    [InlineData("It answers at 192.168.1.20 now.")]
    [InlineData("It is version 1.2.3 now.")]
    [InlineData("An F-16 landed.")]
    [InlineData("It is a V-12 engine.")]
    [InlineData("The Big 12 met.")]
    [InlineData("Catch-22 is a novel.")]
    [InlineData("COVID-19 spread.")]
    [InlineData("Flight 370 vanished.")]
    [InlineData("See Figure 3 and Tables 4 and 5.")]
    [InlineData("See Eqs. (18), (19).")]
    [InlineData("As shown before [12, 14].")]
    [InlineData("Voyager 2 went on.")]
    [InlineData("This holds for phases 3, 5, and 7 too.")]
    [InlineData("It emits CO 2 there.")]
    [InlineData("It has 3-aminopyridine in it.")]
    [InlineData("The card is Visa 5111 1111 1111 1111.")]
    [InlineData("Her account 12345678 is closed.")]
    [InlineData("They filed a 13F today.")]
    [InlineData("It is scp-173m there.")]
    [InlineData("He won 3-1 there.")]
    [InlineData("Write to Bob@try1989.com soon.")]
    [InlineData("It is at http://example.org/2/345 now.")]
    [InlineData("It is 123e4567-e89b-12d3-a456-426655440000 there.")]
    public void Names_references_and_identifiers_are_no_figures(string text) => Assert.Equal("", FigureSample.Figures(text));

    [Theory]
    [InlineData("It is one of the oldest.")]
    [InlineData("No one came.")]
    [InlineData("This one is new.")]
    [InlineData("One arrives at this.")]
    [InlineData("Wait a second.")]
    [InlineData("They led at half-time.")]
    [InlineData("It is two-dimensional.")]
    public void Number_words_that_count_nothing_are_no_figures(string text) => Assert.Equal("", FigureSample.Figures(text));
}
