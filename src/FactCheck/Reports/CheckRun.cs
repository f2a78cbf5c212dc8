using System.Collections.Immutable;
using FactCheck.Findings;
using FactCheck.InputErrors;

namespace FactCheck.Reports;

/// <summary>One run over some articles: what was found, what could not be read, and what is needed to do it again.</summary>
/// <param name="Documents">In the order asked for.</param>
/// <param name="DocumentsAreFiles">False where ids are not paths, and so nothing can be linked.</param>
/// <param name="Command">The command line that gives the same run.</param>
/// <param name="Version">The program's version.</param>
public sealed record CheckRun(
    ImmutableArray<CheckedDocument> Documents,
    ImmutableArray<InputError> Errors,
    ClaimsUsed Claims,
    bool DocumentsAreFiles,
    string Command,
    string Version)
{
    public RunTotals Totals => RunTotals.Of(this);
}
