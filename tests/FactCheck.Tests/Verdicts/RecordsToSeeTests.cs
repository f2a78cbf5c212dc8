using FactCheck.Verdicts;

namespace FactCheck.Tests.Verdicts;

public sealed class RecordsToSeeTests
{
    private const string Claims =
        """
        claims:
          - id: bridge/length
            statement: The Ferry Bridge is 1,142 metres long.
            subject: Ferry Bridge
            property: [length, long]
            value: 1,142
            unit: metres
          - id: king/crowned
            statement: Ottmar II became king on 6 May 1412.
            subject: Ottmar II
            property: [became king, crowned]
            date: 1412-05-06
          - id: king/died
            statement: Ottmar II died in 1449.
            subject: Ottmar II
            property: [died, death]
            date: 1449
        """;

    [Theory]
    // The length, which the sentence has right, says nothing of the height.
    [InlineData("The Ferry Bridge is well known. The bridge is 1,142 metres long and 48 metres high.", "48", "")]
    [InlineData("The Ferry Bridge is well known. The bridge is perhaps 1,242 metres long.", "1,242", "bridge/length")]
    [InlineData("Ottmar II fought the rebels. The king reigned for long and died in 1494.", "1494", "king/died")]
    [InlineData("Ottmar II fought the rebels. The king reigned for long and died in 1416.", "1416", "king/died king/crowned")]
    public void An_undecided_figure_is_shown_beside_what_its_own_words_name_and_nothing_far_off(string text, string figure, string shown)
    {
        var document = CheckedText.Check(Claims, text);
        var verdict = Assert.Single(document.Verdicts, verdict => verdict.Place.Of(document.Document.Text).SequenceEqual(figure));
        Assert.Equal(VerdictKind.Unsupported, verdict.Kind);
        Assert.Equal(shown, string.Join(' ', verdict.Comparisons.Select(comparison => comparison.Match.Curated.Id)));
    }
}
