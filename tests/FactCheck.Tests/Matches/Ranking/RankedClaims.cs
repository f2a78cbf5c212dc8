using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using FactCheck.CuratedClaims;
using FactCheck.Tests.CuratedClaims;

namespace FactCheck.Tests.Matches.Ranking;

/// <summary>Claims that are bare statements, named by their number from 0.</summary>
internal static class RankedClaims
{
    public static ImmutableArray<CuratedClaim> Of(params string[] statements) =>
        ClaimsFolder.Load("claims.jsonl", string.Join('\n', statements.Select((statement, i) =>
            string.Create(CultureInfo.InvariantCulture, $"{{\"id\": \"{i}\", \"statement\": \"{JavaScriptEncoder.Default.Encode(statement)}\"}}")))).Claims;
}
