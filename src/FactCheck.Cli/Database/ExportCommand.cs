using System.CommandLine;
using System.Globalization;
using FactCheck.CuratedClaims;
using FactCheck.CuratedClaims.Exchange;

namespace FactCheck.Cli.Database;

/// <summary><c>factcheck claims export</c>: the claims in a format of other programs.</summary>
internal sealed class ExportCommand
{
    private readonly ClaimsArgument claims = new();
    private readonly ExchangeOutput output = new("The format: csv, jsonl, claimreview (JSON-LD of schema.org, for claims with a rating) or yaml.", "jsonl");

    public Command Create()
    {
        var command = new Command("export", "Write curated claims as CSV, JSON Lines, ClaimReview or YAML; 'import' reads all of them back.");
        claims.AddTo(command);
        output.AddTo(command);
        command.SetAction(parsed => claims.Run(parsed, load => Run(parsed, load)));
        return command;
    }

    private int Run(ParseResult parsed, ClaimsLoad load)
    {
        var format = output.FormatOf(parsed);
        var leftOut = load.Claims.Count(claim => !ClaimsExchange.Holds(format, claim));
        if (leftOut > 0)
            Console.Error.Write(string.Create(CultureInfo.InvariantCulture, $"factcheck: {leftOut:N0} of {load.Claims.Length:N0} claims are left out: ClaimReview needs a rating and the url of a source\n"));
        var hasNothing = leftOut > 0 && leftOut == load.Claims.Length;
        if (hasNothing || !output.Write(parsed, load.Claims, format))
            return ExitCode.Failed;
        return ExitCode.Clean;
    }
}
