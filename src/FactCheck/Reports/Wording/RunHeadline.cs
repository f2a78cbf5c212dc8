using FactCheck.Verdicts;

namespace FactCheck.Reports.Wording;

/// <summary>What an editor wants to know first, in one line.</summary>
internal static class RunHeadline
{
    public static string Of(CheckRun run)
    {
        if (run.Documents.IsEmpty && !run.Errors.IsEmpty)
            return "No article could be read.";
        var totals = run.Totals;
        var faults = new List<string>();
        var misquotations = run.Documents.Sum(document => document.Verdicts.Count(verdict => verdict.IsMisquotation));
        Add(faults, totals.Count(VerdictKind.Contradicted) - misquotations, "contradicted claim");
        Add(faults, misquotations, "misquotation");
        Add(faults, totals.Count(VerdictKind.Outdated), "outdated claim");
        Add(faults, totals.Count(VerdictKind.Conflicting), "disputed claim");
        Add(faults, run.Documents.Sum(document => document.Verdicts.Count(verdict => verdict.LikelySlip is not null)), "doubtful figure");
        Add(faults, run.Documents.Sum(Slips.Count), "slip");
        var found = faults.Count == 0 ? "Nothing to correct was found" : $"Found {Counts.List(faults)}";
        var coverage = totals.Coverage;
        var checkedOf = coverage.Claims == 0
            ? "there was no claim to check"
            : $"{Counts.Of(coverage.Checked)} of {Counts.Of(coverage.Claims, "claim")} could be checked";
        var unread = run.Errors.IsEmpty ? "" : $" {Counts.Of(run.Errors.Length, "error")} kept the run from being complete.";
        return $"{found}; {checkedOf}.{unread}";
    }

    private static void Add(List<string> faults, int count, string noun)
    {
        if (count > 0)
            faults.Add(Counts.Of(count, noun));
    }
}
