using FactCheck.Claims;
using FactCheck.CuratedClaims;
using FactCheck.Mentions;

namespace FactCheck.Verdicts;

/// <summary>Recognises a figure that is right for another subject: the population of Chile given for Peru.</summary>
internal static class SwappedSubject
{
    /// <summary>Fewer digits than three agree by chance.</summary>
    private const int TellingSteps = 100;

    /// <summary>What the figure is, in words; null where it is that of no other subject, or of several.</summary>
    /// <param name="others">Curated claims of the same property.</param>
    public static string? Find(Claim claim, Comparison comparison, IEnumerable<CuratedClaim> others)
    {
        if (claim.Mention is not { Figure: { Value: MentionValue.Exact { Value: var stated }, Resolution: { } step } } mention || stated.Abs() < step * TellingSteps)
            return null;
        var period = claim.Period ?? comparison.Value?.Period ?? comparison.Match.Curated.Period;
        string? found = null;
        foreach (var other in others)
        {
            var value = other.Values.FirstOrDefault(value => IsOf(period, value.Period ?? other.Period) && Agrees(mention, value));
            if (value is null)
                continue;
            if (found is not null)
                return null;
            var when = value.Period ?? other.Period;
            found = $"{FigureWording.Number(stated)} is the figure of {other.Subjects[0]}{(when is null or "always" ? "" : $" ({DateWording.Of(when)})")}: the wrong subject";
        }

        return found;
    }

    private static bool Agrees(Mention mention, CuratedValue value) =>
        value.Figure is { } figure && FigureComparer.Compare(mention.Figure, mention.Hedge, figure, new Tolerance.Rounding()) is { Kind: not AgreementKind.Differs };

    private static bool IsOf(string? asked, string? recorded) =>
        asked == recorded || asked is null || recorded is null || Period.Parse(asked) is not { } mine || Period.Parse(recorded) is not { } theirs || mine.Overlaps(theirs);
}
