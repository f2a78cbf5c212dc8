using System.Collections.Immutable;
using System.CommandLine;
using FactCheck.Cli.Database;
using FactCheck.Cli.Terminal;
using FactCheck.CuratedClaims;
using FactCheck.Drafts;
using FactCheck.InputErrors;
using FactCheck.Reports.Wording;

namespace FactCheck.Cli.Commands;

/// <summary><c>factcheck claims lint</c>: what is wrong with a claims database.</summary>
internal sealed class ClaimsCommand
{
    private const int MostAlike = 100;

    private readonly ClaimsArgument claims = new();
    private readonly Option<DateOnly?> today = Days.Option("--today", "The day against which reviews are due, such as 2026-11-23. Without it due reviews are not reported.");

    private readonly Option<bool> evidence = new("--evidence") { Description = "Prove each quotation by the snapshot of its source: offline, from the files beside the claims." };

    public Command Create()
    {
        var lint = new Command("lint", "Find what is wrong with a claims database: entries that cannot be read, duplicates, contradictions, missing evidence.");
        claims.AddTo(lint);
        lint.Add(today);
        lint.Add(evidence);
        lint.SetAction(Lint);
        return new Command("claims", "Look after a claims database.")
        {
            lint,
            new ListCommand().Create(),
            new ShowCommand().Create(),
            new SearchCommand().Create(),
            new StatsCommand().Create(),
            new StaleCommand().Create(),
            new ConflictsCommand().Create(),
            new FormatCommand().Create(),
            new NewCommand().Create(),
            new WhereUsedCommand().Create(),
            new ImportCommand().Create(),
            new ExportCommand().Create(),
        };
    }

    private int Lint(ParseResult parsed)
    {
        var named = claims.Read(parsed);
        if (named.IsEmpty)
            return ExitCode.Failed;

        var load = ClaimsLoader.Load(named);
        var faults = ClaimsLinter.Lint(load, parsed.GetValue(today)).AddRange(StatementLinter.Lint(load));
        if (parsed.GetValue(evidence))
            faults = faults.AddRange(SnapshotLinter.Lint(load));
        WriteFaults(faults);
        var errors = faults.Count(fault => fault.Severity == FaultSeverity.Error);
        var output = parsed.InvocationConfiguration.Output;
        if (parsed.GetValue(evidence) && SnapshotLinter.Count(load) is var (quotations, with) && quotations > 0)
            output.WriteLine($"{Counts.Of(quotations, "quotation")}: {Counts.Of(with)} with a snapshot, {Counts.Of(quotations - with)} without one and not proved.");
        output.WriteLine($"{Counts.Of(load.Claims.Length, "curated claim")} read: {Counts.Of(errors, "error")}, {Counts.Of(faults.Length - errors, "warning")}.");
        return errors > 0 ? ExitCode.Failed : faults.IsEmpty ? ExitCode.Clean : ExitCode.Findings;
    }

    /// <summary>A fault that a whole file has would bury the others: it is shown so many times, and then counted.</summary>
    private static void WriteFaults(IEnumerable<ClaimFault> faults)
    {
        var alike = new Dictionary<(string File, string Fault), int>();
        var shown = ImmutableArray.CreateBuilder<InputError>();
        foreach (var fault in faults)
        {
            var kind = (fault.Error.File, KindOf(fault.Error.Message));
            var times = alike[kind] = alike.GetValueOrDefault(kind) + 1;
            if (times <= MostAlike)
                shown.Add(fault.Error);
        }

        ErrorOutput.Write(FaultLines.Add(shown.ToImmutable()));
        ErrorOutput.Write(alike.Where(entry => entry.Value > MostAlike).Select(entry =>
            new InputError(entry.Key.File, null, $"{entry.Key.Fault}: {Counts.Of(entry.Value - MostAlike)} more like the {Counts.Of(MostAlike)} shown", "mend those first")));
    }

    /// <summary>What is said without the id of the claim.</summary>
    private static string KindOf(string message) => message[(message.IndexOf(": ", StringComparison.Ordinal) is >= 0 and var id ? id + 2 : 0)..];
}
