using FactCheck.Verdicts;

namespace FactCheck.Tests.Matches.Facts;

/// <summary>Wrong names right beside a role: before it, behind it, and by whom something is done.</summary>
public sealed class RivalHolderTests
{
    private const string Claims =
        """
        claims:
          - id: test/manager
            statement: Marek Bell has been manager of Osk Rovers since 2022.
            subject: Osk Rovers
            property: [manager, head coach]
            value: Marek Bell
            rivals: [Stig Harn, Luis Tarn]
            period: 2022/..
          - id: test/president
            statement: Anna Corr has been president of the Straits Court since 2019.
            subject: [Straits Court, president of the Straits Court]
            property: [president, presided over by]
            value: Anna Corr
            rivals: [Mira Kosk]
            period: 2019/..
          - id: test/film
            statement: Nora Castel directed Silent Harbour.
            subject: Silent Harbour
            property: [director, directed by]
            value: Nora Castel
            rivals: [Elia Wrenn]
            period: always
          - id: test/capital
            statement: Lindau is the capital of Westerly.
            subject: [Westerly, Westerly capital]
            property: [capital]
            value: Lindau
            rivals: [Port Ann]
            period: always
        """;

    private static readonly DateOnly Published = new(2025, 6, 1);

    [Theory]
    [InlineData("Osk Rovers manager Stig Harn praised his players.")]
    [InlineData("In May 2025 Osk Rovers manager Stig Harn praised his players.")]
    [InlineData("Osk Rovers' head coach Stig Harn praised his players.")]
    [InlineData("Osk Rovers' manager, Stig Harn, praised his players.")]
    [InlineData("Stig Harn, the manager of Osk Rovers, praised his players.")]
    [InlineData("Mira Kosk, president of the Straits Court, read the verdict on Monday.")]
    [InlineData("The president of the Straits Court, Mira Kosk, read the verdict.")]
    [InlineData("The Straits Court is presided over by Mira Kosk.")]
    [InlineData("Silent Harbour, directed by Elia Wrenn, runs in all halls.")]
    [InlineData("Port Ann, the Westerly capital, lies on the coast.")]
    [InlineData("\"We cannot go on like this,\" said Stig Harn, who is manager of Osk Rovers.")]
    [InlineData("\"We will get there,\" said Stig Harn, the manager of Osk Rovers.")]
    [InlineData("Stig Harn, manager of Osk Rovers, will defend the budget cut.")]
    [InlineData("Under its manager, Stig Harn, Osk Rovers has played twice.")]
    [InlineData("Directed by Elia Wrenn, Silent Harbour is slow.")]
    [InlineData("Silent Harbour, which is directed by Elia Wrenn, runs in all halls.")]
    [InlineData("The Straits Court, presided over by Mira Kosk, is in session.")]
    [InlineData("Silent Harbour, directed by Elia Wrenn, cost $3.4 million.")]
    public void A_rival_named_right_beside_the_role_is_contradicted(string text) =>
        Assert.Contains(CheckedText.Check(Claims, text, Published).Verdicts, verdict => verdict is { Kind: VerdictKind.Contradicted, Claim.Kind: FactCheck.Claims.ClaimKind.Fact });

    [Theory]
    [InlineData("Former Osk Rovers manager Stig Harn praised his players.")]
    [InlineData("Then-Osk Rovers manager Stig Harn praised his players.")]
    [InlineData("In 2019 Osk Rovers manager Stig Harn praised his players.")]
    [InlineData("In 2019, and again in 2023, Osk Rovers manager Stig Harn met them.")]
    [InlineData("Osk Rovers manager Stig Harn was there when they won.")]
    [InlineData("Osk Rovers assistant manager Stig Harn praised his players.")]
    [InlineData("Osk Rovers' then manager, Stig Harn, praised his players.")]
    [InlineData("Osk Rovers' manager, Stig Harn and Luis Tarn met.")]
    [InlineData("Luis Tarn, Osk Rovers manager until last year, praised his players.")]
    [InlineData("Luis Tarn, the manager of Osk Rovers Youth, praised his players.")]
    [InlineData("The son of Luis Tarn, Osk Rovers' manager, praised his players.")]
    [InlineData("Mira Kosk, vice president of the Straits Court, read the verdict.")]
    [InlineData("The president of the Straits Court, Mira Kosk, the clerk and others met.")]
    [InlineData("The Straits Court was presided over by Mira Kosk.")]
    [InlineData("The Straits Court is presided over by Mira Kosk on Mondays.")]
    [InlineData("The Straits Court's chamber is presided over by Mira Kosk.")]
    [InlineData("The sequel to Silent Harbour was directed by Elia Wrenn.")]
    [InlineData("Silent Harbour, directed by Elia Wrenn and Nora Castel, runs in all halls.")]
    [InlineData("Port Ann, the old Westerly capital, lies on the coast.")]
    [InlineData("Under its manager, Stig Harn, Osk Rovers lost ten times.")]
    [InlineData("Under its former manager, Stig Harn, Osk Rovers has no friends.")]
    [InlineData("Under the son of its manager, Stig Harn, Osk Rovers has no friends.")]
    [InlineData("Directed by Elia Wrenn, Silent Harbour posters are rare.")]
    [InlineData("Directed by Elia Wrenn, the sequel to Silent Harbour is slow.")]
    [InlineData("\"Stig Harn will not be manager of Osk Rovers,\" said Luis Tarn.")]
    [InlineData("\"Stig Harn is not the manager of Osk Rovers,\" he said.")]
    [InlineData("The Straits Court, presided over by Mira Kosk, heard the case.")]
    [InlineData("Mira Kosk, the president of the Straits Court said, had left the room.")]
    [InlineData("South of Port Ann, the Westerly capital is growing.")]
    public void Another_role_another_time_and_a_list_are_left_open(string text) =>
        Assert.DoesNotContain(CheckedText.Check(Claims, text, Published).Verdicts, verdict => verdict.Kind == VerdictKind.Contradicted);
}
