using FactCheck.Findings;
using FactCheck.Verdicts;

namespace FactCheck.Reports.Wording;

/// <summary>How much was checked, in words, the same on the terminal and in the report: "4 without evidence (1 on record, but not surely the same), 0 not checkable".</summary>
internal static class CoverageWords
{
    public static string Unchecked(Coverage coverage, IEnumerable<Verdict> verdicts) =>
        $"{Counts.Of(coverage.Unsupported)} without evidence{NotSure(verdicts)}, {Counts.Of(coverage.NotCheckable)} not checkable";

    private static string NotSure(IEnumerable<Verdict> verdicts) =>
        verdicts.Count(verdict => verdict.IsNotSurelyOnRecord) is > 0 and var count ? $" ({Counts.Of(count)} on record, but not surely the same)" : "";
}
