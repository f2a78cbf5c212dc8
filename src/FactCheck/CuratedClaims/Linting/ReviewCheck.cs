namespace FactCheck.CuratedClaims.Linting;

/// <summary>Finds claims whose review is due.</summary>
internal static class ReviewCheck
{
    public static void Check(CuratedClaim claim, DateOnly? today, FaultList faults)
    {
        if (claim.ReviewBy is not { } written)
            return;
        if (IsoDate.Day(written) is not { } day)
            faults.Error(claim, claim.Position, $"'{written}' is no day for a review", "write `review-by` as 2027-06-01");
        else if (day < today)
            faults.Warning(
                claim,
                claim.Position,
                $"the review was due on {written}",
                "check the value against a current source, then set `review-by` a year on");
    }
}
