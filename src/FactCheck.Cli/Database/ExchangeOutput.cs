using System.CommandLine;
using FactCheck.Cli.Outputs;
using FactCheck.Cli.Terminal;
using FactCheck.CuratedClaims;
using FactCheck.CuratedClaims.Exchange;
using FactCheck.InputErrors;

namespace FactCheck.Cli.Database;

/// <summary>Writes claims to standard output, or to a new file as a whole, in the format that is asked for or that the file's name tells.</summary>
internal sealed class ExchangeOutput
{
    private readonly Option<string?> to;
    private readonly string fallback;
    private readonly Option<string?> file = new("--output", "-o") { Description = "The file to write; it must not be there yet. Default: standard output.", HelpName = "FILE" };

    /// <param name="fallback">The format where neither an option nor a name tells it.</param>
    public ExchangeOutput(string description, string fallback)
    {
        this.fallback = fallback;
        to = new("--to") { Description = $"{description} Default: by the name of the output, else {fallback}.", HelpName = "FORMAT" };
        Choices.Limit(to, ExchangeFormats.Names);
    }

    public void AddTo(Command command)
    {
        command.Add(to);
        command.Add(file);
    }

    public ExchangeFormat FormatOf(ParseResult parsed) =>
        ExchangeFormats.Of(parsed.GetValue(to) ?? (parsed.GetValue(file) is { } path ? ExchangeFormats.NameFor(path) : null) ?? fallback);

    /// <returns>False when it could not be written, which is told.</returns>
    public bool Write(ParseResult parsed, IEnumerable<CuratedClaim> claims, ExchangeFormat format)
    {
        if (parsed.GetValue(file) is not { } path)
        {
            using var output = StandardOutput.Open();
            ClaimsExchange.Write(claims, format, output);
            return true;
        }

        try
        {
            if (File.Exists(path))
                throw new InputException(new(path, null, "the file is there already", "name a new file; what stands in this one would be lost"));
            AtomicFile.Write(path, output => ClaimsExchange.Write(claims, format, output));
            return true;
        }
        catch (InputException fault)
        {
            ErrorOutput.Write([fault.Error]);
            return false;
        }
    }
}
