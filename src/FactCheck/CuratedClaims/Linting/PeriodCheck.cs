using FactCheck.Mentions;

namespace FactCheck.CuratedClaims.Linting;

/// <summary>Finds values of a series whose periods overlap, so that at some time two of them hold.</summary>
internal static class PeriodCheck
{
    public static void Check(CuratedClaim claim, FaultList faults)
    {
        var periods = claim.Values.Select(value => (Value: value, Period: value.Period is { } written ? Period.Parse(written) : null))
            .Where(one => one.Period is not null).OrderBy(one => one.Period!.Value.First ?? DateOnly.MinValue).ToList();
        for (var i = 1; i < periods.Count; i++)
        {
            // Of those before, the one that lasts longest is the one to overlap.
            if (periods[i - 1].Period!.Value.Overlaps(periods[i].Period!.Value))
                faults.Warning(claim, periods[i].Value.Position, $"the periods {periods[i - 1].Value.Period} and {periods[i].Value.Period} of the series overlap: at some time it has two values", "end one where the other starts, or make two claims of what is measured by year and by month");
            if ((periods[i - 1].Period!.Value.Last ?? DateOnly.MaxValue) > (periods[i].Period!.Value.Last ?? DateOnly.MaxValue))
                periods[i] = (periods[i].Value with { Period = periods[i - 1].Value.Period }, periods[i - 1].Period);
        }
    }
}
