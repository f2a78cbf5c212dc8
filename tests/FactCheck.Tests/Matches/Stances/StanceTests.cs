using FactCheck.Verdicts;

namespace FactCheck.Tests.Matches.Stances;

public sealed class StanceTests
{
    private const string Claims =
        """
        claims:
          - id: test/court
            statement: The Tavrian court has 16 judges.
            subject: Tavrian court
            property: [judges]
            value: 16
            unit: judges
            tolerance: exact
            period: 2003/..
          - id: test/capital
            statement: Port Ansel is the capital of Tavria.
            subject: [Tavria, capital of Tavria]
            property: [capital]
            value: Port Ansel
            period: always
            rivals: [Ostwick]
        """;

    [Theory]
    [InlineData("Ostwick is the capital of Tavria. That is what half of all pupils wrote. It is wrong.")]
    [InlineData("Ostwick is the capital of Tavria. That is a myth.")]
    [InlineData("Ostwick is the capital of Tavria. Not true.")]
    [InlineData("Ostwick is the capital of Tavria. Or so they thought.")]
    [InlineData("Ostwick is the capital of Tavria, he joked.")]
    [InlineData("Ostwick is the capital of Tavria, according to the old textbook.")]
    [InlineData("In the game, Ostwick is the capital of Tavria.")]
    [InlineData("In an alternate history, Ostwick is the capital of Tavria.")]
    [InlineData("By the end of the story, Ostwick is the capital of Tavria.")]
    [InlineData("Under the proposal, Ostwick is the capital of Tavria.")]
    [InlineData("Wrong: Ostwick is the capital of Tavria.")]
    [InlineData("Example sentence: Ostwick is the capital of Tavria.")]
    [InlineData("The old atlas had it wrong: it said that Ostwick is the capital of Tavria.")]
    [InlineData("The leaflet is mistaken; it says Ostwick is the capital of Tavria.")]
    [InlineData("The sign says Ostwick is the capital of Tavria; it is wrong.")]
    [InlineData("The sign wrongly says Ostwick is the capital of Tavria.")]
    [InlineData("Imagine it. Ostwick is the capital of Tavria.")]
    [InlineData("It is a pack of lies. Ostwick is the capital of Tavria.")]
    [InlineData("The pupils had it wrong. Ostwick is the capital of Tavria.")]
    public void An_answer_in_words_that_is_made_up_or_taken_back_is_not_contradicted(string text) => Assert.DoesNotContain(VerdictKind.Contradicted, KindsOf(text));

    [Theory]
    [InlineData("This article was amended on 3 June. It had said that the Tavrian court has 12 judges.")]
    [InlineData("An earlier version of this article said that the Tavrian court has 12 judges.")]
    [InlineData("The proposal says that the Tavrian court has 12 judges.")]
    [InlineData("Hardly anyone says that the Tavrian court has 12 judges.")]
    [InlineData("The forged letter states that the Tavrian court has 12 judges.")]
    [InlineData("Many pupils answered that the Tavrian court has 12 judges.")]
    [InlineData("It isn't so that the Tavrian court has 12 judges.")]
    [InlineData("The Tavrian court has 12 judges \u2013 or so the rumour goes.")]
    [InlineData("The Tavrian court has 12 judges, says a leaflet.")]
    [InlineData("The Tavrian court has 12 judges \u2014 not!")]
    [InlineData("The Tavrian court has 12 judges [the true figure is another].")]
    [InlineData("The Tavrian court has 12 judges (sic).")]
    [InlineData("The Tavrian court has 12 judges. At least that is what the film says.")]
    [InlineData("The Tavrian court must have 12 judges.")]
    [InlineData("The website had it wrong: it said that the Tavrian court has 12 judges.")]
    [InlineData("The almanac gave a false figure: it said that the Tavrian court has 12 judges.")]
    [InlineData("The guide is mistaken: it says the Tavrian court has 12 judges.")]
    [InlineData("The sign says the Tavrian court has 12 judges; it is wrong.")]
    [InlineData("The guide says the Tavrian court has 12 judges, but this is simply incorrect.")]
    [InlineData("The guide erroneously says the Tavrian court has 12 judges.")]
    [InlineData("The Tavrian court has yet to have 12 judges.")]
    [InlineData("She has written a new play. The Tavrian court has 12 judges.")]
    [InlineData("It was a false report. The Tavrian court has 12 judges.")]
    [InlineData("The Tavrian court has 12 judges. It does not.")]
    public void A_figure_that_is_taken_back_demanded_or_only_told_is_not_contradicted(string text) => Assert.DoesNotContain(VerdictKind.Contradicted, KindsOf(text));

    [Theory]
    [InlineData("The guide is mistaken: it says the Tavrian court has 16 judges.")]
    [InlineData("The sign says the Tavrian court has 16 judges; it is wrong.")]
    [InlineData("The sign says Port Ansel is the capital of Tavria; it is wrong.")]
    public void What_a_sentence_calls_wrong_confirms_nothing(string text) => Assert.DoesNotContain(VerdictKind.Supported, KindsOf(text));

    [Theory]
    [InlineData("The guide is wrong: the Tavrian court has 12 judges.")]
    [InlineData("The minister was not wrong: he said the Tavrian court has 12 judges.")]
    [InlineData("Ostwick is the capital of Tavria.")]
    [InlineData("Ostwick is the capital of Tavria. That is where the ships come in.")]
    [InlineData("The Tavrian court has 12 judges, says the minister.")]
    [InlineData("The Tavrian court has 12 judges. This is the number by law.")]
    [InlineData("The case was still in play. The Tavrian court has 12 judges.")]
    [InlineData("The town lies 32 kilometres off the coast. The Tavrian court has 12 judges.")]
    [InlineData("Not because it is wrong. The Tavrian court has 12 judges.")]
    [InlineData("The Tavrian court has 12 judges. Is it not time for more?")]
    [InlineData("The minister said that the Tavrian court has 12 judges.")]
    public void A_plain_one_is(string text) => Assert.Contains(VerdictKind.Contradicted, KindsOf(text));

    private static IEnumerable<VerdictKind> KindsOf(string text) => CheckedText.Check(Claims, text, new DateOnly(2025, 7, 20)).Verdicts.Select(verdict => verdict.Kind);
}
