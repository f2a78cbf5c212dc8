using System.Collections.Immutable;
using FactCheck.CuratedClaims.Linting;

namespace FactCheck.CuratedClaims;

/// <summary>Finds what is wrong with a claims database beyond what keeps it from being read.</summary>
public static class ClaimsLinter
{
    /// <param name="today">The day against which reviews are due; null leaves them out.</param>
    /// <returns>The errors of the load among them, in order of file and place.</returns>
    public static ImmutableArray<ClaimFault> Lint(ClaimsLoad load, DateOnly? today = null)
    {
        var faults = FaultList.Of(load);
        foreach (var claim in load.Claims.Where(claim => claim.Status != ClaimStatus.Retired))
        {
            IdCheck.Check(claim, faults);
            ShapeCheck.Check(claim, faults);
            ValueCheck.Check(claim, faults);
            RankCheck.Check(claim, faults);
            PeriodCheck.Check(claim, faults);
            ToleranceCheck.Check(claim, faults);
            ExclusionCheck.Check(claim, faults);
            EvidenceCheck.Check(claim, faults);
            ReviewCheck.Check(claim, today, faults);
        }

        SupersessionCheck.Check(load.Claims, faults);
        SiblingCheck.Check(load.Claims.Where(claim => claim is { Status: ClaimStatus.Accepted, SupersededBy: null }), faults);
        StatementCheck.Check(load.Claims.Where(claim => claim is { Status: not ClaimStatus.Retired, SupersededBy: null }), faults);
        return faults.InOrder();
    }

    /// <summary>The claims that say something else of the same thing than another does, in order of file and place.</summary>
    public static ImmutableArray<ClaimFault> Contradictions(ClaimsLoad load)
    {
        var faults = FaultList.Of(load with { Errors = [], Warnings = [] });
        SiblingCheck.Check(load.Claims.Where(claim => claim is { Status: ClaimStatus.Accepted, SupersededBy: null }), faults);
        return [.. faults.InOrder().Where(fault => fault.Severity == FaultSeverity.Error)];
    }
}
