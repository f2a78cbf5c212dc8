using FactCheck.Documents;
using FactCheck.Mentions;
using FactCheck.Sentences;
using FactCheck.Spans;

namespace FactCheck.Tests.Mentions;

/// <summary>Numbers of a list whose other members go without verb and unit.</summary>
public sealed class GappedCountTests
{
    [Theory]
    [InlineData("Easterly won 12 medals, Norden 9 and the Isles 7.", "12 medals, 9 medals, 7 medals")]
    [InlineData("The Free Union took 97 seats, the People's List 79.", "97 seats, 79 seats")]
    [InlineData("Norden got 38 percent, Easterly 31 and the Isles 9.", "38 percent, 31 percent, 9 percent")]
    [InlineData("Norden exported 12,400 cars, Easterly 9,300 and the Isles 7,150.", "12400 cars, 9300 cars, 7150 cars")]
    [InlineData("Orbit launched 12 probes, Voyager 2 and Voyager 11 among them.", "12 probes")]
    [InlineData("Orbit built two probes, Voyager 1 and Voyager 2.", "2 probes")]
    [InlineData("Norden won 9 games, Room 12, Hall 9.", "9 games")]
    [InlineData("We saw 12 rooms, Suite 7, Tower 9.", "12 rooms")]
    public void A_name_and_a_number_in_such_a_list_count_what_the_first_counts(string text, string figures) =>
        Assert.Equal(figures, string.Join(", ", MentionExtractor.Extract(SentenceSplitter.Split(DocumentReader.Read("text", new SourceText("text", text), DocumentFormat.Text))).Select(mention => $"{((MentionValue.Exact)mention.Figure.Value).Value} {mention.Figure.Unit}")));
}
