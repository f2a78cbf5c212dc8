namespace FactCheck.Tests.Mentions;

public sealed class NameNumberTests
{
    [Theory]
    [InlineData("The school joined the Big Ten conference.")]
    [InlineData("She drove in Formula One races for years.")]
    [InlineData("Fans of the Six Nations tournament cheered.")]
    [InlineData("They lived near Three Mile Island then.")]
    [InlineData("Veterans of the Seven Years' War came.")]
    public void A_number_word_with_a_capital_within_a_sentence_is_part_of_a_name(string text) => Assert.Equal("", FigureSample.Figures(text));

    [Theory]
    [InlineData("Ten people were killed there.", "10 person")]
    [InlineData("Storm Kills Five In Two Towns", "5; 2 Towns")]
    [InlineData("He was owed Five Million Dollars then.", "5000000 USD")]
    [InlineData("It says \u201CTwo men ran\u201D there.", "2 men")]
    public void A_capital_that_the_sentence_or_a_headline_asks_for_makes_no_name(string text, string figures) => Assert.Equal(figures, FigureSample.Figures(text));

    [Theory]
    [InlineData("The council adopted Resolution 2321 sanctions.")]
    [InlineData("Shares of S&P 500 companies rose.")]
    [InlineData("Leaders of the Group of 20 met.")]
    [InlineData("The Boeing 737 and others flew.")]
    [InlineData("Passengers of United 93 fought back.")]
    [InlineData("The House passed H.R. 1319 then.")]
    [InlineData("Our 2017 interns worked hard.")]
    [InlineData("Send it to Beverly Hills, CA 90210 now.")]
    [InlineData("It needs iOS 14.5 to run.")]
    [InlineData("It happened after 9/11 there.")]
    [InlineData("They had a 50/50 chance.")]
    [InlineData("A blood pressure of 120/80 is normal.")]
    [InlineData("He bought a 4x4 truck and ran the 4x100 relay.")]
    [InlineData("A 1080p picture on a 4K screen over a 5G network.")]
    [InlineData("The .38-caliber pistol and the 12-gauge shotgun.")]
    [InlineData("He read John 3:16 aloud.")]
    [InlineData("She read \"1984\" and saw \"12 Angry Men\" again.")]
    [InlineData("Sherlock lived at 221B Baker Street then.")]
    [InlineData("It lay in 1,000s of pieces, like the 737s.")]
    [InlineData("The bill passed 51-49 in the Senate.")]
    [InlineData("It was 5-of-9 shooting in a 9-to-5 job after a 5-to-4 decision.")]
    [InlineData("It fell from 1990 levels.")]
    [InlineData("Her passport 123456789 expired.")]
    [InlineData("He lives in apartment 5B on floor 12 there.")]
    [InlineData("Write to Washington, D.C. 20500 now.")]
    [InlineData("See § 12, 18 U.S.C. § 1001 and p. 45 there.")]
    [InlineData("He shops at 7-Eleven often.")]
    public void A_number_that_names_or_rates_something_is_no_figure(string text) => Assert.Equal("", FigureSample.Figures(text));

    [Theory]
    [InlineData("Carrying 20 of them, it sank.", "20")]
    [InlineData("It recruited 2017 interns there.", "2017 interns")]
    [InlineData("He said: \"12 men ran\" and left.", "12 men")]
    [InlineData("The ratio was 3:2 there.", "3/2")]
    [InlineData("A pulse of 9.58s came.", "479/50 second")]
    public void A_count_in_the_same_places_is_a_figure(string text, string figures) => Assert.Equal(figures, FigureSample.Figures(text));
}
