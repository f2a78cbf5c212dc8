using System.CommandLine;
using FactCheck.CuratedClaims;
using FactCheck.Reports;

namespace FactCheck.Cli.Database;

/// <summary><c>factcheck claims conflicts</c>: where the database disagrees with itself, and where sources disagree.</summary>
internal sealed class ConflictsCommand
{
    private readonly ClaimsArgument claims = new();
    private readonly ClaimsOutput output = new();

    public Command Create()
    {
        var command = new Command("conflicts", "List the curated claims that other sources dispute, and those that contradict each other (exit code 1).");
        claims.AddTo(command);
        output.AddTo(command);
        command.SetAction(parsed => claims.Run(parsed, load => Run(parsed, load)));
        return command;
    }

    private int Run(ParseResult parsed, ClaimsLoad load)
    {
        var disputed = load.Claims.Where(claim => claim.Status != ClaimStatus.Retired && !claim.DisputedBy.IsEmpty);
        output.Write(parsed, disputed, claim => $"{claim.File}:{claim.Position}: {claim.Id}: {Values(claim.Values)}, disputed by {Values(claim.DisputedBy)}");
        var contradictions = ClaimsLinter.Contradictions(load);
        foreach (var fault in contradictions)
            Console.Error.Write(InputErrorText.Of(fault.Error));
        return contradictions.IsEmpty ? ExitCode.Clean : ExitCode.Findings;
    }

    private static string Values(IEnumerable<CuratedValue> values) => string.Join("; ", values.Select(value => value.AsWritten));
}
