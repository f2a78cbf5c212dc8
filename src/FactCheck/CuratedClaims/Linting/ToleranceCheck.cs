using FactCheck.Mentions;

namespace FactCheck.CuratedClaims.Linting;

/// <summary>Finds tolerances that count in something else than the values do.</summary>
internal static class ToleranceCheck
{
    public static void Check(CuratedClaim claim, FaultList faults)
    {
        if (claim.WrittenTolerance is not { } written || claim.Values.IsEmpty)
            return;
        if (FaultOf(claim, written) is { } fault)
            faults.Error(claim, faults.PlaceOf(claim, "tolerance"), fault.Message, fault.Advice);
    }

    private static (string Message, string Advice)? FaultOf(CuratedClaim claim, string written)
    {
        if (claim.Values.All(value => value.Figure is null))
            return ("a text has no tolerance", "take `tolerance` out; other right ways to say it stand under `also`");
        var figure = claim.Values.Select(value => value.Figure).OfType<Figure>().First();
        var isDate = figure.Value is MentionValue.Temporal;
        if (claim.Tolerance is Tolerance.Relative && isDate)
            return ($"the tolerance '{written}' is a share, and the value is a date", "write it in days: `± 1 day`");
        if (claim.Tolerance is Tolerance.Relative { Share: var share } && share > 1)
            return ($"the tolerance '{written}' is more than the value itself", "write a share below 100 %, or take `tolerance` out for the rounding of the digits");
        if (claim.Tolerance is not Tolerance.Absolute)
            return null;
        if (EndsIn(written, "day") && !isDate && figure.Unit is not "day")
            return ($"the tolerance '{written}' counts days, and the value '{claim.Values[0].AsWritten}' does not", "write the distance in the unit of the value");
        if (EndsIn(written, "point") && figure.Kind != MentionKind.Percent)
            return ($"the tolerance '{written}' counts percentage points, and the value '{claim.Values[0].AsWritten}' is none", "write the distance in the unit of the value");
        if (!written.Any(char.IsLetter) && isDate)
            return ($"the tolerance '{written}' does not say of what", "write it in days: `± 1 day`");
        if (!written.Any(char.IsLetter) && figure.Kind == MentionKind.Percent)
            return ($"the tolerance '{written}' may be points or a share of the value", $"write `{written} points` for points, or `{written.TrimStart('±', '+', '/', '-', ' ')}%` for a share");
        return claim.Values.FirstOrDefault(value => value.Unit is { } unit && unit != claim.Unit) is { } other
            ? ($"the tolerance '{written}' is in the unit of the claim, and '{other.AsWritten}' has another", "write the tolerance as a share, such as `2%`, or all values in one unit")
            : null;
    }

    private static bool EndsIn(string written, string unit) => written.EndsWith(unit, StringComparison.Ordinal) || written.EndsWith(unit + "s", StringComparison.Ordinal);
}
