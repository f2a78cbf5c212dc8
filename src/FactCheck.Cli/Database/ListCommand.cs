using System.CommandLine;
using FactCheck.CuratedClaims;

namespace FactCheck.Cli.Database;

/// <summary><c>factcheck claims list</c>: the claims of a database, or some of them.</summary>
internal sealed class ListCommand
{
    private static readonly string[] Statuses = ["accepted", "proposed", "retired", "superseded"];
    private readonly ClaimsArgument claims = new();
    private readonly ClaimsOutput output = new();
    private readonly Option<string?> subject = new("--subject") { Description = "Only claims one of whose subjects holds these words.", HelpName = "WORDS" };
    private readonly Option<string?> status = new("--status") { Description = "Only claims of this status: accepted, proposed, retired or superseded.", HelpName = "STATUS" };
    private readonly Option<string?> file = new("--file") { Description = "Only claims of files whose path ends so: korea.yaml.", HelpName = "PATH" };

    public Command Create()
    {
        var command = new Command("list", "List curated claims, a line each.");
        claims.AddTo(command);
        Choices.Limit(status, Statuses);
        command.Add(subject);
        command.Add(status);
        command.Add(file);
        output.AddTo(command);
        command.SetAction(parsed => claims.Run(parsed, load => Run(parsed, load)));
        return command;
    }

    private int Run(ParseResult parsed, ClaimsLoad load)
    {
        var listed = load.Claims.Where(claim => IsAskedFor(claim, parsed)).ToList();
        output.Write(parsed, listed, ClaimsOutput.LineOf);
        if (listed.Count > 0)
            return ExitCode.Clean;
        Console.Error.Write(load.Claims.IsEmpty ? ClaimsOutput.NoClaims : "factcheck: no claim is as asked for\n");
        return ExitCode.Findings;
    }

    private bool IsAskedFor(CuratedClaim claim, ParseResult parsed)
    {
        if (parsed.GetValue(subject) is { } words && !claim.Subjects.Any(name => name.Contains(words, StringComparison.OrdinalIgnoreCase)))
            return false;
        if (parsed.GetValue(file) is { } path && !$"/{claim.File}".EndsWith("/" + path.TrimStart('/'), StringComparison.Ordinal))
            return false;
        return parsed.GetValue(status) switch
        {
            null => true,
            "superseded" => claim.SupersededBy is not null,
            "accepted" => claim is { Status: ClaimStatus.Accepted, SupersededBy: null },
            "proposed" => claim.Status == ClaimStatus.Proposed,
            _ => claim.Status == ClaimStatus.Retired,
        };
    }
}
