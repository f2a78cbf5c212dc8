namespace FactCheck.Tests.Matches.Subjects;

/// <summary>Whose figure it is, where a sentence names several countries.</summary>
public sealed class SubjectChoiceTests
{
    private static readonly string Claims = "claims:\n" + string.Concat(
        Population("lesotho", "Lesotho", "2 million"),
        Population("south-africa", "South Africa", "50 million"),
        Population("guinea", "Guinea", "10 million"),
        Population("papua", "Papua New Guinea", "7 million"),
        Population("australia", "Australia", "23 million"),
        Population("new-zealand", "New Zealand", "4 million"),
        Population("united-states", "United States of America", "310 million"),
        Population("world", "world", "8 billion"));

    [Theory]
    [InlineData("Lesotho, a landlocked enclave of South Africa, has a population of 2 million.", "lesotho")]
    [InlineData("Papua New Guinea has a population of 7 million.", "papua")]
    [InlineData("Australia has a population of 23 million, New Zealand has a population of 4 million.", "australia new-zealand")]
    [InlineData("Guinea has a population of 10 million, which ranks 81st in the world.", "guinea")]
    [InlineData("Lesotho is one of the smallest countries in the world and has a population of roughly 2 million.", "lesotho")]
    [InlineData("Unlike South Africa, Lesotho has a population of 2 million.", "lesotho")]
    [InlineData("Lesotho, where bread costs US$1, has a population of 2 million.", "lesotho")]
    public void The_figure_is_of_the_subject_that_the_words_attach_it_to(string text, string expected) =>
        Assert.Equal(expected.Split(' '), CheckedText.Check(Claims, text).Verdicts.Where(verdict => !verdict.Comparisons.IsEmpty).Select(verdict => verdict.Comparisons[0].Match.Curated.Id["test/".Length..]));

    private static string Population(string id, string name, string value) =>
        $"""
          - id: test/{id}
            statement: The population of {name} is {value}.
            subject: {name}
            property: population
            value: {value}

        """;
}
