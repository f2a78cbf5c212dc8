using System.CommandLine;
using FactCheck.Cli.Inputs;
using FactCheck.Cli.Terminal;
using FactCheck.CuratedClaims;
using FactCheck.CuratedClaims.Exchange;
using FactCheck.Documents;
using FactCheck.InputErrors;
using FactCheck.Reports.Wording;

namespace FactCheck.Cli.Database;

/// <summary><c>factcheck claims import FILE</c>: claims of other programs as a claims file.</summary>
internal sealed class ImportCommand
{
    private readonly Argument<string> file = new("FILE") { Description = "The file to read, or - for standard input." };
    private readonly Option<string?> from = new("--from") { Description = "Its format: csv, jsonl, claimreview (JSON-LD of schema.org) or yaml. Default: by the file's name.", HelpName = "FORMAT" };
    private readonly ExchangeOutput output = new("The format to write: yaml, jsonl, csv or claimreview.", "yaml");

    public Command Create()
    {
        var command = new Command("import", "Read claims from CSV, JSON Lines or ClaimReview and write them as a claims file.");
        file.Validators.Add(Paths.RefuseUnknownOptions);
        Choices.Limit(from, ExchangeFormats.Names);
        command.Add(file);
        command.Add(from);
        output.AddTo(command);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var path = parsed.GetRequiredValue(file);
        if ((parsed.GetValue(from) ?? ExchangeFormats.NameFor(path)) is not { } format)
        {
            Console.Error.Write($"factcheck: {VisibleText.Of(path)}: the name does not tell the format\n  = name it: --from {string.Join(", ", ExchangeFormats.Names)}\n");
            return ExitCode.Failed;
        }

        try
        {
            var bytes = path == "-" ? FileBytes.ReadStandardInput(path) : FileBytes.Read(path);
            if (bytes.AsSpan().Trim(" \t\r\n"u8).IsEmpty)
                throw new InputException(new(path, null, "the file is empty", "give a file with claims in it"));
            var load = ClaimsExchange.Read(SourceDecoder.Decode(path, bytes), ExchangeFormats.Of(format));
            ErrorOutput.Write(load.Errors);
            return Write(parsed, load) && load.Errors.IsEmpty ? ExitCode.Clean : ExitCode.Failed;
        }
        catch (InputException fault)
        {
            ErrorOutput.Write([fault.Error]);
            return ExitCode.Failed;
        }
    }

    private bool Write(ParseResult parsed, ClaimsLoad load)
    {
        var isWritten = output.Write(parsed, load.Claims, output.FormatOf(parsed));
        if (isWritten)
            Console.Error.Write($"factcheck: {Counts.Of(load.Claims.Length, "claim")} imported, {Counts.Of(load.Errors.Length, "error")}\n");
        return isWritten;
    }
}
