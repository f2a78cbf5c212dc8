using FactCheck.Verdicts;

namespace FactCheck.Tests.Verdicts;

/// <summary>Who has a role, said in whatever order, and who is said to have it no longer.</summary>
public sealed class RoleHolderTests
{
    private const string Claims =
        """
        claims:
          - id: test/mayor
            statement: Anna Berg is mayor of Norvik.
            subject: Anna Berg
            property: office
            value: mayor of Norvik
            rivals: [mayor of Halden, governor of Norvik]
            period: 2019/..
          - id: test/chair
            statement: Tomas Reve is the chair of the Linden Institute.
            subject: Linden Institute
            property: [chair, chairwoman]
            value: Tomas Reve
            rivals: [Anna Berg]
            period: 2019/..
        """;

    private static readonly DateOnly Published = new(2024, 6, 1);

    [Theory]
    [InlineData("Anna Berg, the former mayor of Norvik, opened the fair.", "mayor of Norvik")]
    [InlineData("Former mayor of Norvik Anna Berg opened the fair.", "mayor of Norvik")]
    [InlineData("Ex-mayor of Norvik Anna Berg opened the fair.", "mayor of Norvik")]
    [InlineData("The former mayor of Norvik, Anna Berg, opened the fair.", "mayor of Norvik")]
    [InlineData("Anna Berg is a former mayor of Norvik.", "mayor of Norvik")]
    [InlineData("The governor of Norvik, Anna Berg, opened the fair.", "mayor of Norvik")]
    [InlineData("The chair of the Linden Institute, Anna Berg, resigned.", "Tomas Reve")]
    [InlineData("The Linden Institute's chairwoman, Anna Berg, resigned.", "Tomas Reve")]
    [InlineData("The Linden Institute is chaired by Anna Berg.", "Tomas Reve")]
    [InlineData("Anna Berg, chair of the Linden Institute, is a lawyer.", "Tomas Reve")]
    public void A_wrong_holder_and_a_role_called_former_are_contradicted(string text, string correction)
    {
        var verdict = CheckedText.Verdict(Claims, text, Published);
        Assert.Equal((VerdictKind.Contradicted, correction), (verdict.Kind, verdict.Diagnosis?.Correction));
    }

    [Theory]
    [InlineData("Anna Berg, the former mayor of Norvik, opened the fair.")]
    [InlineData("Anna Berg, the former governor of Norvik, opened the fair.", 2024)]
    [InlineData("Anna Berg, the former mayor of Norvik, opened the fair.", 2018)]
    [InlineData("Anna Berg, the former mayor of Norvik, and Jon Falk met.", 2024)]
    [InlineData("Anna Berg, the governor of Norvik, and Jon Falk met.", 2024)]
    [InlineData("Jon Falk, Anna Berg, the governor of Norvik and others met.", 2024)]
    [InlineData("Anna Berg beat former mayor of Norvik Jon Falk.", 2024)]
    [InlineData("The wife of the former mayor of Norvik, Anna Berg, spoke.", 2024)]
    [InlineData("The wife of the governor of Norvik, Anna Berg, spoke.", 2024)]
    [InlineData("Anna Berg is not the former mayor of Norvik.", 2024)]
    [InlineData("The vice-mayor of Norvik Anna Berg spoke.", 2024)]
    [InlineData("The chair of the Linden Institute, Tomas Reve, met Anna Berg.", 2024)]
    [InlineData("The chair of the Linden Institute, Anna Berg, and Jon Falk met.", 2024)]
    [InlineData("The wife of the chair of the Linden Institute, Anna Berg, resigned.", 2024)]
    [InlineData("The deputy chair of the Linden Institute, Anna Berg, resigned.", 2024)]
    [InlineData("The former chair of the Linden Institute, Anna Berg, resigned.", 2024)]
    [InlineData("The Linden Institute was chaired by Anna Berg.", 2024)]
    [InlineData("The Linden Institute's board is chaired by Anna Berg.", 2024)]
    [InlineData("Anna Berg, chair of the Linden Institute until 2018, is now a minister.", 2024)]
    [InlineData("Anna Berg, chair of the Linden Institute up to 2018, is now a minister.", 2024)]
    [InlineData("Anna Berg, chair of the Linden Institute through 2018, is now a minister.", 2024)]
    [InlineData("Anna Berg, chair of the Linden Institute between 2011 and 2018, is now a minister.", 2024)]
    [InlineData("Anna Berg, chair of the Linden Institute from 2011 to 2018, is now a minister.", 2024)]
    [InlineData("Anna Berg, chair of the Linden Institute until May 2018, is now a minister.", 2024)]
    [InlineData("Anna Berg, chair of the Linden Institute in the early 2010s, is now a minister.", 2024)]
    public void Another_person_another_role_and_another_time_are_left_alone(string text, int? year = null) =>
        Assert.DoesNotContain(CheckedText.Check(Claims, text, year is { } of ? new DateOnly(of, 6, 1) : null).Verdicts, verdict => verdict.Kind == VerdictKind.Contradicted);

    [Theory]
    [InlineData("The mayor of Norvik, Anna Berg, opened the fair.")]
    [InlineData("The Linden Institute's chair, Tomas Reve, resigned.")]
    public void The_holder_on_record_is_confirmed(string text) =>
        Assert.Equal(VerdictKind.Supported, CheckedText.Verdict(Claims, text, Published).Kind);
}
