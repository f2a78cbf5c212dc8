using FactCheck.CuratedClaims;
using FactCheck.Matches;

namespace FactCheck.Verdicts;

/// <summary>What a published fact-check makes of a sentence that says what it has rated.</summary>
internal static class RatingComparer
{
    /// <returns>Null where the curated claim is no fact-check with only a statement.</returns>
    public static Comparison? Compare(Match match)
    {
        var curated = match.Curated;
        var said = curated.Speaker is { } speaker ? $"{speaker}: {curated.Statement}" : curated.Statement;
        return curated.Rating switch
        {
            Rating.False => new(match, null, VerdictKind.Contradicted, $"rated false: {said}", null, "a published fact-check rates the statement false"),
            Rating.Mixed => new(match, null, VerdictKind.Conflicting, $"rated mixed: {said}", null, "a published fact-check finds it partly true and partly false"),
            Rating.True when curated.Values.IsEmpty => new(match, null, VerdictKind.Supported, $"rated true: {said}", null, "a published fact-check rates the statement true"),
            _ => null,
        };
    }
}
