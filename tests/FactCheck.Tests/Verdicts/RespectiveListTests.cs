using FactCheck.Verdicts;

namespace FactCheck.Tests.Verdicts;

/// <summary>Lists of names and of figures that "respectively" joins.</summary>
public sealed class RespectiveListTests
{
    private const string Claims =
        """
        claims:
          - {id: t/chile, statement: Chile has 19.6 million inhabitants., subject: Chile, property: [population, inhabitants], value: 19.6 million, unit: people, period: 2020}
          - {id: t/peru, statement: Peru has 33.3 million inhabitants., subject: Peru, property: [population, inhabitants], value: 33.3 million, unit: people, period: 2020}
          - {id: t/bolivia, statement: Bolivia has 11.9 million inhabitants., subject: Bolivia, property: [population, inhabitants], value: 11.9 million, unit: people, period: 2020}
          - {id: t/france, statement: France spent 2.4 billion dollars on roads., subject: France, property: [spent on roads, spending on roads], value: 2.4 billion, unit: USD, period: 2020}
          - {id: t/germany, statement: Germany spent 3.1 billion dollars on roads., subject: Germany, property: [spent on roads, spending on roads], value: 3.1 billion, unit: USD, period: 2020}
          - {id: t/marle, statement: The Marle is 512 km long., subject: Marle, property: [length, long], value: 512, unit: km}
          - {id: t/orle, statement: The Orle is 734 km long., subject: Orle, property: [length, long], value: 734, unit: km}
        """;

    [Theory]
    [InlineData("In 2020 the populations of Chile and Peru were 19.6 million and 33.3 million people, respectively.")]
    [InlineData("In 2020 Chile, Peru and Bolivia had 19.6 million, 33.3 million and 11.9 million inhabitants, respectively.")]
    [InlineData("In 2020 France and Germany spent 2.4 and 3.1 billion dollars on roads, respectively.")]
    [InlineData("In 2020, $2.4 billion and $3.1 billion was spent on roads in France and Germany, respectively.")]
    [InlineData("The Marle and the Orle are 512 and 734 km long, respectively.")]
    public void Each_figure_is_that_of_the_name_in_its_place(string text) =>
        Assert.All(CheckedText.Check(Claims, text).Verdicts, verdict => Assert.True(verdict.Kind is VerdictKind.Supported or VerdictKind.SupportedByRounding, verdict.Reason));

    [Theory]
    [InlineData("In 2020 the populations of Chile and Peru were 33.3 million and 19.6 million people, respectively.")]
    [InlineData("In 2020 Chile, Peru and Bolivia had 19.6 million, 33.3 million and 19.1 million inhabitants, respectively.")]
    [InlineData("In 2020 France and Germany spent 3.1 and 2.4 billion dollars on roads, respectively.")]
    [InlineData("The Marle and the Orle are 512 and 743 km long, respectively.")]
    public void A_figure_of_another_name_or_a_slip_is_contradicted(string text) =>
        Assert.Contains(CheckedText.Check(Claims, text).Verdicts, verdict => verdict.Kind == VerdictKind.Contradicted);

    [Theory]
    [InlineData("In 2020 the populations of Chile and Peru fell by 2 and 3 percent, respectively.")]
    [InlineData("In 2020 the populations of Chile and its neighbour were 33.3 million and 19.6 million people, respectively.")]
    [InlineData("In 2020 the populations of Lima and Cusco in Peru were 11 and 0.4 million people, respectively.")]
    [InlineData("In 2019 and 2020 France spent 2.1 and 2.4 billion dollars on roads, respectively.")]
    public void Lists_that_do_not_answer_each_other_are_left_alone(string text) =>
        Assert.DoesNotContain(CheckedText.Check(Claims, text).Verdicts, verdict => verdict.Kind == VerdictKind.Contradicted);
}
