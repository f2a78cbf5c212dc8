using FactCheck.CuratedClaims.Reading;

namespace FactCheck.CuratedClaims.Linting;

/// <summary>Finds words under <c>not-about</c> that the claim's own names and phrases have, so that they rule out what the claim is about.</summary>
internal static class ExclusionCheck
{
    public static void Check(CuratedClaim claim, FaultList faults)
    {
        foreach (var excluded in claim.NotAbout)
        {
            var words = UnitReader.WordsOf(excluded).ToList();
            if (First(claim.Properties, words) is { } property)
                faults.Error(claim, faults.PlaceOf(claim, "not-about"), $"'{excluded}' rules out the claim's own property '{property}'", "take it out of `not-about`, or the phrase out of `property`");
            else if (First(claim.Subjects, words) is { } subject)
                faults.Error(claim, faults.PlaceOf(claim, "not-about"), $"'{excluded}' rules out the claim's own subject '{subject}'", "take it out of `not-about`, or the name out of `subject`");
        }
    }

    private static string? First(IEnumerable<string> phrases, List<string> words) =>
        words.Count == 0 ? null : phrases.FirstOrDefault(phrase => UnitReader.WordsOf(phrase).ToHashSet(StringComparer.OrdinalIgnoreCase) is var own && words.TrueForAll(own.Contains));
}
