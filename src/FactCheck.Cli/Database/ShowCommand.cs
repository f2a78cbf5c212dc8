using System.CommandLine;
using System.Text;
using FactCheck.Cli.Checks;
using FactCheck.Cli.Terminal;
using FactCheck.CuratedClaims;
using FactCheck.CuratedClaims.Exchange;

namespace FactCheck.Cli.Database;

/// <summary><c>factcheck claims show ID</c>: one claim with all that is known of it.</summary>
internal sealed class ShowCommand
{
    private readonly Argument<string[]> ids = new("ID") { Description = "The ids of the claims.", Arity = ArgumentArity.OneOrMore };
    private readonly ClaimsOption claims = new();
    private readonly ClaimsOutput output = new();

    public Command Create()
    {
        var command = new Command("show", "Show curated claims with everything on record: values, evidence, where they stand.");
        ids.Validators.Add(Paths.RefuseUnknownOptions);
        command.Add(ids);
        claims.AddTo(command);
        output.AddTo(command);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        if (ClaimsArgument.Load(parsed, claims) is not { } load)
            return ExitCode.Failed;
        var byId = load.Claims.ToLookup(claim => claim.Id, StringComparer.Ordinal);
        var asked = parsed.GetRequiredValue(ids);
        var found = asked.SelectMany(id => byId[id]).ToList();
        if (output.IsJson(parsed))
            output.Write(parsed, found, ClaimsOutput.LineOf);
        else
            WriteText(found);
        foreach (var id in asked.Where(id => !byId.Contains(id)))
            Console.Error.Write(Unknown(id, load));
        return load.Errors.IsEmpty && asked.All(byId.Contains) ? ExitCode.Clean : ExitCode.Failed;
    }

    /// <summary>What to say of an id that no claim has.</summary>
    public static string Unknown(string id, ClaimsLoad load)
    {
        var near = load.Claims.Select(claim => claim.Id).Where(other => other.Contains(id, StringComparison.OrdinalIgnoreCase)).Take(3).ToList();
        var advice = near.Count > 0 ? $"did you mean {string.Join(", ", near)}?" : "'factcheck claims search WORDS' finds claims by their words";
        return $"factcheck: {Reports.Wording.VisibleText.Of(id)}: no curated claim has this id\n  = {Reports.Wording.VisibleText.Of(advice)}\n";
    }

    private static void WriteText(IEnumerable<CuratedClaim> found)
    {
        using var stream = StandardOutput.Open();
        foreach (var claim in found)
        {
            var superseded = claim.SupersededBy is { } newer ? $"# superseded by {newer}: it gives no verdict\n" : "";
            stream.Write(Encoding.UTF8.GetBytes($"# {Reports.Wording.VisibleText.Of(claim.File)}:{claim.Position}\n{superseded}{ClaimsExchange.YamlEntry(claim)}"));
        }
    }
}
