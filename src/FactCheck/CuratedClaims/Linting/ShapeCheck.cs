namespace FactCheck.CuratedClaims.Linting;

/// <summary>Finds claims that can never be compared with anything, and values that contradict their own claim's shape.</summary>
internal static class ShapeCheck
{
    public static void Check(CuratedClaim claim, FaultList faults)
    {
        var hasValue = !claim.Values.IsEmpty;
        if (hasValue && (claim.Subjects.IsEmpty || claim.Properties.IsEmpty))
            faults.Warning(
                claim,
                claim.Position,
                "the value has no subject or no property",
                "name what the value is of (`subject`) and what is said of it (`property`)");
        if (!hasValue && !claim.Properties.IsEmpty && claim.Rating is null)
            faults.Warning(claim, claim.Position, "there is a property and no value", "give the value, or a rating of the statement");
        if (!hasValue && !(claim.AlsoAccepted.IsEmpty && claim.DisputedBy.IsEmpty))
            faults.Error(
                claim,
                claim.Position,
                "values stand beside a value that is missing",
                "give the value that `also` and `disputed-by` go with");
        if (!claim.Rivals.IsEmpty && !claim.Values.Any(value => value.Figure is null))
            faults.Warning(
                claim,
                claim.Position,
                "`rivals` go with a text value only",
                "take `rivals` out; a figure contradicts by itself");
        foreach (var value in claim.DisputedBy.Where(value => value.Evidence.IsEmpty))
            faults.Error(
                claim,
                value.Position,
                $"the disputing value '{value.AsWritten}' has no evidence",
                "name the source that gives it");
    }
}
