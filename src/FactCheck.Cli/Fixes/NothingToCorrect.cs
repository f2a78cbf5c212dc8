using System.Collections.Immutable;
using FactCheck.Findings;
using FactCheck.Proofreading.Fixes;
using FactCheck.Reports;
using FactCheck.Reports.Wording;

namespace FactCheck.Cli.Fixes;

/// <summary>Says why there is no correction to show, and what would bring some.</summary>
internal static class NothingToCorrect
{
    /// <returns>Null where nothing has a suggestion.</returns>
    public static string? InWords(CheckRun run, FixSafety least)
    {
        var isSafe = least == FixSafety.Safe;
        var hidden = isSafe ? run.Documents.Sum(document => Fixer.Plan(document.Document, document.Findings, FixSafety.Unsafe).Length) : 0;
        var suggested = run.Documents.Sum(document => document.Findings.Count(finding => !finding.Suggestions.IsEmpty)) - hidden;
        ImmutableArray<string> rest =
        [
            .. hidden > 0 ? [$"{Counts.Of(hidden, "correction")} that can change what is said {(hidden == 1 ? "waits" : "wait")} for --unsafe"] : Array.Empty<string>(),
            .. suggested > 0 ? [$"{Counts.Of(suggested, "finding")} {(suggested == 1 ? "has a suggestion" : "have suggestions")} for a person to choose, which a run without --diff shows"] : Array.Empty<string>(),
        ];
        return rest.IsEmpty ? null : $"no {(isSafe ? "safe " : "")}corrections; {string.Join("; ", rest)}";
    }
}
