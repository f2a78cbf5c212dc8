using FactCheck.CuratedClaims;
using FactCheck.Mentions;
using Fractions;

namespace FactCheck.Tests.Matches.Indexing;

/// <summary>Claims made of given words.</summary>
internal static class SomeClaims
{
    public static CuratedClaim With(int number, string statement, string[] subjects, string[] properties) => new(
        $"test/{number}",
        statement,
        null,
        [.. subjects],
        [.. properties],
        [new CuratedValue("7", new Figure(MentionKind.Number, new MentionValue.Exact(7), null, Fraction.One), null, null, [])],
        [],
        [],
        [],
        [],
        new Tolerance.Rounding(),
        null,
        [],
        null,
        ClaimStatus.Accepted,
        null,
        "test.yaml",
        new(number + 1, 1));
}
