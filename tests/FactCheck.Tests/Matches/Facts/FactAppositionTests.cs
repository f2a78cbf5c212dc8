using FactCheck.Verdicts;

namespace FactCheck.Tests.Matches.Facts;

public sealed class FactAppositionTests
{
    private const string Claims =
        """
        claims:
          - id: test/port-ann
            statement: Port Ann is a city of Westerly.
            subject: Port Ann
            property: [located in, city in, city of, region]
            value: Westerly
            rivals: [Easterly, Norden]
            period: always
          - id: test/amberg
            statement: Bert Amberg was a half-brother of Carla Brand.
            subject: Bert Amberg
            property: [relation to Carla Brand, relative of Carla Brand]
            value: half-brother
            rivals: [cousin, uncle, nephew]
            period: always
        """;

    [Theory]
    [InlineData("Port Ann, a city in Easterly, lives off its harbour.")]
    [InlineData("Port Ann, in Easterly, is a rich city.")]
    [InlineData("Port Ann, Easterly, is a rich city.")]
    [InlineData("Port Ann in Norden is a rich city.")]
    [InlineData("Bert Amberg, Carla Brand's uncle, died in May.")]
    [InlineData("Carla Brand's cousin Bert Amberg died in May.")]
    public void A_rival_right_beside_the_name_is_contradicted(string text) =>
        Assert.Contains(CheckedText.Check(Claims, text).Verdicts, verdict => verdict is { Kind: VerdictKind.Contradicted, Claim.Kind: FactCheck.Claims.ClaimKind.Fact });

    [Theory]
    [InlineData("The line serves the city of Port Ann, Easterly, and Norden.")]
    [InlineData("The old city of Port Ann, Easterly and Norden are rich.")]
    [InlineData("Bert Amberg, Carla Brand's uncle, and the only heir met.")]
    [InlineData("Carla Brand's uncle met Bert Amberg, the only heir.")]
    [InlineData("Bert Amberg met the uncle of Carla Brand, the only heir.")]
    public void A_list_and_somebody_else_are_left_alone(string text) =>
        Assert.DoesNotContain(CheckedText.Check(Claims, text).Verdicts, verdict => verdict.Kind == VerdictKind.Contradicted);
}
