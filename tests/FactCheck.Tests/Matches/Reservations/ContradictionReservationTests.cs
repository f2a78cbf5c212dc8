using FactCheck.Verdicts;

namespace FactCheck.Tests.Matches.Reservations;

public sealed class ContradictionReservationTests
{
    private const string Claims = InventedClaims.All;

    [Theory]
    [InlineData("The Ostwick had 1,140 passengers aboard.")]
    [InlineData("The Marle Assembly has 238 members at present, since two have died.")]
    [InlineData("The Marle Assembly has 239 members, one seat being vacant.")]
    [InlineData("After the deaths of two deputies, the Marle Assembly has 238 members.")]
    [InlineData("The league has 29 members, 25 of them in the Marle Assembly.")]
    [InlineData("Turnout in the 1978 harbour referendum was 51.2 %.")]
    [InlineData("The old brochure says that the Marle Assembly has 220 members.")]
    [InlineData("The guide still says that the Marle Assembly has 220 members.")]
    [InlineData("In Sudmark, the plan failed and turnout was 51.2 % in the harbour referendum.")]
    [InlineData("In Sudmark, the plan failed; turnout in the harbour referendum was 51.2 %.")]
    [InlineData("Sudmark said no and turnout in the harbour referendum was 51.2 % there.")]
    [InlineData("Turnout in the harbour referendum of 1978 was 51.2 %.")]
    [InlineData("On 13 May 1994 the Norden Gate was open to all.")]
    [InlineData("The Marle Tower, 618 metres high by its own count, has 90 floors.")]
    [InlineData("The Marle Tower is 618 metres high, according to a survey.")]
    [InlineData("Brand told Amberg on 3 May 2005 to honour the river treaty.")]
    public void Another_count_place_time_or_source_is_no_contradiction(string text) =>
        Assert.All(CheckedText.Check(Claims, text, new DateOnly(2020, 1, 1)).Verdicts, verdict => Assert.NotEqual(VerdictKind.Contradicted, verdict.Kind));

    [Theory]
    [InlineData("The Ostwick had 1,140 people aboard.")]
    [InlineData("The Marle Assembly has 239 members.")]
    [InlineData("The guide says that the Marle Assembly has 220 members.")]
    [InlineData("Turnout in the harbour referendum of 2011 was 51.2 %.")]
    [InlineData("Turnout in the harbour referendum was 51.2 %.")]
    [InlineData("The Marle Tower is 618 metres high, according to the Builders' Almanac.")]
    [InlineData("The Norden Gate was opened on 13 May 1994.")]
    [InlineData("The Marle Tower is 618 metres high.")]
    [InlineData("Amberg told Brand on 3 May 2005 that she would honour the river treaty.")]
    public void Without_them_it_is_one(string text) =>
        Assert.Contains(CheckedText.Check(Claims, text, new DateOnly(2020, 1, 1)).Verdicts, verdict => verdict.Kind == VerdictKind.Contradicted);
}
