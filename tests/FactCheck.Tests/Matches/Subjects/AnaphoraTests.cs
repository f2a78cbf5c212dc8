using FactCheck.Verdicts;

namespace FactCheck.Tests.Matches.Subjects;

public sealed class AnaphoraTests
{
    private const string Claims =
        """
        claims:
          - id: test/height
            statement: The Marle Tower is 487 metres high.
            subject: Marle Tower
            property: [height, high, tall]
            value: 487
            unit: metres
            period: always
          - id: test/visitors
            statement: The Dorne Museum had 1,347,000 visitors in 2023.
            subject: [Dorne Museum, Museum of Dorne]
            property: [visitors, number of visitors]
            value: 1,347,000
            unit: visitors
            period: 2023
          - id: test/works
            statement: The Dorne Museum has 64,300 works.
            subject: [Dorne Museum, Museum of Dorne]
            property: [works, collection]
            value: 64,300
            unit: works
            period: 2020/..
          - id: test/sinking
            statement: The Ostwick sank on 14 March 1937.
            subject: Ostwick
            property: [sank, sinking]
            date: 1937-03-14
            period: always
          - id: test/deficit
            statement: Norvania had a budget deficit of 3.1 percent of GDP in 2023.
            subject: Norvania
            property: [budget deficit, deficit]
            value: 3.1
            unit: "%"
            period: 2023
          - id: test/population
            statement: Norvania has 8,431,000 inhabitants.
            subject: Norvania
            property: [population, inhabitants]
            value: 8,431,000
            unit: people
            period: 2020/..
          - id: test/director
            statement: Ann Lee is the director of the Dorne Museum.
            subject: [Dorne Museum, Museum of Dorne]
            property: [director]
            value: Ann Lee
            period: 2020/..
            rivals: [Bert Ray]
        """;

    private static readonly DateOnly Published = new(2024, 5, 3);

    [Theory]
    [InlineData("The Marle Tower was paid for by a bank. Nobody lives there. The tower is 487 metres high.", "test/height")]
    [InlineData("The Dorne Museum is closed.\n\nWorkers are mending its roof.\n\nThe museum had 1,347,000 visitors in 2023.", "test/visitors")]
    [InlineData("The Dorne Museum is closed.\n\nIn the cellars of the museum 64,300 works are kept.", "test/works")]
    [InlineData("The Dorne Museum is closed. In 2023 Dorne had 1,347,000 visitors.", "test/visitors")]
    [InlineData("The ferry Ostwick served the islands.\n\nIn a storm the ferry sank on 14 March 1937.", "test/sinking")]
    [InlineData("The Ostwick was the oldest ferry of the islands.\n\nMany wept. The ferry sank on 14 March 1937.", "test/sinking")]
    [InlineData("Norvania votes on Sunday.\n\nThe budget deficit was 3.1 percent of GDP in 2023.", "test/deficit")]
    [InlineData("The Dorne Museum is closed.\n\n\"The roof leaks,\" said Ann Lee, the museum's director.", "test/director")]
    public void What_takes_up_a_name_is_supported(string text, string claim) =>
        Assert.Contains(CheckedText.Check(Claims, text, Published).Verdicts, verdict => verdict.Kind == VerdictKind.Supported && verdict.Comparisons[0].Match.Curated.Id == claim);

    [Theory]
    [InlineData("The Marle Tower was paid for by a bank. Nobody lives there. The tower is 478 metres high.")]
    [InlineData("The Marle Tower is an office tower. It was built in 1990. It is 478 metres high.")]
    [InlineData("The Dorne Museum is closed.\n\nWorkers are mending its roof.\n\nThe museum had 1,374,000 visitors in 2023.")]
    [InlineData("The ferry Ostwick served the islands.\n\nMany wept. The ferry sank on 14 May 1937.")]
    [InlineData("The Dorne Museum is closed.\n\n\"The roof leaks,\" said Bert Ray, the museum's director.")]
    [InlineData("The Dorne Museum is closed.\n\nThe museum's director, Bert Ray, is worried.")]
    public void A_slip_of_what_takes_up_a_name_is_contradicted(string text) =>
        Assert.Contains(CheckedText.Check(Claims, text, Published).Verdicts, verdict => verdict.Kind == VerdictKind.Contradicted);

    [Theory]
    [InlineData("The Marle Tower was paid for by a bank. The old tower beside it is gone. The tower was 478 metres high.")]
    [InlineData("The Marle Tower is shorter than the Sarn Tower. Nobody lives there. The tower is 478 metres high.")]
    [InlineData("The Marle Tower stands in a park. A tower in Sarn is higher. The tower is 478 metres high.")]
    [InlineData("The Dorne Museum is closed. Dorne Street leads to it. In 2023 Dorne had 1,374,000 visitors.")]
    [InlineData("The Marle Tower was paid for by a bank. The bank is rich. It is 478 metres high.")]
    [InlineData("The Dorne Museum closed. Next year the museum in Sarn had 1,374,000 visitors in 2023.")]
    [InlineData("The Marle Tower was paid for by a bank. The tower is 512 metres high.")]
    [InlineData("The Dorne Museum lent a picture to the Brand Collection. The museum had 1,374,000 visitors in 2023.")]
    [InlineData("Brand is a rival of the Dorne Museum. The museum had 1,374,000 visitors in 2023.")]
    [InlineData("The Dorne Museum opened a branch. In 2023 the museum there had 1,374,000 visitors.")]
    [InlineData("A museum has opened in Sarn. The Dorne Museum is its model. The museum had 1,374,000 visitors in 2023.")]
    [InlineData("The Dorne Museum is closed.\n\n# Brand Collection\n\nThe museum had 1,374,000 visitors in 2023.")]
    [InlineData("The ferry Ostwick collided with the ferry Solvik. The ferry sank on 14 May 1937.")]
    [InlineData("The ferries Ostwick and Solvik collided. The ferry sank on 14 May 1937.")]
    [InlineData("The Dorne Museum is the pride of the town. In 2023 Dorne had 1,374,000 visitors.")]
    [InlineData("The Dorne Museum is closed. A museum in Sarn is open.\n\nThe museum's director, Bert Ray, is worried.")]
    [InlineData("The Dorne Museum is closed.\n\nThe museum's former director, Bert Ray, is worried.")]
    public void What_may_take_up_something_else_is_not_contradicted(string text) =>
        Assert.DoesNotContain(CheckedText.Check(Claims, text, Published).Verdicts, verdict => verdict.Kind == VerdictKind.Contradicted);

    [Theory]
    [InlineData("Norvania votes on Sunday.\n\nIn Sarnia the budget deficit was 3.1 percent of GDP in 2023.")]
    [InlineData("Norvania votes on Sunday.\n\nThe deficit was 3 percent of GDP in 2023.")]
    [InlineData("Norvania votes on Sunday. Sarnia does better. The deficit was 3.1 percent of GDP in 2023.")]
    [InlineData("Sarnia's economy is doing better than Norvania's. The deficit was 3.1 percent of GDP in 2023.")]
    [InlineData("Norvania's firms sell to Sarnia. There the deficit was 3.1 percent of GDP in 2023.")]
    [InlineData("The Marle Tower stands beside the Sarn Tower.\n\nThe towers are 487 metres high.")]
    [InlineData("The Dorne Museum is closed.\n\nEach museum of the city has 64,300 works.")]
    public void What_neither_names_nor_takes_up_the_subject_is_not_supported(string text) =>
        Assert.DoesNotContain(CheckedText.Check(Claims, text, Published).Verdicts, verdict => verdict.Kind is VerdictKind.Supported or VerdictKind.SupportedByRounding);
}
