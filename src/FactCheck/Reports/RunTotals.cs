using System.Collections.Immutable;
using FactCheck.Findings;
using FactCheck.Verdicts;

namespace FactCheck.Reports;

/// <summary>How often each verdict and each severity occurs in a run.</summary>
public sealed record RunTotals(
    ImmutableDictionary<VerdictKind, int> Verdicts, ImmutableDictionary<Severity, int> Findings, Coverage Coverage)
{
    public static RunTotals Of(CheckRun run)
    {
        var verdicts = run.Documents.SelectMany(document => document.Verdicts).CountBy(verdict => verdict.Kind);
        var findings = run.Documents.SelectMany(document => document.Findings).CountBy(finding => finding.Severity);
        return new(
            verdicts.ToImmutableDictionary(),
            findings.ToImmutableDictionary(),
            new(
                run.Documents.Sum(document => document.Coverage.Mentions),
                run.Documents.Sum(document => document.Coverage.Claims),
                run.Documents.Sum(document => document.Coverage.Checked),
                run.Documents.Sum(document => document.Coverage.Unsupported),
                run.Documents.Sum(document => document.Coverage.NotCheckable)));
    }

    public int Count(VerdictKind kind) => Verdicts.GetValueOrDefault(kind);

    public int Count(Severity severity) => Findings.GetValueOrDefault(severity);
}
