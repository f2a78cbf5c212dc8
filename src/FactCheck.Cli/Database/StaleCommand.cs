using System.CommandLine;
using System.Globalization;
using FactCheck.CuratedClaims;

namespace FactCheck.Cli.Database;

/// <summary><c>factcheck claims stale</c>: the claims whose review is due.</summary>
internal sealed class StaleCommand
{
    private readonly ClaimsArgument claims = new();
    private readonly ClaimsOutput output = new();

    private readonly Option<DateOnly?> date = Days.Option("--date", "The day on which reviews are due, such as 2026-11-23. Required: the program reads no clock, so that the same command says the same.");

    public Command Create()
    {
        var command = new Command("stale", "List the curated claims whose review is due, the most overdue first; exit code 1 when there are any.");
        claims.AddTo(command);
        date.Required = true;
        command.Add(date);
        output.AddTo(command);
        command.SetAction(parsed => claims.Run(parsed, load => Run(parsed, load)));
        return command;
    }

    private int Run(ParseResult parsed, ClaimsLoad load)
    {
        var day = parsed.GetValue(date)!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var due = load.Claims
            .Where(claim => claim.Status != ClaimStatus.Retired && claim.SupersededBy is null && claim.ReviewBy is { } reviewBy && string.CompareOrdinal(reviewBy, day) <= 0)
            .OrderBy(claim => claim.ReviewBy, StringComparer.Ordinal).ToList();
        output.Write(parsed, due, claim => $"{claim.File}:{claim.Position}: {claim.Id}: review by {claim.ReviewBy}");
        if (due.Count == 0)
            Console.Error.Write($"factcheck: no review is due on {day}\n");
        return due.Count > 0 ? ExitCode.Findings : ExitCode.Clean;
    }
}
