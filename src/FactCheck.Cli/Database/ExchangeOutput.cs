using System.CommandLine;
using FactCheck.Cli.Outputs;
using FactCheck.Cli.Terminal;
using FactCheck.CuratedClaims;
using FactCheck.CuratedClaims.Exchange;
using FactCheck.InputErrors;

namespace FactCheck.Cli.Database;

/// <summary>Writes claims to standard output, or to a new file as a whole.</summary>
internal sealed class ExchangeOutput
{
    private readonly Option<string?> file = new("--output", "-o") { Description = "The file to write; it must not be there yet. Default: standard output.", HelpName = "FILE" };

    public void AddTo(Command command) => command.Add(file);

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
